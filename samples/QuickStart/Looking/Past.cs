using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace QuickStart.Looking;

/// <summary>
/// A case as it stood at a moment, from its stored history. What counts is when an event was recorded, not when it occurred: the board shows
/// what people knew then, and a backdated entry doesn't change afterwards what was on the wall.
/// </summary>
internal static class Past
{
    private const int PageSize = 500;
    private static readonly RegulationLibrary Library = new();

    /// <summary>The case, or null when it wasn't there yet.</summary>
    /// <exception cref="ChainBrokenException">The stored history isn't the one that was written.</exception>
    public static async Task<CaseView?> FindAsync(ICaseStore store, CaseKey key, Instant moment, CancellationToken cancellationToken = default)
    {
        Case? current = null;
        var head = ChainHash.None;
        EventPage page;
        var version = 0L;
        var isOver = false;
        do
        {
            // The whole page is verified; only what was on record by then is folded.
            page = await store.ReadAsync(key, version, PageSize, cancellationToken);
            head = HashChain.Verify(key, page, head);
            foreach (var record in page.Events)
            {
                version++;
                isOver |= record.RecordedAt > moment;
                if (!isOver)
                {
                    current = CaseLifecycle.Apply(current, key, CaseEventSerializer.Deserialize(record, version));
                }
            }
        }
        while (!page.IsEnd && !isOver);
        return current is null ? null : await ViewAsync(current, moment, cancellationToken);
    }

    private static async Task<CaseView> ViewAsync(Case current, Instant moment, CancellationToken cancellationToken)
    {
        var regulation = Library.Find(current.Pin.Pack, current.Pin.Version, current.Pin.Hash)!;
        var estate = await Desks.Estates.FindAsync(current.Key.Company, current.Place.Estate, cancellationToken);
        return new CaseView(current, regulation, estate!, WorkingDayCalendar.China, moment);
    }
}
