using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    private const int MostNumberedAtOnce = 1_000;

    private const string SelectFeedHead =
        "select feed_pos from fr_feed_head where company = @company";

    private const string InsertFeedHead =
        "insert into fr_feed_head (company, feed_pos) values (@company, @position)";

    private const string UpdateFeedHead =
        "update fr_feed_head set feed_pos = @position where company = @company";

    // SQLite commits one transaction after another, so the rows stand in the order of their commits.
    internal const string SelectNextUnnumbered =
        """
        select rowid, last_version - first_version + 1
        from fr_command
        where company = @company and feed_pos is null
        order by rowid
        limit @count
        """;

    private const string UpdateFeedPosition =
        "update fr_command set feed_pos = @position where rowid = @row";

    // Whoever reads the feed numbers what was committed since; the write lock makes it one at a time, and the head row the next number.
    private static long NumberFeed(SqliteSession session, string company)
    {
        long? head = session[SelectFeedHead].With(company).Number();
        long position = head ?? 0;
        foreach ((long row, long events) in NextUnnumbered(session, company))
        {
            position += events;
            session[UpdateFeedPosition].With(position, row).Execute();
        }

        if (head is null)
            session[InsertFeedHead].With(company, position).Execute();
        else
            session[UpdateFeedHead].With(position, company).Execute();
        return position;
    }

    private static List<(long Row, long Events)> NextUnnumbered(SqliteSession session, string company)
    {
        List<(long Row, long Events)> found = [];
        using SqliteDataReader rows = session[SelectNextUnnumbered].With(company, MostNumberedAtOnce).Query();
        while (rows.Read())
            found.Add((rows.GetInt64(0), rows.GetInt64(1)));
        return found;
    }
}
