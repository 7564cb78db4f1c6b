using System.Diagnostics;
using FirstResponder.Sdk.Storage.CrashWorker;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Storage.Tests.Crashes;

/// <summary>
/// Rule A5 against kill -9: a worker with two clerks, a timer and a reader of the feed dies at a random moment, over and over on one
/// database. What a power cut takes from the disk's own cache no kill can show.
/// </summary>
/// <remarks>LONG=1 kills hundreds of times. CRASH_SEED=n repeats the choices of a run; the moment of the kill itself is up to the machine.</remarks>
[Collection(nameof(WorkerProcess))]
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Databases = 4;
    private const int MinutesBetweenRuns = 600;

    private static readonly int Kills = Environment.GetEnvironmentVariable("LONG") == "1" ? TestedDatabase.LongKills / Databases : 5;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A05_a_worker_killed_at_any_moment_leaves_whole_commands_and_loses_none_that_it_acknowledged(int nth)
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("CRASH_SEED"), out int given) ? given : Random.Shared.Next(1_000_000) / Databases * Databases;
        output.WriteLine($"CRASH_SEED={seed}, database {nth} of {Databases}, {Kills} kills");
        var choice = new Random(seed + nth);
        TestedDatabase database = TestedDatabase.CreateNth(nth);
        var testimony = new Testimony();
        int resent = 0, resentInVain = 0;
        for (int run = 0; run < Kills; run++)
        {
            var errand = new Errand("work", database.Address, seed + nth, run, run * MinutesBetweenRuns);
            testimony.Hear(await KilledAsync(errand, choice));
            database.Settle();
            using var store = database.Open();
            CaseDesk desk = Town.Desk(store, new SteppingClock(errand.Minutes + (MinutesBetweenRuns / 2), secondsPerLook: 1));
            var audit = new StoreAudit(database, store, desk);
            await audit.CheckAsync(testimony);
            foreach (string id in testimony.Open.ToList())
            {
                CaseResult again = await testimony.Sent[id].SendAsync(desk, id);
                Assert.True(again.IsDone, $"{id} {testimony.Sent[id]}: {again}");
                CaseResult third = await testimony.Sent[id].SendAsync(desk, id);
                Assert.Equal((CaseOutcome.AlreadyDone, again.Case.Key, again.Events[^1].Version), (third.Outcome, third.Case.Key, third.Events[^1].Version));
                testimony.Acknowledged.Add(id, (again.Case.Key.CaseId, again.Events[^1].Version));
                resent++;
                resentInVain += again.Outcome == CaseOutcome.AlreadyDone ? 1 : 0;
            }

            while ((await desk.DueAsync(Town.Company)).MayBeMore)
            {
                // Until every half of a matter has found its other.
            }

            await audit.CheckAsync(testimony);
            await audit.CheckMattersAsync();
        }

        output.WriteLine($"{testimony.Acknowledged.Count} commands, {testimony.Seen.Count} events; {resent} were not acknowledged, {resentInVain} of them stored");
    }

    private static async Task<IReadOnlyList<string>> KilledAsync(Errand errand, Random choice)
    {
        using WorkerProcess worker = WorkerProcess.Start(errand);
        if (choice.Next(8) == 0)
            await Task.Delay(choice.Next(1_500));
        else
            await worker.WaitForLinesAsync(choice.Next(1, 120));
        long until = Stopwatch.GetTimestamp() + (choice.Next(4_000) * Stopwatch.Frequency / 1_000_000);
        while (Stopwatch.GetTimestamp() < until)
            Thread.SpinWait(10);
        return await worker.KillAsync();
    }
}
