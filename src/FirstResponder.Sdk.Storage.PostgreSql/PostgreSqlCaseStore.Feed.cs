using FirstResponder.Sdk.Cases;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    // Of so many commands each has an event of the page, so that no more of them are looked up. The first row tells whether something committed has no position yet, at the same moment at which the page was read.
    internal const string SelectFeed =
        """
        select 0::bigint, null::text, (select count(*) from (select 1 from fr_command where company = $1 and feed_pos is null limit 1) waiting)::bigint,
            null::text, null::bytea, null::bigint, null::bigint, null::text, null::bytea
        union all
        (select k.feed_pos - (k.last_version - e.version) as position, e.case_id, e.version,
            e.type_name, e.payload, e.occurred_at, e.recorded_at, e.command_id, e.event_hash
         from (select case_id, first_version, last_version, feed_pos from fr_command where company = $1 and feed_pos > $2 order by feed_pos limit $3) k
         join fr_event e on e.company = $1 and e.case_id = k.case_id and e.version between k.first_version and k.last_version
         where k.feed_pos - (k.last_version - e.version) > $2
         order by k.feed_pos, e.version
         limit $3)
        """;

    /// <inheritdoc/>
    public async ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        StoreArgument.Count(maxCount, nameof(maxCount));
        while (true)
        {
            FeedPage page = await WithConnection(
                (company, after, maxCount),
                static (connection, call, token) => ReadFeedAsync(connection, call.company, call.after, call.maxCount, token),
                cancellationToken).ConfigureAwait(false);
            // A page that isn't full and isn't the end lacks what is committed and has no position yet.
            if (page.IsEnd || page.Entries.Count == maxCount)
                return page;
            await WithConnection(company, static (connection, whose, token) => FeedNumbering.NumberAsync(connection, whose, token), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask<FeedPage> ReadFeedAsync(NpgsqlConnection connection, string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(SelectFeed, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = company });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after.Value });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = maxCount + 1L });
        await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        SortedList<long, FeedEntry> entries = [];
        bool waiting = false;
        var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                long position = row.GetInt64(0);
                if (row.IsDBNull(1))
                    waiting = row.GetInt64(2) > 0;
                else
                    entries.Add(position, Entry(company, position, row));
            }
        }

        bool more = entries.Count > maxCount;
        if (more)
            entries.RemoveAt(maxCount);
        return new FeedPage([.. entries.Values], entries.Count == 0 ? after : new FeedPosition(entries.Keys[entries.Count - 1]), IsEnd: !more && !waiting);
    }

    private static FeedEntry Entry(string company, long position, NpgsqlDataReader row)
    {
        string caseId = row.GetString(1);
        long version = row.GetInt64(2);
        EventRecord record = EventColumns.Read(row, 3, company, caseId, version);
        try
        {
            return new FeedEntry(new FeedPosition(position), new CaseKey(company, caseId), version, record);
        }
        catch (Exception fault) when (EventColumns.IsUnreadable(fault))
        {
            throw EventColumns.Unreadable(fault, $"company = '{company}', case_id = '{caseId}', version = {version}");
        }
    }
}
