using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>The honest store on a <see cref="MemoryDatabase"/>: each call a transaction of its own.</summary>
internal class MemoryStore(MemoryDatabase database) : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IBatchAppend, IFeedCheckpoints, ILendsItself
{
    public static readonly StoreCapabilities Limits = new(200, 8_192, MemoryDatabase.Everything);

    public MemoryDatabase Database { get; } = database;

    public MemoryStore Lender => this;

    public virtual StoreCapabilities Capabilities => Limits;

    public virtual ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) =>
        Database.Committed.ReadAsync(key, afterVersion, maxCount, cancellationToken);

    public virtual async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Limits.EnsureWithinLimits(request);
        cancellationToken.ThrowIfCancellationRequested();
        await Database.LockAsync(request.Key, cancellationToken);
        try
        {
            CheckHindrance();
            return await WriteAsync(request);
        }
        finally
        {
            Database.Unlock(request.Key);
        }
    }

    public virtual ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken) =>
        Database.Committed.ReadAsync(company, after, maxCount, cancellationToken);

    public virtual ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => Database.Committed.ClaimAsync(claim, cancellationToken);

    public virtual ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => Database.Committed.ReleaseAsync(claimed, cancellationToken);

    public virtual ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken) => Database.Committed.FindAsync(key, cancellationToken);

    public virtual ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken) =>
        Database.Committed.ListAsync(company, filter, order, after, maxCount, cancellationToken);

    public virtual async ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        foreach (AppendRequest request in requests)
            Limits.EnsureWithinLimits(request);
        cancellationToken.ThrowIfCancellationRequested();

        // By key, so that two batches can't hold what the other one waits for.
        CaseKey[] keys = [.. requests.Select(static r => r.Key).Distinct().OrderBy(static k => k.ToString(), StringComparer.Ordinal)];
        foreach (CaseKey key in keys)
            await Database.LockAsync(key, CancellationToken.None);
        try
        {
            CheckHindrance();
            IReadOnlyList<AppendOutcome> outcomes = await Database.Committed.AppendManyAsync(requests, CancellationToken.None);
            for (int i = 0; i < requests.Count; i++)
            {
                if (outcomes[i] is AppendOutcome.Appended)
                    Note(requests[i]);
            }

            return outcomes;
        }
        finally
        {
            Array.ForEach(keys, Database.Unlock);
        }
    }

    public virtual ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken) => Database.Committed.TakeAsync(claim, cancellationToken);

    public virtual ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken) =>
        Database.Committed.SaveAsync(held, position, leasedUntil, cancellationToken);

    public virtual ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken) => Database.Committed.GiveBackAsync(held, cancellationToken);

    public virtual ICaseStore Within(MemoryTransaction transaction) => new EnlistedMemoryStore(transaction);

    public virtual void Rolled(MemoryTransaction transaction)
    {
    }

    protected void CheckHindrance()
    {
        if (Database.IsHindered)
            throw new CaseStoreUnavailableException("写不进去。 / The write was refused.", new InvalidOperationException("hindered"));
    }

    private async Task<AppendOutcome> WriteAsync(AppendRequest request)
    {
        AppendOutcome outcome = await Database.Committed.AppendAsync(request, CancellationToken.None);
        if (outcome is AppendOutcome.Appended)
            Note(request);
        return outcome;
    }

    private void Note(AppendRequest request)
    {
        long transaction = Database.NextTransaction();
        Database.Note(transaction, request);
        Database.Commit(transaction, [], rows: 0);
    }
}
