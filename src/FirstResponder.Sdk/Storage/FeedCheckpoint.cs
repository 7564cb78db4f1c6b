using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>A reader's place in a company's feed, leased to one node.</summary>
/// <param name="Company">The company whose feed is read.</param>
/// <param name="Reader">The reader, by the name that the host gave it for ever.</param>
/// <param name="Position">The last position dealt with; reading goes on after it.</param>
/// <param name="Fence">The checkpoint's fence as this taking raised it. Every later taking raises it again.</param>
/// <param name="Owner">Who holds the lease.</param>
/// <param name="LeasedUntil">When the lease runs out (UTC, whole milliseconds, exclusive): from this instant on others may take it.</param>
public sealed record FeedCheckpoint(string Company, string Reader, FeedPosition Position, long Fence, string Owner, Instant LeasedUntil)
{
    /// <summary>This checkpoint at a later position and with a longer lease, as a store answers that has saved it.</summary>
    /// <param name="position">The position; not before <see cref="Position"/>.</param>
    /// <param name="leasedUntil">The end of the lease; cut to the whole millisecond.</param>
    /// <returns>The checkpoint to save.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position lies before the one that is held.</exception>
    public FeedCheckpoint At(FeedPosition position, Instant leasedUntil) => position >= Position
        ? this with { Position = position, LeasedUntil = StoredInstant.Truncate(leasedUntil) }
        : throw new ArgumentOutOfRangeException(nameof(position), position.Value, $"位置不能后退到 {Position} 之前。 / A checkpoint never goes back before {Position}.");
}
