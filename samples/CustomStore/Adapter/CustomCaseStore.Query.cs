using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    /// <inheritdoc/>
    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken)
    {
        StoreArgument.Key(key, nameof(key));
        return new(OutsideTransaction(session => CaseTable.FindAsync(session, key), cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        StoreArgument.Count(maxCount, nameof(maxCount));
        var board = new Board(filter ?? throw new ArgumentNullException(nameof(filter)), order, after);
        return new(OutsideTransaction(session => board.ReadAsync(session, company, maxCount), cancellationToken));
    }
}
