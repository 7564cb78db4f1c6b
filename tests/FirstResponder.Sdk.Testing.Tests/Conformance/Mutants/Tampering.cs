using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>What a broken store does in place of the honest one; null: the same. The first argument is the honest store.</summary>
internal sealed class Tampering
{
    public StoreCapabilities? Capabilities { get; init; }

    public Func<MemoryStore, CaseKey, long, int, Task<EventPage>>? Read { get; init; }

    public Func<MemoryStore, AppendRequest, CancellationToken, Task<AppendOutcome>>? Append { get; init; }

    public Func<MemoryStore, IReadOnlyList<AppendRequest>, Task<IReadOnlyList<AppendOutcome>>>? AppendMany { get; init; }

    public Func<MemoryStore, string, FeedPosition, int, CancellationToken, Task<FeedPage>>? Feed { get; init; }

    public Func<MemoryStore, AttentionClaim, Task<IReadOnlyList<ClaimedCase>>>? Claim { get; init; }

    public Func<MemoryStore, ClaimedCase, Task<bool>>? Release { get; init; }

    public Func<MemoryStore, CaseKey, Task<CaseSummary?>>? Find { get; init; }

    public Func<MemoryStore, string, CaseSummaryFilter, CaseSummaryOrder, CaseSummaryCursor?, int, Task<CaseSummaryPage>>? List { get; init; }

    public Func<MemoryStore, CheckpointClaim, Task<FeedCheckpoint?>>? Take { get; init; }

    public Func<MemoryStore, FeedCheckpoint, FeedPosition, NodaTime.Instant, Task<FeedCheckpoint?>>? Save { get; init; }

    public Func<MemoryStore, FeedCheckpoint?, CancellationToken, Task<bool>>? GiveBack { get; init; }

    public StoreCapabilities? EnlistedCapabilities { get; init; }

    public Func<EnlistedMemoryStore, AppendRequest, CancellationToken, Task<AppendOutcome>>? EnlistedAppend { get; init; }

    public Action<MemoryTransaction>? Rolled { get; init; }
}
