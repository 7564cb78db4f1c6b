using FirstResponder.Sdk.Cases;
using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

public sealed partial class EntityFrameworkCaseStore<TContext>
{
    private const int MostNumberedAtOnce = 1_000;

    /// <inheritdoc/>
    public async ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        StoreArgument.Count(maxCount, nameof(maxCount));
        while (true)
        {
            // Nothing waits for a position and none was given while the page was read: then the page had all that was committed.
            long before = await HeadAsync(company, cancellationToken).ConfigureAwait(false);
            FeedPage page = await WithContext((company, after, maxCount), static (context, call, token) => FeedPageAsync(context, call.company, call.after, call.maxCount, token), cancellationToken).ConfigureAwait(false);
            if (!page.IsEnd)
                return page;
            if (await WithContext(company, static (context, whose, token) => context.Commands.AnyAsync(k => k.Company == whose && k.FeedPos == null, token), cancellationToken).ConfigureAwait(false))
                await NumberAsync(company, cancellationToken).ConfigureAwait(false);
            else if (await HeadAsync(company, cancellationToken).ConfigureAwait(false) == before)
                return page;
        }
    }

    private ValueTask<long> HeadAsync(string company, CancellationToken cancellationToken) => WithContext(
        company,
        static (context, whose, token) => context.FeedHeads.Where(h => h.Company == whose).Select(h => h.FeedPos).SingleOrDefaultAsync(token),
        cancellationToken);

    private static async Task<FeedPage> FeedPageAsync(CaseContext context, string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        long start = after.Value;
        var rows = await (
            from k in context.Commands.AsNoTracking()
            join e in context.Events.AsNoTracking() on new { k.Company, k.CaseId } equals new { e.Company, e.CaseId }
            where k.Company == company && k.FeedPos > start && e.Version >= k.FirstVersion && e.Version <= k.LastVersion && k.FeedPos - (k.LastVersion - e.Version) > start
            orderby k.FeedPos, e.Version
            select new { Position = k.FeedPos!.Value - (k.LastVersion - e.Version), Event = e })
            .Take(maxCount == int.MaxValue ? maxCount : maxCount + 1)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        List<FeedEntry> entries = [.. rows.Take(maxCount).Select(row => new FeedEntry(new FeedPosition(row.Position), new CaseKey(company, row.Event.CaseId), row.Event.Version, row.Event.ToRecord()))];
        return new FeedPage(entries, entries.Count == 0 ? after : entries[^1].Position, IsEnd: rows.Count <= maxCount);
    }

    // Positions are given after the commit, by whoever reads: the company's row lets one through at a time.
    private async ValueTask NumberAsync(string company, CancellationToken cancellationToken)
    {
        if (!await WithContext(company, static (context, whose, token) => context.FeedHeads.AnyAsync(h => h.Company == whose, token), cancellationToken).ConfigureAwait(false))
            await WithContext(company, OpenHeadAsync, cancellationToken).ConfigureAwait(false);
        await WithTransaction(company, NumberAsync, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> OpenHeadAsync(CaseContext context, string company, CancellationToken cancellationToken)
    {
        context.Add(new FeedHeadRow { Company = company });
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbUpdateException)
        {
            // Either another reader has just opened it, or it is a fault.
            if (!await context.FeedHeads.AnyAsync(h => h.Company == company, cancellationToken).ConfigureAwait(false))
                throw;
        }

        return true;
    }

    private static async Task<bool> NumberAsync(CaseContext context, string company, CancellationToken cancellationToken)
    {
        await context.FeedHeads.Where(h => h.Company == company).ExecuteUpdateAsync(set => set.SetProperty(h => h.FeedPos, h => h.FeedPos), cancellationToken).ConfigureAwait(false);
        FeedHeadRow head = await context.FeedHeads.SingleAsync(h => h.Company == company, cancellationToken).ConfigureAwait(false);
        // Versions of one case in their order; cases committed since the last look have no order of their own.
        List<CommandRow> waiting = await context.Commands
            .Where(k => k.Company == company && k.FeedPos == null)
            .OrderBy(k => k.CaseId).ThenBy(k => k.LastVersion)
            .Take(MostNumberedAtOnce)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (CommandRow command in waiting)
        {
            head.FeedPos += command.LastVersion - command.FirstVersion + 1;
            command.FeedPos = head.FeedPos;
        }

        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }
}
