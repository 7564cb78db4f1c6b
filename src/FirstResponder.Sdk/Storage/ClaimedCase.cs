using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>A case leased to one worker.</summary>
/// <param name="Key">The case.</param>
/// <param name="NextAttentionAt">The instant that made it due for a claim (UTC, whole milliseconds).</param>
/// <param name="Fence">The case's fence as this claim raised it. Every later claim and every append raises it again.</param>
/// <param name="Owner">Who holds the lease.</param>
/// <param name="LeasedUntil">When the lease runs out (UTC, whole milliseconds, exclusive).</param>
public sealed record ClaimedCase(CaseKey Key, Instant NextAttentionAt, long Fence, string Owner, Instant LeasedUntil);
