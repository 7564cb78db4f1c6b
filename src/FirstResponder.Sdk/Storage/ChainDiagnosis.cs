using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// Finds out what was done to a page once a record has failed. A record that was only moved still fits its own version and the
/// hash it was sealed to, and that tells removal, swap and insertion from change.
/// </summary>
internal readonly struct ChainDiagnosis(CaseKey key, EventPage page)
{
    internal ChainBrokenException Explain(int failed, ChainHash previous)
    {
        long version = VersionAt(failed);
        if (page.HeadVersion < version)
            return new ChainBrokenException(key, version, ChainFault.Added);
        if (FindRecordOf(version, failed + 1, previous) is { } found)
        {
            return WasSlippedIn(failed, found)
                ? new ChainBrokenException(key, version, ChainFault.Added)
                : new ChainBrokenException(key, version, ChainFault.Swapped, VersionAt(found));
        }

        long missing = CountRemovedBefore(failed);
        return missing > 0
            ? new ChainBrokenException(key, version, ChainFault.Removed, version + missing - 1)
            : new ChainBrokenException(key, version, ChainFault.Changed);
    }

    internal static ChainBrokenException? ExplainEnd(CaseKey key, EventPage page, ChainHash hash)
    {
        long last = page.LastVersion;
        if (last > page.HeadVersion)
        {
            // An empty page after a version that the caller has verified: the head itself went back.
            return page.Events.Count == 0
                ? new ChainBrokenException(key, page.HeadVersion + 1, ChainFault.CutOff, last)
                : new ChainBrokenException(key, page.HeadVersion + 1, ChainFault.Added);
        }

        // A page that claims not to be the end yet brings nothing would be read for ever.
        if (last < page.HeadVersion)
            return page.IsEnd || page.Events.Count == 0 ? new ChainBrokenException(key, last + 1, ChainFault.CutOff, page.HeadVersion) : null;
        return hash == page.HeadHash ? null : new ChainBrokenException(key, last, ChainFault.HeadChanged);
    }

    private long VersionAt(int index) => page.AfterVersion + index + 1;

    private bool Fits(int index, long version, ChainHash previous) =>
        HashChain.Compute(previous, key, version, page.Events[index]) == page.Events[index].Hash;

    private int? FindRecordOf(long version, int from, ChainHash previous)
    {
        for (int i = from; i < page.Events.Count; i++)
        {
            if (Fits(i, version, previous))
                return i;
        }

        return null;
    }

    private bool WasSlippedIn(int failed, int found)
    {
        if (found != failed + 1)
            return false;
        int next = found + 1;
        return next < page.Events.Count
            ? Fits(next, VersionAt(found), page.Events[found].Hash)
            : page.IsEnd && page.HeadVersion == VersionAt(failed) && page.HeadHash == page.Events[found].Hash;
    }

    private long CountRemovedBefore(int failed)
    {
        int next = failed + 1;
        if (next == page.Events.Count)
            return page.HeadHash == page.Events[failed].Hash ? page.HeadVersion - VersionAt(failed) : 0;
        // Bounded: each guess costs a hash, and a gap longer than this reads as a change all the same.
        long limit = Math.Min(page.HeadVersion - VersionAt(next), 1000);
        for (long missing = 1; missing <= limit; missing++)
        {
            if (Fits(next, VersionAt(next) + missing, page.Events[failed].Hash))
                return missing;
        }

        return 0;
    }
}
