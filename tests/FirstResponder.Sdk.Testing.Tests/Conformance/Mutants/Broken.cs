using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>What broken stores are made of.</summary>
internal static class Broken
{
    public static Task<AppendOutcome> Do(this MemoryStore store, AppendRequest request, CancellationToken token = default) => store.AppendAsync(request, token).AsTask();

    /// <summary>Another answer in place of one kind of answer.</summary>
    public static async Task<AppendOutcome> Instead<TOutcome>(this MemoryStore store, AppendRequest request, Func<TOutcome, Task<AppendOutcome>> answer, CancellationToken token)
        where TOutcome : AppendOutcome => await store.Do(request, token) is var outcome && outcome is TOutcome one ? await answer(one) : outcome;

    public static Task<EventPage> Do(this MemoryStore store, CaseKey key, long after, int max) => store.ReadAsync(key, after, max, default).AsTask();

    public static Task<FeedPage> Do(this MemoryStore store, string company, FeedPosition after, int max) => store.ReadAsync(company, after, max, default).AsTask();

    public static Task<IReadOnlyList<ClaimedCase>> Do(this MemoryStore store, AttentionClaim claim) => store.ClaimAsync(claim, default).AsTask();

    public static async Task<long> Head(this MemoryStore store, CaseKey key) => (await store.ReadAsync(key, 0, 1, default)).HeadVersion;

    /// <summary>The same events at another version, or under another command.</summary>
    public static AppendRequest At(this AppendRequest request, long expected, string? commandId = null, CaseKey? key = null)
    {
        EventRecord[] records = [.. request.Events.Select(e => new EventRecord(e.TypeName, e.Payload, e.OccurredAt, e.RecordedAt, commandId ?? e.CommandId, e.Hash))];
        return new AppendRequest(key ?? request.Key, expected, commandId ?? request.CommandId, records, request.Summary with { Key = key ?? request.Key, Version = expected + records.Length });
    }

    public static EventPage With(this EventPage page, Func<EventRecord, EventRecord> change) =>
        new(page.AfterVersion, [.. page.Events.Select(change)], page.HeadVersion, page.HeadHash, page.IsEnd);

    public static EventRecord With(this EventRecord e, ReadOnlyMemory<byte>? payload = null, NodaTime.Instant? occurredAt = null, string? commandId = null) =>
        new(e.TypeName, payload ?? e.Payload, occurredAt ?? e.OccurredAt, e.RecordedAt, commandId ?? e.CommandId, e.Hash);

    /// <summary>The whole company, in the order asked for, whatever the page.</summary>
    public static async Task<CaseSummary[]> All(this MemoryStore store, string company, CaseSummaryFilter? filter = null, CaseSummaryOrder order = CaseSummaryOrder.NextDue) =>
        [.. (await store.ListAsync(company, filter ?? new CaseSummaryFilter(), order, null, int.MaxValue, default)).Cases];

    public static CaseSummaryPage Page(IEnumerable<CaseSummary> cases, int max)
    {
        CaseSummary[] all = [.. cases], page = [.. all.Take(max)];
        return new CaseSummaryPage(page, all.Length > page.Length ? new CaseSummaryCursor(page[^1].Key.CaseId, page[^1].NextDueAt) : null);
    }

    public static FeedPage Page(IEnumerable<FeedEntry> entries, FeedPosition after, int max)
    {
        FeedEntry[] all = [.. entries.Where(e => e.Position > after)], page = [.. all.Take(max)];
        return new FeedPage(page, page.Length == 0 ? after : page[^1].Position, page.Length == all.Length);
    }

    public static async Task<FeedEntry[]> Feed(this MemoryStore store, string company) => [.. (await store.ReadAsync(company, FeedPosition.Start, int.MaxValue, default)).Entries];
}
