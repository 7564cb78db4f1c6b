using System.Diagnostics;
using FirstResponder.Sdk.Storage.CrashWorker;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Storage.Tests.Crashes;

/// <summary>Rule X1 at the desk: a caller cancelled at any moment sends again under the same id, and nothing is done twice.</summary>
public sealed class CancellationTests(ITestOutputHelper output)
{
    private const int Times = 200;

    [Fact]
    public async Task X01_a_command_cancelled_at_any_moment_may_be_sent_again()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("CRASH_SEED"), out int given) ? given : Random.Shared.Next(1_000_000);
        output.WriteLine($"CRASH_SEED={seed}");
        var choice = new Random(seed);
        TestedDatabase database = TestedDatabase.Create();
        using var store = database.Open();
        using var busy = database.Open();
        CaseDesk desk = Town.Desk(store, new SteppingClock(0, 1)), others = Town.Desk(busy, new SteppingClock(0, 1));
        using var end = new CancellationTokenSource();
        Task noise = Task.Run(async () =>
        {
            for (int n = 0; !end.IsCancellationRequested; n++)
                await new Step("accept", $"noise-{n}", "e1").SendAsync(others, "n");
        });
        int canceled = 0, stored = 0;
        for (int n = 0; n < Times; n++)
        {
            Step accept = new("accept", "-", "e0"), spawn = new("spawn", "C-0");
            Step step = n == 0 ? new Step("accept", "C-0", "e0") : n % 4 == 0 ? spawn : accept;
            string id = $"c-{n}";
            CaseOutcome? first = n == 0 ? null : await TryAsync(desk, step, id, choice.Next(12_000));
            canceled += first is null && n > 0 ? 1 : 0;
            CaseResult again = await step.SendAsync(desk, id);
            Assert.True(again.IsDone, again.ToString());
            Assert.True(first is null || again.Outcome == CaseOutcome.AlreadyDone);
            stored += first is null && again.Outcome == CaseOutcome.AlreadyDone ? 1 : 0;
            Assert.Single(again.Case.Case.History, happened => happened.Version == again.Events[0].Version);
            Assert.All(again.Others, other => Assert.True(other.IsDone));
        }

        await end.CancelAsync();
        await noise;
        database.Settle();
        output.WriteLine($"{canceled} of {Times} were cancelled, {stored} of them stored all the same");
        var audit = new StoreAudit(database, store, desk);
        await audit.CheckAsync(new Testimony());
        await audit.CheckMattersAsync();
        const int Spawned = (Times - 1) / 4;
        Assert.Equal((long)Times, database.Ask("select count(*) from fr_case where estate = 'e0'"));
        Assert.Equal(Spawned, (await desk.FindAsync(Town.Key("C-0")))!.Case.Children.Count);
        Assert.True(canceled > Times / 20);
    }

    private static async Task<CaseOutcome?> TryAsync(CaseDesk desk, Step step, string id, int microseconds)
    {
        using var source = new CancellationTokenSource();
        Task cancelling = Task.Factory.StartNew(() => CancelAfter(source, microseconds), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            CaseResult result = await Task.Run(async () => await step.SendAsync(desk, id, source.Token));
            Assert.True(result.IsDone, result.ToString());
            return result.Outcome;
        }
        catch (CommandCanceledException canceled)
        {
            Assert.Equal(id, canceled.CommandId);
            return null;
        }
        finally
        {
            await cancelling;
        }
    }

    private static void CancelAfter(CancellationTokenSource source, int microseconds)
    {
        long until = Stopwatch.GetTimestamp() + (microseconds * Stopwatch.Frequency / 1_000_000);
        while (Stopwatch.GetTimestamp() < until)
            Thread.SpinWait(20);
        source.Cancel();
    }
}
