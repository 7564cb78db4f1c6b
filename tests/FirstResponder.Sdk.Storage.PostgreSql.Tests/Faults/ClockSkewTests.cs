using System.Collections.Concurrent;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage.CrashWorker;
using FirstResponder.Sdk.Storage.Tests.Crashes;
using FirstResponder.Sdk.Tests.Storage;
using NodaTime;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Faults;

/// <summary>Rule T1 with two nodes whose clocks are minutes apart: leases of the slow one look expired to the quick one, and it costs work, not truth.</summary>
public sealed class ClockSkewTests(ITestOutputHelper output)
{
    private const int Apart = 7;
    private const int Late = 30 * 60;
    private const int Cases = 60;

    private readonly TestSchema schema = TestSchema.Create();

    [Fact]
    public async Task D02_a_lease_that_only_looks_expired_is_lost_by_its_fence()
    {
        using PostgreSqlCaseStore slow = schema.Open(), quick = schema.Open();
        await slow.Append(Given.Due(Given.Key, 0, Given.Morning));

        ClaimedCase held = Assert.Single(await slow.Claim(Given.Morning, owner: "slow"));
        ClaimedCase taken = Assert.Single(await quick.Claim(Given.Morning + Duration.FromMinutes(Apart), owner: "quick"));

        Assert.False(await slow.ReleaseAsync(held, default));
        Assert.Empty(await slow.Claim(Given.Morning + Duration.FromMinutes(1), owner: "slow"));
        Assert.True(await quick.ReleaseAsync(taken, default));
        Assert.Single(await slow.Claim(Given.Morning + Duration.FromMinutes(1), owner: "slow"));
    }

    [Fact]
    public async Task D03_two_nodes_whose_clocks_differ_announce_each_duty_once_with_its_true_due()
    {
        using PostgreSqlCaseStore slow = schema.Open(), quick = schema.Open();
        await FillAsync(slow);
        int[] told = await Task.WhenAll(AnnounceAsync(slow, Late), AnnounceAsync(quick, Late + Apart));
        await AnnounceAsync(slow, Late + (2 * Apart));

        var calm = new InMemoryCaseStore();
        await FillAsync(calm);
        await AnnounceAsync(calm, Late + (2 * Apart));
        var expected = await AnnouncedAsync(calm);
        Assert.True(expected.Count > Cases);
        Assert.Equal(expected, await AnnouncedAsync(slow));
        Assert.True(told.Sum() <= expected.Count);
        output.WriteLine($"{expected.Count} duties; the slow node told {told[0]}, the quick one {told[1]}");
        await AuditAsync(slow);
    }

