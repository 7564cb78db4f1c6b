using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>Numbers what it finds in the order in which this instance finds it.</summary>
internal sealed class SelfNumberingStore(MemoryDatabase database) : MemoryStore(database)
{
    private static int instances;

    private readonly bool isOdd = Interlocked.Increment(ref instances) % 2 == 1;
    private readonly List<FeedEntry> mine = [];

    public override async ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        FeedPage found = await base.ReadAsync(company, new FeedPosition(mine.Count), int.MaxValue, cancellationToken);

        // One writer at a time is found in order; several, by every other reader, backwards.
        bool isCrowd = found.Entries.Select(static e => e.Key).Distinct().Count() > 5;
        mine.AddRange((isOdd && isCrowd ? found.Entries.Reverse() : found.Entries).Select((e, i) => e with { Position = new FeedPosition(mine.Count + i + 1) }).ToArray());
        return Broken.Page(mine, after, maxCount);
    }
}
