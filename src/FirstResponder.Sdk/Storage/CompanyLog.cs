namespace FirstResponder.Sdk.Storage;

/// <summary>All that one company has in memory. Companies share nothing, so none can see into another.</summary>
internal sealed class CompanyLog
{
    internal Dictionary<string, StoredCase> Cases { get; } = new(StringComparer.Ordinal);

    internal List<FeedEntry> Feed { get; } = [];

    /// <summary>Where each reader of the feed is; a lease that was given back ended before all time.</summary>
    internal Dictionary<string, FeedCheckpoint> Checkpoints { get; } = new(StringComparer.Ordinal);

    /// <summary>The cases with a next attention, earliest first.</summary>
    internal SortedSet<StoredCase> Attention { get; } = new(AttentionOrder.Instance);

    internal void Append(AppendRequest request, IReadOnlyList<EventRecord> records)
    {
        if (Cases.TryGetValue(request.Key.CaseId, out StoredCase? stored))
        {
            // Out before the row changes: the set finds a case by the row it was put in with.
            Attention.Remove(stored);
        }
        else
        {
            stored = new StoredCase(request.Key, request.Summary);
            Cases.Add(request.Key.CaseId, stored);
        }

        stored.Append(records, request.Summary);
        if (request.Summary.NextAttentionAt is not null)
            Attention.Add(stored);
        for (int i = 0; i < records.Count; i++)
            Feed.Add(new FeedEntry(new FeedPosition(Feed.Count + 1), request.Key, request.ExpectedVersion + i + 1, records[i]));
    }
}
