using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>
/// Gives positions after the commit: whoever reads the feed numbers what has been committed since. A position taken while writing would be
/// wrong, as transactions commit in another order than they write.
/// </summary>
internal static class FeedNumbering
{
    private const string Open = "insert into fr_feed_head (company, feed_pos) values ($1, 0) on conflict (company) do nothing";

    private const string Hold = "select feed_pos from fr_feed_head where company = $1 for update";

    // Found again among those without a position, however many have one. seq grows with the versions of a case, as the case's row lets one writer through after the other's commit.
    internal const string Number =
        """
        with waiting as (
            select case_id, command_id, seq, last_version - first_version + 1 as events
            from fr_command
            where company = $1 and feed_pos is null
            order by seq
            limit 1000
        ),
        placed as (
            select case_id, command_id, seq, (sum(events) over (order by seq))::bigint as upto from waiting
        ),
        numbered as (
            update fr_command k set feed_pos = h.feed_pos + p.upto
            from placed p, fr_feed_head h
            where h.company = $1 and k.company = $1 and k.feed_pos is null and k.seq = p.seq
                and k.seq between (select min(seq) from placed) and (select max(seq) from placed) and k.case_id = p.case_id and k.command_id = p.command_id
        )
        update fr_feed_head set feed_pos = feed_pos + (select coalesce(max(upto), 0) from placed) where company = $1
        """;

    internal static async ValueTask<bool> NumberAsync(NpgsqlConnection connection, string company, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            // One round trip; each statement has a look of its own, so that the last sees what was committed before the head was held.
            using var batch = new NpgsqlBatch(connection, transaction);
            foreach (string sql in (ReadOnlySpan<string>)[Open, Hold, Number])
            {
                var statement = new NpgsqlBatchCommand(sql);
                statement.Parameters.Add(new NpgsqlParameter<string> { TypedValue = company });
                batch.BatchCommands.Add(statement);
            }

            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
    }
}
