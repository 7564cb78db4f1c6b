using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>A store that answers every call with one fault.</summary>
internal sealed class UnreachableStore(Func<Exception> fault) : MemoryStore(new MemoryDatabase())
{
    public Func<Exception>? FaultOfCheckpoints { get; init; }

    public override ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => throw fault();

    public override ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => throw fault();

    public override ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken) => throw fault();

    public override ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => throw fault();

    public override ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken) => throw fault();

    public override ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken) => throw fault();

    public override ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken) => throw (FaultOfCheckpoints ?? fault)();

    public override ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken) => throw (FaultOfCheckpoints ?? fault)();

    public override ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken) => throw (FaultOfCheckpoints ?? fault)();
}
