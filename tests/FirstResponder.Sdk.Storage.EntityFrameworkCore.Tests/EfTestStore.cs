using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>A store on a database of its own, for the rules that every store keeps.</summary>
internal sealed class EfTestStore(int maxEventsPerAppend = 1_000, int maxPayloadBytes = 1 << 20) : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IBatchAppend, IFeedCheckpoints
{
    private readonly EntityFrameworkCaseStore<ErpContext> inner =
        (Environment.GetEnvironmentVariable("EF_RULES_ON") == "PostgreSQL" ? ErpDatabase.OnPostgreSql() : ErpDatabase.OnSqlite()).Open(maxEventsPerAppend, maxPayloadBytes);

    public StoreCapabilities Capabilities => inner.Capabilities;

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => inner.AppendAsync(request, cancellationToken);

    public ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken) => inner.ReadAsync(company, after, maxCount, cancellationToken);

    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => inner.ClaimAsync(claim, cancellationToken);

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => inner.ReleaseAsync(claimed, cancellationToken);

    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken) =>
        inner.ListAsync(company, filter, order, after, maxCount, cancellationToken);

    public ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken) => inner.AppendManyAsync(requests, cancellationToken);

    public ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken) => inner.TakeAsync(claim, cancellationToken);

    public ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, NodaTime.Instant leasedUntil, CancellationToken cancellationToken) => inner.SaveAsync(held, position, leasedUntil, cancellationToken);

    public ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken) => inner.GiveBackAsync(held, cancellationToken);
}
