using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage.CrashWorker;

namespace FirstResponder.Sdk.Storage.Tests.Crashes;

/// <summary>A worker killed right before each append of a matter that concerns two cases: <c>Due</c> finishes the matter, once.</summary>
[Collection(nameof(WorkerProcess))]
public sealed class MatterCrashTests
{
    public static TheoryData<string, int> Moments => new()
    {
        { "spawn", 1 }, { "spawn", 2 }, { "spawn", 3 },
        { "split", 1 }, { "split", 2 }, { "split", 3 }, { "split", 4 }, { "split", 5 },
        { "merge", 1 }, { "merge", 2 }, { "merge", 3 },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_matter_cut_off_before_its_nth_append_is_finished_once(string kind, int append)
    {
        TestedDatabase database = TestedDatabase.Create();
        using var store = database.Open();
        CaseDesk desk = Town.Desk(store, new SteppingClock(0, 1));
        await new Step("accept", "C-1", "e0").SendAsync(desk, "a1");
        await new Step("accept", "C-2", "e0").SendAsync(desk, "a2");

        using (WorkerProcess worker = WorkerProcess.Start(new Errand(kind, database.Address, Minutes: 2, PauseAt: append)))
        {
            await worker.WaitForLineAsync("PAUSE");
            Assert.Equal(["PAUSE"], await worker.KillAsync());
        }

        Assert.Equal(2L + append - 1, database.Ask("select count(*) from fr_command"));
        var later = Town.Desk(store, new SteppingClock(10, 1));
        bool isBegun = append > 1;
        Assert.Equal(isBegun, (await desk.FindAsync(Town.Key("C-1")))!.Case.PendingMatters.Count > 0);
        if (append == 2)
            await DueElsewhere(database);
        else
            await later.DueAsync();

        var audit = new StoreAudit(database, store, later);
        await audit.CheckMattersAsync();
        Assert.Equal(isBegun ? Expected(kind) : 2, (await audit.KeysAsync()).Count);
        CaseResult again = await new Step(kind, "C-1", kind == "merge" ? "C-2" : "child").SendAsync(later, "matter");
        Assert.Equal(isBegun ? CaseOutcome.AlreadyDone : CaseOutcome.Done, again.Outcome);
        await audit.CheckMattersAsync();
        await audit.CheckAsync(new Testimony());
        Assert.Equal(Expected(kind), (await audit.KeysAsync()).Count);
        Assert.Equal(kind == "merge" ? CaseStatus.Merged : CaseStatus.Accepted, (await later.FindAsync(Town.Key("C-2")))!.Status);
        Assert.Equal(kind == "merge" ? 0 : kind == "split" ? 2 : 1, again.Case.Case.Children.Count);
    }

    private static int Expected(string kind) => kind switch { "spawn" => 3, "split" => 4, _ => 2 };

    private static async Task DueElsewhere(TestedDatabase database)
    {
        using WorkerProcess other = WorkerProcess.Start(new Errand("due", database.Address, Minutes: 10));
        await other.GoAsync();
        Assert.Equal("DONE", (await other.EndAsync())[^1]);
    }
}
