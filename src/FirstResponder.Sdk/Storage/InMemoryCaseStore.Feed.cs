namespace FirstResponder.Sdk.Storage;

public sealed partial class InMemoryCaseStore
{
    /// <inheritdoc/>
    public ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        StoreArgument.Count(maxCount, nameof(maxCount));
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            FeedPage page = companies.TryGetValue(company, out CompanyLog? log)
                ? ReadFeed(log.Feed, after, maxCount)
                : new FeedPage([], after, IsEnd: true);
            return new ValueTask<FeedPage>(page);
        }
    }

    // Under the lock committing and numbering are one, so the position is the place in the list.
    private static FeedPage ReadFeed(List<FeedEntry> feed, FeedPosition after, int maxCount)
    {
        int from = (int)Math.Min(after.Value, feed.Count);
        int count = Math.Min(maxCount, feed.Count - from);
        FeedEntry[] entries = new FeedEntry[count];
        feed.CopyTo(from, entries, 0, count);
        return new FeedPage(entries, count == 0 ? after : entries[count - 1].Position, from + count == feed.Count);
    }
}
