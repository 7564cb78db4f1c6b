using FirstResponder.Sdk.Cases;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    private const string SelectSummary =
        "select " + SqliteSummary.Columns + " from fr_case where company = @company and case_id = @caseId";

    /// <inheritdoc/>
    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken)
    {
        StoreArgument.Key(key, nameof(key));
        return Reading(key, static (session, wanted) => Find(session, wanted), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        _ = filter ?? throw new ArgumentNullException(nameof(filter));
        StoreArgument.Count(maxCount, nameof(maxCount));
        SummaryQuery query = new(company, filter, order, after, maxCount + 1L);
        return Reading((query, maxCount), static (session, call) => List(session, call.query, call.maxCount), cancellationToken);
    }

    private static CaseSummary? Find(SqliteSession session, CaseKey key)
    {
        using SqliteDataReader row = session[SelectSummary].With(key.Company, key.CaseId).Query();
        return row.Read() ? SqliteSummary.Read(row) : null;
    }

    private static CaseSummaryPage List(SqliteSession session, SummaryQuery query, int maxCount)
    {
        List<CaseSummary> found = [];
        using SqliteStatement statement = session.Passing(query.Sql).With(query.Values);
        using SqliteDataReader rows = statement.Query();
        while (rows.Read())
        {
            if (found.Count == maxCount)
            {
                CaseSummary last = found[found.Count - 1];
                return new CaseSummaryPage(found, new CaseSummaryCursor(last.Key.CaseId, last.NextDueAt));
            }

            found.Add(SqliteSummary.Read(rows));
        }

        return new CaseSummaryPage(found, Next: null);
    }
}
