using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>Lists of cases for boards, from the summary rows alone. Pages go on by key, never by offset: a page deep in costs what the first one costs.</summary>
/// <remarks>
/// <para>Q1, order and pages: the two orders of <see cref="CaseSummaryOrder"/>, each total; case identities compare character by character (ordinal; beyond the basic
/// plane by code point is as good). Pages go on after the cursor's own key, wherever that case is now, and show a case that stays in its place exactly once; there is a next
/// page only if more existed.</para>
/// <para>Q2, filters: as <see cref="CaseSummaryFilter.Matches"/> has it, and before the page is cut.</para>
/// <para>Q3, rows: each append rewrites the whole row; what it doesn't set is null.</para>
/// </remarks>
public interface ICaseQuery
{
    /// <summary>Finds the summary row of one case.</summary>
    /// <param name="key">The case.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The row as the last append wrote it, or null when the case doesn't exist.</returns>
    /// <exception cref="ArgumentException">The key names no case.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken);

    /// <summary>Lists a company's cases.</summary>
    /// <param name="company">The company; nothing of any other is ever shown.</param>
    /// <param name="filter">Which cases; one without conditions shows all.</param>
    /// <param name="order">How they are sorted.</param>
    /// <param name="after">Where the page before ended, exclusive; null for the first page. It must come from a list in the same order.</param>
    /// <param name="maxCount">The most cases to return; at least 1.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">The company is blank or too long, the filter is null, the order is unknown, or the count is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken);
}
