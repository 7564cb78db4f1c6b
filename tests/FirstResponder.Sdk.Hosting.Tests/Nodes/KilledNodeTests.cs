using System.Diagnostics;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Tests.Given;
using FirstResponder.Sdk.Hosting.Worker;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.PostgreSql;
using FirstResponder.Sdk.Storage.PostgreSql.Tests;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Hosting.Tests.Nodes;

/// <summary>Two processes on one PostgreSQL, one of them killed by kill -9 in the midst of its work.</summary>
public sealed class KilledNodeTests
{
    private const int Cases = 80;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly Instant NextDay = Town.Morning + Duration.FromDays(1);

    [Fact]
    public async Task The_other_node_announces_what_is_left_each_duty_once_and_goes_on_with_the_feed()
    {
        TestSchema database = TestSchema.Create();
        using PostgreSqlCaseStore store = database.Open();
        CaseDesk desk = Town.Desk(store, new ManualTime(Town.Morning));
        for (int i = 0; i < Cases; i++)
            await desk.AcceptAsync($"C-{i}");
        long now = SystemClock.Instance.GetCurrentInstant().ToUnixTimeMilliseconds();
        // Slow enough to have something left when the other one has begun.
        using NodeProcess doomed = NodeProcess.Start(new Errand(database.ConnectionString, "doomed", now, NextDay.ToUnixTimeMilliseconds(), 20));
        await UntilAsync(() => Task.FromResult(Held(database) > 0 && Announced(database) > 20 && Handed(doomed).Count > 0), "The first node began.");
        using NodeProcess heir = NodeProcess.Start(new Errand(database.ConnectionString, "heir", now, NextDay.ToUnixTimeMilliseconds(), 5));
        await UntilAsync(() => Task.FromResult(heir.Lines.Contains("READY") && Held(database) > 0), "The second node began.");

        await doomed.KillAsync();
        long before = Announced(database);
        Assert.True(before < Announcements(desk), "It was killed in the midst of its work.");

        await UntilAsync(() => Task.FromResult((long)database.Ask($"select count(*) from fr_case where next_attention_at <= {NextDay.ToUnixTimeMilliseconds()}")! == 0), "The other node announced what was left.");
        var all = new List<string>();
        for (int i = 0; i < Cases; i++)
        {
            DutyFellDue[] fell = [.. (await desk.HistoryAsync($"C-{i}")).OfType<DutyFellDue>().Where(e => e.Due <= NextDay)];
            Assert.NotEmpty(fell);
            Assert.Equal(fell.Select(e => (e.Duty, e.Due, e.Threshold)).Distinct().Count(), fell.Length);
            all.AddRange(fell.Select(e => $"C-{i}:{e.Version}"));
        }

        await UntilAsync(() => Task.FromResult(all.Except(Handed(doomed).Concat(Handed(heir)).Select(h => h.Id)).Any() is false), "Every announcement was handed over.");
        Assert.Equal(0, await heir.EndAsync());
        Assert.Equal("STOPPED", heir.Lines[^1]);
        Assert.All([Handed(doomed), Handed(heir)], handed => Assert.Equal(handed.Select(h => h.Position).Order(), handed.Select(h => h.Position)));
        // Of what the killed node was handed only the last one may not have been saved.
        Assert.InRange(Handed(doomed).Select(h => h.Id).Intersect(Handed(heir).Select(h => h.Id)).Count(), 0, 1);
        Assert.NotNull(await store.TakeAsync(new CheckpointClaim(Company, "teller", "test", SystemClock.Instance.GetCurrentInstant(), Duration.FromMinutes(1)), default));
    }

    private static int Announcements(CaseDesk desk)
    {
        // What one case's first day holds, all of them do.
        return Cases * desk.FindAsync(Town.Key("C-0")).AsTask().Result!.Case.OpenDuties.Sum(d => (d.Terms.AlertAt <= NextDay ? 1 : 0) + (d.Due <= NextDay ? 1 : 0));
    }

    private static long Announced(TestSchema database) => (long)database.Ask("select count(*) from fr_event where type_name = 'duty-fell-due.v1'")!;

    private static long Held(TestSchema database) => (long)database.Ask("select count(*) from fr_case where lease_owner is not null")!;

    private static List<(long Position, string Id)> Handed(NodeProcess node) =>
        [.. node.Lines.Where(line => line.StartsWith("HANDED", StringComparison.Ordinal)).Select(line => line.Split(' ')).Select(words => (long.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), words[2]))];

    private static async Task UntilAsync(Func<Task<bool>> isSo, string what)
    {
        long start = Stopwatch.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, "Not within the patience of the test: " + what);
            await Task.Delay(20);
        }
    }
}
