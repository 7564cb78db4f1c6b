using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FirstResponder.Benchmarks.Storage;

/// <summary>
/// The rival: the same rows in the same tables, written by hand with prepared statements in the fewest steps that a durable write takes in SQLite.
/// It asks nothing: no command id, no expected version, no schema.
/// </summary>
internal sealed class HandWrittenSql : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin, commit, insertCase, updateCase, insertEvent, insertCommand, selectHead, selectEvents;

    public HandWrittenSql(string connectionString)
    {
        connection = new SqliteConnection(connectionString + ";Pooling=False");
        connection.Open();
        using (var pragma = connection.CreateCommand())
        {
            pragma.CommandText = "pragma journal_mode = wal; pragma synchronous = full;";
            pragma.ExecuteNonQuery();
        }

        begin = Prepared("begin immediate", 0);
        commit = Prepared("commit", 0);
        insertCase = Prepared(
            """
            insert into fr_case (company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id,
                next_due_at, due_order, next_late_from, next_attention_at, oldest_calendar, has_provisional, fence)
            values (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17, 1)
            """,
            18);
        updateCase = Prepared(
            """
            update fr_case set version = @2, head_hash = @3, estate = @4, status = @5, building = @6, room_ref = @7, complainant_ref = @8, category = @9, lead_id = @10, handler_id = @11,
                next_due_at = @12, due_order = @13, next_late_from = @14, next_attention_at = @15, oldest_calendar = @16, has_provisional = @17, fence = fence + 1, lease_owner = null, leased_until = null
            where company = @0 and case_id = @1
            """,
            18);
        insertEvent = Prepared("insert into fr_event (company, case_id, version, type_name, payload, occurred_at, recorded_at, command_id, event_hash) values (@0, @1, @2, @3, @4, @5, @6, @7, @8)", 9);
        insertCommand = Prepared("insert into fr_command (company, case_id, command_id, first_version, last_version) values (@0, @1, @2, @3, @4)", 5);
        selectHead = Prepared("select head_hash from fr_case where company = @0 and case_id = @1", 2);
        selectEvents = Prepared("select version, type_name, payload, occurred_at, recorded_at, command_id, event_hash from fr_event where company = @0 and case_id = @1 order by version", 2);
    }

    public void Append(AppendRequest request)
    {
        begin.ExecuteNonQuery();
        Write(request);
        commit.ExecuteNonQuery();
    }

    public void AppendMany(IReadOnlyList<AppendRequest> requests)
    {
        begin.ExecuteNonQuery();
        foreach (var request in requests)
        {
            Write(request);
        }

        commit.ExecuteNonQuery();
    }

    /// <summary>For information: a single row of a log, durable, with no index but its key.</summary>
    public void InsertOneEvent(AppendRequest request) => Insert(request, request.Events[0], request.ExpectedVersion + 1);

    /// <summary>The head and every event of a case.</summary>
    public int Load(CaseKey key)
    {
        object?[] values = [key.Company, key.CaseId];
        Fill(selectHead, values);
        if (((byte[])selectHead.ExecuteScalar()!).Length != ChainHash.Length)
        {
            return 0;
        }

        Fill(selectEvents, values);
        using var reader = selectEvents.ExecuteReader();
        List<EventRecord> events = [];
        while (reader.Read())
        {
            events.Add(new EventRecord(reader.GetString(1), reader.GetFieldValue<byte[]>(2), Instant.FromUnixTimeMilliseconds(reader.GetInt64(3)), Instant.FromUnixTimeMilliseconds(reader.GetInt64(4)), reader.GetString(5), ChainHash.FromBytes(reader.GetFieldValue<byte[]>(6))));
        }

        return events.Count;
    }

    public void Dispose()
    {
        selectHead.Dispose();
        selectEvents.Dispose();
        begin.Dispose();
        commit.Dispose();
        insertCase.Dispose();
        updateCase.Dispose();
        insertEvent.Dispose();
        insertCommand.Dispose();
        connection.Dispose();
    }

    private void Write(AppendRequest request)
    {
        var row = request.Summary;
        Run(request.ExpectedVersion == 0 ? insertCase : updateCase, request.Key.Company, request.Key.CaseId, row.Version, row.HeadHash.ToArray(), row.Estate, row.Status, row.Building, row.RoomRef, row.ComplainantRef, row.Category, row.Lead, row.Handler, At(row.NextDueAt), At(row.NextDueAt) ?? long.MaxValue, At(row.NextLateFrom), At(row.NextAttentionAt), row.OldestCalendarVersion, row.HasProvisional);
        for (var i = 0; i < request.Events.Count; i++)
        {
            Insert(request, request.Events[i], request.ExpectedVersion + i + 1);
        }

        Run(insertCommand, request.Key.Company, request.Key.CaseId, request.CommandId, request.ExpectedVersion + 1, row.Version);
    }

    private void Insert(AppendRequest request, EventRecord record, long version) =>
        Run(insertEvent, request.Key.Company, request.Key.CaseId, version, record.TypeName, record.Payload.ToArray(), record.OccurredAt.ToUnixTimeMilliseconds(), record.RecordedAt.ToUnixTimeMilliseconds(), record.CommandId, record.Hash.ToArray());

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@{i}" });
        }

        if (parameters > 0)
        {
            command.Prepare();
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        Fill(command, values);
        command.ExecuteNonQuery();
    }

    private static void Fill(SqliteCommand command, ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private static object? At(Instant? instant) => instant?.ToUnixTimeMilliseconds();
}
