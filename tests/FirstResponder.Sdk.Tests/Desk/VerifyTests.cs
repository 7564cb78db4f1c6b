using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>附件2 第十九条 如实、完整: the head hash that a host prints or deposits stands for the whole history.</summary>
public class VerifyTests
{
    private readonly InMemoryCaseStore store = new();
    private readonly CaseDesk desk;
    private readonly CaseKey key = new(Company, "C-1");

    public VerifyTests() => desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = new ScriptedClock("2026-04-28 09:00") });

    [Fact]
    public async Task The_head_hash_is_that_of_the_last_event_and_changes_with_each()
    {
        await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" });
        var first = await desk.VerifyAsync(key);
        await desk.SendAsync(new Remark(key, Lead, Text("已拍照")));
        var second = await desk.VerifyAsync(key);
        var page = await store.ReadAsync(key, 0, 10, default);

        Assert.Equal([page.Events[0].Hash, page.Events[1].Hash], [first!.Value, second!.Value]);
        Assert.Equal((await store.FindAsync(key, default))!.HeadHash, second);
    }

    [Fact]
    public async Task A_rewritten_history_is_named_and_no_case_has_no_hash()
    {
        Assert.Null(await desk.VerifyAsync(key));
        await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" });
        var record = (await store.ReadAsync(key, 0, 1, default)).Events[0];
        var forged = desk.Over(new Forged(store, new EventRecord(record.TypeName, record.Payload, record.OccurredAt, record.RecordedAt, "k-9", record.Hash)));
        Assert.Equal(1, (await Assert.ThrowsAsync<ChainBrokenException>(async () => await forged.VerifyAsync(key))).Version);
    }

    private sealed class Forged(InMemoryCaseStore kept, EventRecord first) : ICaseStore
    {
        public StoreCapabilities Capabilities => kept.Capabilities;

        public async ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
        {
            var page = await kept.ReadAsync(key, afterVersion, maxCount, cancellationToken);
            return new EventPage(0, [first, .. page.Events.Skip(1)], page.HeadVersion, page.HeadHash, page.IsEnd);
        }

        public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => kept.AppendAsync(request, cancellationToken);
    }
}
