using FirstResponder.Sdk.Cases;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    private const string SelectSummary = "select " + SummaryColumns.Names + " from fr_case where company = $1 and case_id = $2";

    /// <inheritdoc/>
    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken)
    {
        StoreArgument.Key(key, nameof(key));
        return WithConnection(key, static (connection, wanted, token) => FindAsync(connection, wanted, token), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        _ = filter ?? throw new ArgumentNullException(nameof(filter));
        StoreArgument.Count(maxCount, nameof(maxCount));
        var query = new SummaryQuery(company, filter, order, after, maxCount + 1L);
        return WithConnection((query, maxCount), static (connection, call, token) => ListAsync(connection, call.query, call.maxCount, token), cancellationToken);
    }

    private static async ValueTask<CaseSummary?> FindAsync(NpgsqlConnection connection, CaseKey key, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(SelectSummary, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key.Company });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key.CaseId });
        var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            return await row.ReadAsync(cancellationToken).ConfigureAwait(false) ? SummaryColumns.Read(row) : null;
        }
    }

    private static async ValueTask<CaseSummaryPage> ListAsync(NpgsqlConnection connection, SummaryQuery query, int maxCount, CancellationToken cancellationToken)
    {
        List<CaseSummary> found = [];
        using var command = query.On(connection);
        var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (found.Count == maxCount)
                {
                    CaseSummary last = found[found.Count - 1];
                    return new CaseSummaryPage(found, new CaseSummaryCursor(last.Key.CaseId, last.NextDueAt));
                }

                found.Add(SummaryColumns.Read(rows));
            }
        }

        return new CaseSummaryPage(found, Next: null);
    }
}
