using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class QueryMutants
{
    public static Mutant[] All { get; } =
    [
        new("cases without a due come first", "Q01 a list by next due puts cases without one last and equals by case id", new Tampering
        {
            List = static async (store, company, filter, order, after, max) => order == CaseSummaryOrder.NextDue && after is null
                ? Broken.Page((await store.All(company, filter)).OrderBy(static c => c.NextDueAt is not null), max)
                : await store.ListAsync(company, filter, order, after, max, default),
        },
            "Q01 pages show every case once, whatever their size"),
        new("case ids are sorted without regard to case", "Q01 case ids are sorted character by character", new Tampering
        {
            List = static async (store, company, filter, order, after, max) => after is null && order == CaseSummaryOrder.CaseId
                ? Broken.Page((await store.All(company, filter, order)).OrderBy(static c => c.Key.CaseId, StringComparer.OrdinalIgnoreCase), max)
                : await store.ListAsync(company, filter, order, after, max, default),
        }),
        new("the next page begins with the last case of this one", "Q01 pages show every case once, whatever their size", new Tampering
        {
            List = static async (store, company, filter, order, after, max) =>
            {
                CaseSummary[] all = await store.All(company, filter, order);
                int at = after is null ? 0 : Math.Max(0, Array.FindIndex(all, c => c.Key.CaseId == after.CaseId));
                return max == 7 ? Broken.Page(all.Skip(at), max) : await store.ListAsync(company, filter, order, after, max, default);
            },
        }),
        new("a full page always has a next one", "Q01 a list that fits exactly has no next page", new Tampering
        {
            List = static async (store, company, filter, order, after, max) => await store.ListAsync(company, filter, order, after, max, default) is var page && page.Cases.Count == max && page.Next is null
                ? page with { Next = new CaseSummaryCursor(page.Cases[^1].Key.CaseId, page.Cases[^1].NextDueAt) }
                : page,
        }),
        new("the list goes on after where the case is now", "Q01 a list goes on after a case that has moved away", new Tampering
        {
            List = static async (store, company, filter, order, after, max) =>
            {
                if (after is null || order != CaseSummaryOrder.NextDue)
                    return await store.ListAsync(company, filter, order, after, max, default);
                CaseSummary? row = (await store.All(company)).FirstOrDefault(c => c.Key.CaseId == after.CaseId);
                return await store.ListAsync(company, filter, order, row is null ? after : new CaseSummaryCursor(after.CaseId, row.NextDueAt), max, default);
            },
        }),
        new("the handler isn't looked at", "Q02 every condition that is set holds", new Tampering
        {
            List = static (store, company, filter, order, after, max) => store.ListAsync(company, With(filter, static f => f.Handler = null), order, after, max, default).AsTask(),
        }),
        new("no status at all means none", "Q02 no condition shows all", new Tampering
        {
            List = static async (store, company, filter, order, after, max) => filter.Statuses is { Count: 0 } ? new CaseSummaryPage([], null) : await store.ListAsync(company, filter, order, after, max, default),
        }),
        new("overdue is reckoned from the due", "Q02 overdue begins with the first late instant", new Tampering
        {
            List = static async (store, company, filter, order, after, max) => filter.OverdueAt is { } at && filter.Lead is null && after is null
                ? Broken.Page((await store.All(company, With(filter, static f => f.OverdueAt = null), order)).Where(c => c.NextDueAt <= at), max)
                : await store.ListAsync(company, filter, order, after, max, default),
        }),
        new("due before has those due at that instant", "Q02 due before leaves out those due at that instant", new Tampering
        {
            List = static (store, company, filter, order, after, max) =>
                store.ListAsync(company, With(filter, static f => f.DueBefore = f.Lead is null ? f.DueBefore + Duration.FromMilliseconds(1) : f.DueBefore), order, after, max, default).AsTask(),
        }),
        new("pages are cut before they are filtered", "Q02 filters and pages go together", new Tampering
        {
            List = static async (store, company, filter, order, after, max) => await store.ListAsync(company, max == 4 ? new CaseSummaryFilter() : filter, order, after, max, default) is var page && max == 4
                ? page with { Cases = [.. page.Cases.Where(filter.Matches)] }
                : page,
        }),
        new("what an append doesn't set stays as it was", "Q03 find returns the whole row of the last append", new Tampering
        {
            Append = static (store, request, token) => store.Do(request is { ExpectedVersion: 1, Summary.Status: "Closed" } ? new AppendRequest(request.Key, 1, request.CommandId, request.Events, request.Summary with { HasProvisional = true }) : request!, token),
        }),
        new("a claim over all companies takes two at most of each", "M01 random calls are answered as the store in memory answers them", new Tampering
        {
            Claim = static async (store, claim) =>
            {
                IReadOnlyList<ClaimedCase> claimed = await store.Do(claim);
                ClaimedCase[] kept = claim.Company is null ? [.. claimed.GroupBy(static c => c.Key.Company).SelectMany(static g => g.Take(2)).OrderBy(static c => c.NextAttentionAt)] : [.. claimed];
                return kept;
            },
        }),
    ];

    private static CaseSummaryFilter With(CaseSummaryFilter filter, Action<CaseSummaryFilter> change)
    {
        var copy = new CaseSummaryFilter
        {
            Statuses = filter.Statuses,
            Category = filter.Category,
            Estate = filter.Estate,
            Lead = filter.Lead,
            Handler = filter.Handler,
            RoomRef = filter.RoomRef,
            ComplainantRef = filter.ComplainantRef,
            DueBefore = filter.DueBefore,
            OverdueAt = filter.OverdueAt,
        };
        change(copy);
        return copy;
    }
}
