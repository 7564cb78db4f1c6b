using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>What the contract requires: reading a case, and appending to it. The caller has begun a transaction for the append.</summary>
internal static class History
{
    internal static void CheckRead(CaseKey key, long afterVersion, int maxCount)
    {
        StoreArgument.Key(key, nameof(key));
        StoreArgument.Version(afterVersion, nameof(afterVersion));
        StoreArgument.Count(maxCount, nameof(maxCount));
    }

    #region adapter-append
    internal static async Task<AppendOutcome> AppendAsync(SqlSession session, AppendRequest request)
    {
        // The row comes first: it is where writers of one case wait for each other.
        if (!await CaseTable.TryWriteAsync(session, request).ConfigureAwait(false))
            return await WhyNotAsync(session, request).ConfigureAwait(false);
        await EventTable.InsertAsync(session, request).ConfigureAwait(false);
        await CommandTable.InsertAsync(session, request).ConfigureAwait(false);
        return new AppendOutcome.Appended(request.Summary.Version);
    }

    // The command before the version: a retry expects a version that its own first attempt has moved.
    private static async Task<AppendOutcome> WhyNotAsync(SqlSession session, AppendRequest request) => await CommandTable.VersionAfterAsync(session, request).ConfigureAwait(false) is { } version
        ? new AppendOutcome.AlreadyApplied(version)
        : new AppendOutcome.Conflict((await CaseTable.HeadAsync(session, request.Key).ConfigureAwait(false)).Version);
    #endregion

    #region adapter-read
    // Head and events are two looks, and an append may be committed between them. Histories only grow: what the head names is there, and what lies
    // beyond it is the reason to look at the head again. When that has stood still, somebody wrote events past this store, and the chain will say so.
    internal static async Task<EventPage> ReadAsync(SqlSession session, CaseKey key, long afterVersion, int maxCount)
    {
        (long Version, ChainHash Hash) head = await CaseTable.HeadAsync(session, key).ConfigureAwait(false);
        while (true)
        {
            // One more than asked for tells whether it is the end.
            List<(long Version, EventRecord Event)> found = await EventTable.AfterAsync(session, key, afterVersion, maxCount + 1L).ConfigureAwait(false);
            (long Version, ChainHash Hash) again = found.Count == 0 || found[found.Count - 1].Version <= head.Version
                ? head
                : await CaseTable.HeadAsync(session, key).ConfigureAwait(false);
            if (again == head)
                return new EventPage(afterVersion, [.. found.Take(maxCount).Select(static one => one.Event)], head.Version, head.Hash, isEnd: found.Count <= maxCount);
            head = again;
        }
    }
    #endregion
}