    [Fact]
    public async Task T01_two_nodes_whose_clocks_differ_work_on_the_same_cases_and_what_is_recorded_never_goes_back()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("CRASH_SEED"), out int given) ? given : Random.Shared.Next(1_000_000);
        output.WriteLine($"CRASH_SEED={seed}");
        using PostgreSqlCaseStore slow = schema.Open(), quick = schema.Open();
        await FillAsync(slow);
        var outcomes = new ConcurrentBag<(int Node, CaseOutcome Outcome)>();
        var refusedByClock = new ConcurrentBag<int>();

        await Task.WhenAll(WorkAsync(slow, 0, new Random(seed)), WorkAsync(quick, 1, new Random(seed + 1)));

        output.WriteLine(string.Join(", ", outcomes.CountBy(one => one).OrderBy(one => one.Key)));
        Assert.All((int[])[0, 1], node => Assert.Contains((node, CaseOutcome.Done), outcomes));
        Assert.All(outcomes, one => Assert.True(one.Outcome is CaseOutcome.Done or CaseOutcome.Refused or CaseOutcome.NotApplicable or CaseOutcome.Conflict, one.ToString()));
        // Both are refused what the other has just done in the meantime; only the one whose clock is behind is refused a time.
        Assert.DoesNotContain(1, refusedByClock);
        await AuditAsync(slow);

        async Task WorkAsync(PostgreSqlCaseStore store, int node, Random choice)
        {
            CaseDesk desk = Town.Desk(store, new SteppingClock(60 + (2 * node * Apart), 1));
            for (int n = 0; n < 150; n++)
            {
                if (n % 10 == 0)
                    await desk.DueAsync(Town.Company, 5);
                Case current = (await desk.FindAsync(Town.Key($"C-{choice.Next(Cases)}")))!.Case;
                if (current.IsEnded)
                    continue;
                CaseResult result = await Step.Next(current, choice).SendAsync(desk, $"n{node}-{n}");
                outcomes.Add((node, result.Outcome));
                if (result.Refusals.Any(refusal => refusal.Code.StartsWith("TIME_", StringComparison.Ordinal)))
                    refusedByClock.Add(node);
            }
        }
    }

    [Fact]
    public async Task T01_a_node_whose_clock_is_behind_is_refused_what_would_go_back_before_the_others_work()
    {
        using PostgreSqlCaseStore slow = schema.Open(), quick = schema.Open();
        await FillAsync(slow);
        CaseDesk behind = Town.Desk(slow, new SteppingClock(60, 1)), ahead = Town.Desk(quick, new SteppingClock(60 + (2 * Apart), 1));
        Assert.True((await new Step("inform", "C-0").SendAsync(ahead, "c")).IsDone);
        Assert.True((await new Step("dispatch", "C-0").SendAsync(ahead, "d")).IsDone);

        CaseResult refused = await new Step("complete", "C-0").SendAsync(behind, "e");

        Assert.Contains("TIME_BEFORE_PREVIOUS", refused.Refusals.Select(refusal => refusal.Code));
        Assert.True((await new Step("complete", "C-0").SendAsync(ahead, "e")).IsDone);
    }

    private static async Task FillAsync(ICaseStore store)
    {
        CaseDesk slow = Town.Desk(store, new SteppingClock(0, 1)), quick = Town.Desk(store, new SteppingClock(Apart, 1));
        for (int n = 0; n < Cases; n++)
        {
            Assert.True((await new Step("accept", $"C-{n}", "e0").SendAsync(n % 2 == 0 ? slow : quick, "a")).IsDone);
            if (n % 4 < 2)
                Assert.True((await new Step("classify", $"C-{n}").SendAsync(quick, "b")).IsDone);
        }
    }

    private static async Task<int> AnnounceAsync(ICaseStore store, int minutes)
    {
        CaseDesk desk = Town.Desk(store, new SteppingClock(minutes, 1));
        int announced = 0;
        for (int idle = 0; idle < 3;)
        {
            DueReport report = await desk.DueAsync(Town.Company, 7);
            Assert.Empty(report.Failed);
            announced += report.Announced.Count;
            idle = report.MayBeMore ? 0 : idle + 1;
        }

        return announced;
    }

    private static async Task<List<(string Case, string Duty, Instant Due, bool Threshold, Instant At)>> AnnouncedAsync(ICaseStore store)
    {
        CaseDesk desk = Town.Desk(store, new SteppingClock(Late, 1));
        var all = new List<(string, string, Instant, bool, Instant)>();
        for (int n = 0; n < Cases; n++)
        {
            Case one = (await desk.FindAsync(Town.Key($"C-{n}")))!.Case;
            all.AddRange(one.History.OfType<DutyFellDue>().Select(fell => (one.Key.CaseId, fell.Duty, fell.Due, fell.Threshold, fell.OccurredAt)).Order());
        }

        return all;
    }

    private async Task AuditAsync(PostgreSqlCaseStore store)
    {
        CaseDesk desk = Town.Desk(store, new SteppingClock(Late, 1));
        var audit = new StoreAudit(schema, store, desk);
        await audit.CheckAsync(new Testimony());
        foreach (CaseKey key in await audit.KeysAsync())
        {
            Instant[] recorded = [.. (await desk.FindAsync(key))!.Case.History.Select(happened => happened.RecordedAt)];
            Assert.Equal(recorded.Order(), recorded);
        }
    }
}
