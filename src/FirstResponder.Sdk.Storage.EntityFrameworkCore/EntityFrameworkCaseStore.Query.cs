using FirstResponder.Sdk.Cases;
using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

public sealed partial class EntityFrameworkCaseStore<TContext>
{
    /// <inheritdoc/>
    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken)
    {
        StoreArgument.Key(key, nameof(key));
        return WithContext(
            key,
            static async (context, wanted, token) =>
                (await context.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Company == wanted.Company && c.CaseId == wanted.CaseId, token).ConfigureAwait(false))?.ToSummary(),
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        _ = filter ?? throw new ArgumentNullException(nameof(filter));
        StoreArgument.Count(maxCount, nameof(maxCount));
        if (order is not (CaseSummaryOrder.NextDue or CaseSummaryOrder.CaseId))
            throw new ArgumentOutOfRangeException(nameof(order), order, "未知的排序方式。 / The order is unknown.");
        return WithContext((company, filter, order, after, maxCount), static (context, call, token) => ListAsync(context, call.company, call.filter, call.order, call.after, call.maxCount, token), cancellationToken);
    }

    private static async Task<CaseSummaryPage> ListAsync(
        CaseContext context, string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken)
    {
        IQueryable<CaseRow> cases = Ordered(Wanted(context.Cases.AsNoTracking().Where(c => c.Company == company), filter), order, after);
        List<CaseRow> rows = await cases.Take(maxCount == int.MaxValue ? maxCount : maxCount + 1).ToListAsync(cancellationToken).ConfigureAwait(false);
        List<CaseSummary> found = [.. rows.Take(maxCount).Select(static row => row.ToSummary())];
        return new CaseSummaryPage(found, rows.Count > maxCount ? new CaseSummaryCursor(found[^1].Key.CaseId, found[^1].NextDueAt) : null);
    }

    private static IQueryable<CaseRow> Wanted(IQueryable<CaseRow> cases, CaseSummaryFilter filter)
    {
        if (filter.Statuses is { Count: > 0 } statuses)
            cases = cases.Where(c => statuses.Contains(c.Status));
        if (filter.Category is { } category)
            cases = cases.Where(c => c.Category == category);
        if (filter.Estate is { } estate)
            cases = cases.Where(c => c.Estate == estate);
        if (filter.Lead is { } lead)
            cases = cases.Where(c => c.LeadId == lead);
        if (filter.Handler is { } handler)
            cases = cases.Where(c => c.HandlerId == handler);
        if (filter.RoomRef is { } room)
            cases = cases.Where(c => c.RoomRef == room);
        if (filter.ComplainantRef is { } complainant)
            cases = cases.Where(c => c.ComplainantRef == complainant);
        if (filter.DueBefore?.ToUnixTimeMilliseconds() is { } limit)
            cases = cases.Where(c => c.DueOrder < limit);
        if (filter.OverdueAt?.ToUnixTimeMilliseconds() is { } at)
            cases = cases.Where(c => c.NextLateFrom <= at);
        return cases;
    }

    private static IQueryable<CaseRow> Ordered(IQueryable<CaseRow> cases, CaseSummaryOrder order, CaseSummaryCursor? after)
    {
        string? caseId = after?.CaseId;
        long due = CaseRow.OrderOf(after?.NextDueAt);
        if (order == CaseSummaryOrder.CaseId)
            return (caseId is null ? cases : cases.Where(c => string.Compare(c.CaseId, caseId) > 0)).OrderBy(c => c.CaseId);
        return (caseId is null ? cases : cases.Where(c => c.DueOrder > due || (c.DueOrder == due && string.Compare(c.CaseId, caseId) > 0)))
            .OrderBy(c => c.DueOrder).ThenBy(c => c.CaseId);
    }
}
