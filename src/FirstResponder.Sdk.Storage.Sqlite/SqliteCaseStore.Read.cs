using FirstResponder.Sdk.Cases;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    private const string SelectHead =
        "select version, head_hash from fr_case where company = @company and case_id = @caseId";

    private const string SelectEvents =
        """
        select type_name, payload, occurred_at, recorded_at, command_id, event_hash
        from fr_event
        where company = @company and case_id = @caseId and version > @after
        order by version
        limit @count
        """;

    /// <inheritdoc/>
    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        CheckRead(key, afterVersion, maxCount);
        return Reading((key, afterVersion, maxCount), static (session, call) => Read(session, call.key, call.afterVersion, call.maxCount), cancellationToken);
    }

    internal static void CheckRead(CaseKey key, long afterVersion, int maxCount)
    {
        StoreArgument.Key(key, nameof(key));
        StoreArgument.Version(afterVersion, nameof(afterVersion));
        StoreArgument.Count(maxCount, nameof(maxCount));
    }

    // Head and events are read in one transaction, apart: events without a head must come to light, not vanish with it.
    internal static EventPage Read(SqliteSession session, CaseKey key, long afterVersion, int maxCount)
    {
        long headVersion = 0;
        ChainHash headHash = ChainHash.None;
        using (SqliteDataReader head = session[SelectHead].With(key.Company, key.CaseId).Query())
        {
            if (head.Read())
            {
                headVersion = head.GetInt64(0);
                headHash = StoredColumn.Hash(head, 1);
            }
        }

        List<EventRecord> events = [];
        bool isEnd = true;
        using SqliteDataReader rows = session[SelectEvents].With(key.Company, key.CaseId, afterVersion, maxCount + 1L).Query();
        while (rows.Read())
        {
            if (events.Count == maxCount)
            {
                isEnd = false;
                break;
            }

            events.Add(Event(key, rows));
        }

        return new EventPage(afterVersion, events, headVersion, headHash, isEnd);
    }

    private static EventRecord Event(CaseKey key, SqliteDataReader row)
    {
        try
        {
            return Event(row, 0);
        }
        catch (Exception fault) when (StoredRow.IsUnreadable(fault))
        {
            throw StoredRow.Unreadable(fault, key.Company, key.CaseId);
        }
    }

    private static EventRecord Event(SqliteDataReader row, int first) => new(
        StoredColumn.Text(row, first),
        StoredColumn.Bytes(row, first + 1),
        Instant.FromUnixTimeMilliseconds(StoredColumn.Number(row, first + 2)),
        Instant.FromUnixTimeMilliseconds(StoredColumn.Number(row, first + 3)),
        StoredColumn.Text(row, first + 4),
        StoredColumn.Hash(row, first + 5));
}
