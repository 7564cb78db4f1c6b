using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    internal const string SelectFeed =
        """
        select k.feed_pos - (k.last_version - e.version), e.case_id, e.version,
            e.type_name, e.payload, e.occurred_at, e.recorded_at, e.command_id, e.event_hash
        from fr_command k
        join fr_event e on e.company = k.company and e.case_id = k.case_id and e.version between k.first_version and k.last_version
        where k.company = @company and k.feed_pos > @after and k.feed_pos - (k.last_version - e.version) > @after
        order by k.feed_pos, e.version
        limit @count
        """;

    private const string SelectUnnumbered =
        "select 1 from fr_command where company = @company and feed_pos is null limit 1";

    /// <inheritdoc/>
    public async ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Company(company, nameof(company));
        StoreArgument.Count(maxCount, nameof(maxCount));
        while (true)
        {
            FeedPage page = await Reading((company, after, maxCount), static (session, call) => ReadFeed(session, call.company, call.after, call.maxCount), cancellationToken).ConfigureAwait(false);
            // A page that isn't full and isn't the end lacks what is committed and has no position yet.
            if (page.IsEnd || page.Entries.Count == maxCount)
                return page;
            await WritingAsync(company, static (session, whose) => NumberFeed(session, whose), cancellationToken).ConfigureAwait(false);
        }
    }

    private static FeedPage ReadFeed(SqliteSession session, string company, FeedPosition after, int maxCount)
    {
        List<FeedEntry> entries = [];
        bool more = false;
        using (SqliteDataReader rows = session[SelectFeed].With(company, after.Value, maxCount + 1L).Query())
        {
            while (!more && rows.Read())
            {
                if (entries.Count == maxCount)
                    more = true;
                else
                    entries.Add(Entry(company, rows));
            }
        }

        bool isEnd = !more && session[SelectUnnumbered].With(company).Number() is null;
        return new FeedPage(entries, entries.Count == 0 ? after : entries[entries.Count - 1].Position, isEnd);
    }

    private static FeedEntry Entry(string company, SqliteDataReader row)
    {
        try
        {
            return new FeedEntry(new FeedPosition(row.GetInt64(0)), StoredRow.Key(company, row, 1), row.GetInt64(2), Event(row, 3));
        }
        catch (Exception fault) when (StoredRow.IsUnreadable(fault))
        {
            throw StoredRow.Unreadable(fault, company, row.GetValue(1), row.GetValue(2));
        }
    }
}
