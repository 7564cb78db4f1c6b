using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage.CrashWorker;
using NodaTime;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Storage.Tests.Crashes;

/// <summary>Rule D3 between processes: two call Due over one database, one of them dies and comes back; every duty is announced once, with its true due.</summary>
[Collection(nameof(WorkerProcess))]
public sealed class DueCrashTests(ITestOutputHelper output)
{
    private const int Cases = 200;
    private const int Rounds = 3;
    private const int Late = 30 * 60;

    [Fact]
    public async Task D03_two_processes_that_announce_while_one_is_killed_announce_each_duty_once()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("CRASH_SEED"), out int given) ? given : Random.Shared.Next(1_000_000);
        output.WriteLine($"CRASH_SEED={seed}");
        var choice = new Random(seed);
        int killedAtWork = 0;
        for (int round = 0; round < Rounds; round++)
            killedAtWork += await KillOneOfTwo(choice) ? 1 : 0;
        Assert.True(killedAtWork > 0, "Each time the one to be killed had nothing left to do.");
    }

    private async Task<bool> KillOneOfTwo(Random choice)
    {
        TestedDatabase database = TestedDatabase.Create();
        using var store = database.Open();
        await Fill(store);

        var lines = new List<string>();
        bool wasAtWork;
        using (WorkerProcess victim = Start(database, Late), other = Start(database, Late))
        {
            await victim.GoAsync();
            await other.GoAsync();
            await victim.WaitForLinesAsync(2 + choice.Next(60));
            lines.AddRange(await victim.KillAsync());
            wasAtWork = !lines.Contains("DONE");
            using WorkerProcess again = Start(database, Late + 2);
            await again.GoAsync();
            lines.AddRange(await again.EndAsync());
            lines.AddRange(await other.EndAsync());
        }

        database.Settle();

        CaseDesk desk = Town.Desk(store, new SteppingClock(Late + 120, 1));
        while (await desk.DueAsync(Town.Company) is { MayBeMore: true } report)
            Assert.Empty(report.Failed);

        Assert.DoesNotContain(lines, line => line.StartsWith("FAULT", StringComparison.Ordinal));
        Assert.Equal(wasAtWork ? 2 : 3, lines.Count(line => line == "DONE"));
        List<string> announced = lines.FindAll(line => line.StartsWith("ANNOUNCED", StringComparison.Ordinal));
        Assert.Equal(announced.Distinct(), announced);
        var expected = await Announced(await Reference());
        Assert.True(expected.Count > Cases);
        Assert.Equal(expected, await Announced(desk));
        var audit = new StoreAudit(database, store, desk);
        await audit.CheckAsync(new Testimony());
        output.WriteLine($"{expected.Count} duties, {announced.Count} of them told by the three processes");
        return wasAtWork;
    }

    private static WorkerProcess Start(TestedDatabase database, int minutes) => WorkerProcess.Start(new Errand("due", database.Address, Minutes: minutes));

    // The same cases on a store where nothing ever goes wrong.
    private static async Task<CaseDesk> Reference()
    {
        var store = new InMemoryCaseStore();
        await Fill(store);
        CaseDesk desk = Town.Desk(store, new SteppingClock(Late + 60, 1));
        while ((await desk.DueAsync(Town.Company)).MayBeMore)
        {
            // On to the next hundred.
        }

        return desk;
    }

    private static async Task Fill(ICaseStore store)
    {
        CaseDesk desk = Town.Desk(store, new SteppingClock(0, 1));
        for (int n = 0; n < Cases; n++)
        {
            await new Step("accept", $"C-{n:000}", "e0").SendAsync(desk, "a");
            if (n % 2 == 0)
                await new Step("classify", $"C-{n:000}").SendAsync(desk, "b");
        }
    }

    private static async Task<List<(string Case, string Duty, Instant Due, bool Threshold, Instant At)>> Announced(CaseDesk desk)
    {
        var all = new List<(string, string, Instant, bool, Instant)>();
        for (int n = 0; n < Cases; n++)
        {
            Case one = (await desk.FindAsync(Town.Key($"C-{n:000}")))!.Case;
            all.AddRange(one.History.OfType<DutyFellDue>().Select(fell => (one.Key.CaseId, fell.Duty, fell.Due, fell.Threshold, fell.OccurredAt)).Order());
        }

        return all;
    }
}
