using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>Faults of the machine: nothing acknowledged is lost, nothing is done twice, and what a crash leaves is finished.</summary>
public class DeskFaultTests
{
    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly TestedStore inner = new();

    [Fact]
    public async Task A_store_that_fails_after_writing_is_safe_to_ask_again_under_the_same_id()
    {
        var store = new Stumbling(inner) { FailAfterAppends = 1 };
        var desk = Desk(store);
        var unknown = await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await desk.AcceptAsync(Request()));
        Assert.True(unknown.IsTransient);
        var again = await desk.AcceptAsync(Request(), new CommandOptions { CommandId = unknown.CommandId });
        Assert.Equal(CaseOutcome.AlreadyDone, again.Outcome);
        Assert.Equal(1, again.Case.Case.Version);
    }

    [Fact]
    public async Task Cancelling_carries_the_command_id()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var canceled = await Assert.ThrowsAsync<CommandCanceledException>(async () => await Desk(inner).AcceptAsync(Request(), new CommandOptions { CommandId = "k-1" }, source.Token));
        Assert.Equal("k-1", canceled.CommandId);
    }

    [Fact]
    public async Task Due_finishes_what_a_crash_left_between_the_two_halves_of_a_spawn()
    {
        var store = new Stumbling(inner);
        var desk = Desk(store);
        var key = (await desk.AcceptAsync(Request())).Case.Key;
        store.FailAfterAppends = 1;
        var spawn = new SpawnCase(key, Lead, new NewMatter(Text("卫生间漏水")));
        await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await desk.SendAsync(spawn));
        var left = (await desk.FindAsync(key))!.Case;
        var pending = Assert.Single(left.PendingMatters);
        Assert.Null(await desk.FindAsync(new CaseKey(Company, pending.CaseId)));

        clock.Set("2026-04-28 09:01");
        var report = await desk.DueAsync();
        Assert.Equal([pending.CaseId], report.Finished.Select(k => k.CaseId));
        Assert.Equal(CaseStatus.Accepted, (await desk.FindAsync(new CaseKey(Company, pending.CaseId)))!.Status);
        Assert.Empty((await desk.FindAsync(key))!.Case.PendingMatters);
        Assert.Empty((await desk.DueAsync()).Finished);
    }

    [Fact]
    public async Task Due_finishes_what_a_crash_left_between_the_two_halves_of_a_merge()
    {
        var store = new Stumbling(inner);
        var desk = Desk(store);
        var master = (await desk.AcceptAsync(Request("C-1"))).Case.Key;
        var duplicate = (await desk.AcceptAsync(Request("C-2"))).Case.Key;
        store.FailAfterAppends = 1;
        await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await desk.MergeAsync(master, duplicate, Lead));
        Assert.Equal(CaseStatus.Accepted, (await desk.FindAsync(duplicate))!.Status);
        clock.Set("2026-04-28 09:01");
        await desk.DueAsync();
        Assert.Equal(CaseStatus.Merged, (await desk.FindAsync(duplicate))!.Status);
    }

    [Fact]
    public async Task Two_who_decide_at_once_both_get_their_way_in_turn()
    {
        var desk = Desk(inner);
        var key = (await desk.AcceptAsync(Request())).Case.Key;
        await desk.SendAsync(new Classify(key, Lead, Category.Ordinary));
        var notes = Enumerable.Range(0, 8).Select(i => Task.Run(async () => await RetriedAsync(desk, new RecordSiteWork(key, Lead, SiteWorkKind.Record, Text("第" + i + "条")), "n" + i)));
        await Task.WhenAll(notes);
        var history = (await desk.FindAsync(key))!.Case.History;
        Assert.Equal(8, history.OfType<SiteRecorded>().Select(e => e.Text!.Reveal()).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, history.Count).Select(v => (long)v), history.Select(e => e.Version));
    }

    [Fact]
    public async Task A_store_without_attention_says_so()
    {
        var missing = await Assert.ThrowsAsync<NotSupportedException>(async () => await Desk(new Plain(inner)).DueAsync());
        Assert.Contains("IAttentionStore", missing.Message, StringComparison.Ordinal);
    }

    private static async Task RetriedAsync(CaseDesk desk, CaseCommand command, string id)
    {
        while ((await desk.SendAsync(command, new CommandOptions { CommandId = id })).Outcome == CaseOutcome.Conflict)
        {
            // Eight at once may be beaten more often than the desk tries by itself.
        }
    }

    private static Accept Request(string id = "C-1") => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = id };

    private CaseDesk Desk(ICaseStore store) => CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });

    private class Plain(ICaseStore inner) : ICaseStore
    {
        public StoreCapabilities Capabilities => inner.Capabilities;

        public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);

        public virtual ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => inner.AppendAsync(request, cancellationToken);
    }

    /// <summary>Writes, and then loses the connection once.</summary>
    private sealed class Stumbling(TestedStore inner) : Plain(inner), IAttentionStore
    {
        private readonly TestedStore attention = inner;

        public int FailAfterAppends { get; set; }

        public override async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
        {
            var outcome = await base.AppendAsync(request, cancellationToken);
            if (FailAfterAppends > 0 && --FailAfterAppends == 0)
                throw new CaseStoreUnavailableException("connection lost", isTransient: true, null);
            return outcome;
        }

        public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => attention.ClaimAsync(claim, cancellationToken);

        public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => attention.ReleaseAsync(claimed, cancellationToken);
    }
}
