namespace FirstResponder.Sdk.Storage;

/// <summary>
/// A run of one case's events in version order, and beside them what the case's head row said when they were read.
/// <see cref="HashChain.Verify"/> holds the two against each other.
/// </summary>
public sealed class EventPage
{
    /// <summary>States what a store found.</summary>
    /// <param name="afterVersion">The version after which was read; at least 0.</param>
    /// <param name="events">The records with versions <paramref name="afterVersion"/> + 1, + 2, …; empty when there are none.</param>
    /// <param name="headVersion">The version in the head row; 0 when the case doesn't exist.</param>
    /// <param name="headHash">The hash in the head row; <see cref="ChainHash.None"/> when the case doesn't exist.</param>
    /// <param name="isEnd">Whether no event after the last of <paramref name="events"/> existed at the time of reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">A version is negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public EventPage(long afterVersion, IReadOnlyList<EventRecord> events, long headVersion, ChainHash headHash, bool isEnd)
    {
        AfterVersion = StoreArgument.Version(afterVersion, nameof(afterVersion));
        Events = events ?? throw new ArgumentNullException(nameof(events));
        HeadVersion = StoreArgument.Version(headVersion, nameof(headVersion));
        HeadHash = headHash;
        IsEnd = isEnd;
    }

    /// <summary>The version after which was read; the first record has this version + 1.</summary>
    public long AfterVersion { get; }

    /// <summary>The records, ascending by version without gaps.</summary>
    public IReadOnlyList<EventRecord> Events { get; }

    /// <summary>The version of the last record here, or <see cref="AfterVersion"/> when there is none: where the next page goes on.</summary>
    public long LastVersion => AfterVersion + Events.Count;

    /// <summary>The case's last version according to its head row, at the same moment; 0 for a case that doesn't exist.</summary>
    public long HeadVersion { get; }

    /// <summary>The hash of the case's last event according to its head row, at the same moment.</summary>
    public ChainHash HeadHash { get; }

    /// <summary>Whether no later event existed when the page was read. False promises that another read brings more.</summary>
    public bool IsEnd { get; }

    /// <summary>Range, head and whether it is the end, for logs.</summary>
    /// <returns>A line such as <c>1…3 of 7</c>.</returns>
    public override string ToString() => $"{AfterVersion + 1}…{LastVersion} of {HeadVersion}";
}
