using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

public sealed partial class InMemoryCaseStore
{
    /// <inheritdoc/>
    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken)
    {
        StoreArgument.Key(key, nameof(key));
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            return new ValueTask<CaseSummary?>(Find(key)?.Summary);
        }
    }

    /// <inheritdoc/>
    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        _ = filter ?? throw new ArgumentNullException(nameof(filter));
        SummarySort sort = SummarySort.For(order);
        StoreArgument.Count(maxCount, nameof(maxCount));
        cancellationToken.ThrowIfCancellationRequested();
        // The caller's collection of statuses is read before the lock, not under it.
        List<CaseSummary> found = Collect(company, filter.Copy(), sort, after);
        found.Sort(sort);
        bool more = found.Count > maxCount;
        if (more)
            found.RemoveRange(maxCount, found.Count - maxCount);
        return new ValueTask<CaseSummaryPage>(new CaseSummaryPage(found.ToArray(), more ? SummarySort.CursorOf(found[maxCount - 1]) : null));
    }

    private List<CaseSummary> Collect(string company, CaseSummaryFilter filter, SummarySort sort, CaseSummaryCursor? after)
    {
        List<CaseSummary> found = [];
        lock (gate)
        {
            if (!companies.TryGetValue(company, out CompanyLog? log))
                return found;
            foreach (StoredCase stored in log.Cases.Values)
            {
                if ((after is null || sort.IsAfter(stored.Summary, after)) && filter.Matches(stored.Summary))
                    found.Add(stored.Summary);
            }
        }

        return found;
    }
}
