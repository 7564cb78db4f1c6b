using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>A case leased to one worker.</summary>
/// <param name="Key">The case.</param>
/// <param name="NextAttentionAt">The instant that made it due for a claim (UTC, whole milliseconds).</param>
/// <param name="Fence">The case's fence as this claim raised it. Every later claim and every append raises it again.</param>
/// <param name="Owner">Who holds the lease.</param>
/// <param name="LeasedUntil">When the lease runs out (UTC, whole milliseconds, exclusive).</param>
public sealed record ClaimedCase(CaseKey Key, Instant NextAttentionAt, long Fence, string Owner, Instant LeasedUntil)
{
    /// <summary>The order in which claims are given out: by next attention, earliest first; among equals by company and case, character by character.</summary>
    /// <param name="x">One claim.</param>
    /// <param name="y">Another one.</param>
    /// <returns>Negative, zero or positive, as the first is before, beside or after the second.</returns>
    /// <exception cref="ArgumentNullException">A claim is null.</exception>
    public static int CompareByAttention(ClaimedCase x, ClaimedCase y)
    {
        _ = x ?? throw new ArgumentNullException(nameof(x));
        _ = y ?? throw new ArgumentNullException(nameof(y));
        int order = x.NextAttentionAt.CompareTo(y.NextAttentionAt);
        if (order == 0)
            order = string.CompareOrdinal(x.Key.Company, y.Key.Company);
        return order != 0 ? order : string.CompareOrdinal(x.Key.CaseId, y.Key.CaseId);
    }
}
