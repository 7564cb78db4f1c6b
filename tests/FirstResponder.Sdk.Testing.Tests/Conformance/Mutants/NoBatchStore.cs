using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>Everything but batches.</summary>
internal sealed class NoBatchStore(MemoryStore honest) : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IFeedCheckpoints, ILendsItself
{
    public MemoryStore Lender => honest;

    public StoreCapabilities Capabilities => honest.Capabilities;

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => honest.ReadAsync(key, afterVersion, maxCount, cancellationToken);

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => honest.AppendAsync(request, cancellationToken);

    public ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken) => honest.ReadAsync(company, after, maxCount, cancellationToken);

    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => honest.ClaimAsync(claim, cancellationToken);

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => honest.ReleaseAsync(claimed, cancellationToken);

    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken) => honest.FindAsync(key, cancellationToken);

    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken) =>
        honest.ListAsync(company, filter, order, after, maxCount, cancellationToken);

    public ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken) => honest.TakeAsync(claim, cancellationToken);

    public ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken) => honest.SaveAsync(held, position, leasedUntil, cancellationToken);

    public ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken) => honest.GiveBackAsync(held, cancellationToken);
}
