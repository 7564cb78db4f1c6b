using FirstResponder.Sdk.Cases;
using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

internal static class HistoryRead
{
    internal static void Check(CaseKey key, long afterVersion, int maxCount)
    {
        StoreArgument.Key(key, nameof(key));
        StoreArgument.Version(afterVersion, nameof(afterVersion));
        StoreArgument.Count(maxCount, nameof(maxCount));
    }

    // Head and events are two looks. Histories only grow, so events up to a head that was read before are all there; when there are more, the head is
    // read again until both agree, or until it has stood still: then somebody put them there past us, and the chain will say so.
    internal static async Task<EventPage> PageAsync(CaseContext context, CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        (long Version, byte[] Hash)? head = await HeadAsync(context, key, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            List<EventRow> rows = await context.Events.AsNoTracking()
                .Where(e => e.Company == key.Company && e.CaseId == key.CaseId && e.Version > afterVersion)
                .OrderBy(e => e.Version)
                .Take(maxCount == int.MaxValue ? maxCount : maxCount + 1)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            (long Version, byte[] Hash)? again = rows.Count == 0 || rows[^1].Version <= head?.Version ? head : await HeadAsync(context, key, cancellationToken).ConfigureAwait(false);
            if (again?.Version == head?.Version)
                return Page(afterVersion, maxCount, head, rows);
            head = again;
        }
    }

    private static EventPage Page(long afterVersion, int maxCount, (long Version, byte[] Hash)? head, List<EventRow> rows)
    {
        bool isEnd = rows.Count <= maxCount;
        ChainHash hash = head is { Hash.Length: ChainHash.Length } found ? ChainHash.FromBytes(found.Hash) : ChainHash.None;
        return new EventPage(afterVersion, [.. rows.Take(maxCount).Select(static row => row.ToRecord())], head?.Version ?? 0, hash, isEnd);
    }

    private static async Task<(long Version, byte[] Hash)?> HeadAsync(CaseContext context, CaseKey key, CancellationToken cancellationToken)
    {
        var found = await context.Cases.AsNoTracking()
            .Where(c => c.Company == key.Company && c.CaseId == key.CaseId)
            .Select(c => new { c.Version, c.HeadHash })
            .SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return found is null ? null : (found.Version, found.HeadHash);
    }
}
