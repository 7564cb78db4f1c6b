using FirstResponder.Sdk.Cases;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    // One statement, so that head and events are of one moment. They are read apart: events without a head must come to light, not vanish with it.
    internal const string SelectPage =
        """
        select version, null::text, null::bytea, null::bigint, null::bigint, null::text, head_hash
        from fr_case where company = $1 and case_id = $2
        union all
        (select version, type_name, payload, occurred_at, recorded_at, command_id, event_hash
         from fr_event
         where company = $1 and case_id = $2 and version > $3
         order by version
         limit $4)
        """;

    /// <inheritdoc/>
    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        CheckRead(key, afterVersion, maxCount);
        return WithConnection(
            (key, afterVersion, maxCount),
            static (connection, call, token) => ReadAsync(connection, null, call.key, call.afterVersion, call.maxCount, token),
            cancellationToken);
    }

    internal static void CheckRead(CaseKey key, long afterVersion, int maxCount)
    {
        StoreArgument.Key(key, nameof(key));
        StoreArgument.Version(afterVersion, nameof(afterVersion));
        StoreArgument.Count(maxCount, nameof(maxCount));
    }

    internal static async ValueTask<EventPage> ReadAsync(
        NpgsqlConnection connection, NpgsqlTransaction? transaction, CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(SelectPage, connection, transaction);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key.Company });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key.CaseId });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = afterVersion });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = maxCount + 1L });
        await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        long headVersion = 0;
        ChainHash headHash = ChainHash.None;
        SortedList<long, EventRecord> events = [];
        var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                long version = row.GetInt64(0);
                if (row.IsDBNull(1))
                    (headVersion, headHash) = (version, EventColumns.Hash(row, 6));
                else
                    events.Add(version, EventColumns.Read(row, 1, key.Company, key.CaseId, version));
            }
        }

        bool isEnd = events.Count <= maxCount;
        if (!isEnd)
            events.RemoveAt(maxCount);
        return new EventPage(afterVersion, [.. events.Values], headVersion, headHash, isEnd);
    }
}
