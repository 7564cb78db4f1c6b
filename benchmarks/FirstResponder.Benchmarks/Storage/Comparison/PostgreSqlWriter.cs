using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>One connection of the rival with its prepared statements.</summary>
internal sealed class PostgreSqlWriter : IDisposable
{
    private const string CaseColumns =
        """
        company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id,
        next_due_at, due_order, next_late_from, next_attention_at, oldest_calendar, has_provisional
        """;

    private const string Update =
        """
        update fr_case set version = $3, head_hash = $4, estate = $5, status = $6, building = $7, room_ref = $8, complainant_ref = $9, category = $10, lead_id = $11, handler_id = $12,
            next_due_at = $13, due_order = $14, next_late_from = $15, next_attention_at = $16, oldest_calendar = $17, has_provisional = $18, fence = fence + 1, lease_owner = null, leased_until = null
        where company = $1 and case_id = $2
        """;

    private const string Insert = $"insert into fr_case ({CaseColumns}, fence) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1)";
    private const string EventColumns = "company, case_id, version, type_name, payload, occurred_at, recorded_at, command_id, event_hash";
    private const string InsertEvent = $"insert into fr_event ({EventColumns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    private const string InsertCommand = "insert into fr_command (company, case_id, command_id, first_version, last_version) values ($1, $2, $3, $4, $5)";
    private const string InsertCases = $"insert into fr_case ({CaseColumns}, fence) select *, 1 from unnest($1::text[], $2::text[], $3::bigint[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::text[], $18::boolean[])";
    private const string InsertEvents = $"insert into fr_event ({EventColumns}) select * from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::bytea[], $6::bigint[], $7::bigint[], $8::text[], $9::bytea[])";
    private const string InsertCommands = "insert into fr_command (company, case_id, command_id, first_version, last_version) select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[])";

    private static readonly NpgsqlDbType[] CaseTypes =
    [
        NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Bigint, NpgsqlDbType.Bytea, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text,
        NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Bigint, NpgsqlDbType.Bigint, NpgsqlDbType.Bigint, NpgsqlDbType.Bigint, NpgsqlDbType.Text, NpgsqlDbType.Boolean,
    ];

    private static readonly NpgsqlDbType[] EventTypes =
        [NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Bigint, NpgsqlDbType.Text, NpgsqlDbType.Bytea, NpgsqlDbType.Bigint, NpgsqlDbType.Bigint, NpgsqlDbType.Text, NpgsqlDbType.Bytea];

    private static readonly NpgsqlDbType[] CommandTypes = [NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Bigint, NpgsqlDbType.Bigint];
    private static readonly NpgsqlDbType[] KeyTypes = [NpgsqlDbType.Text, NpgsqlDbType.Text];

    private readonly NpgsqlConnection connection;
    private readonly Dictionary<(bool IsNew, int Events), NpgsqlBatch> appends = [];
    private readonly NpgsqlBatch load, import;
    private readonly NpgsqlCommand bare;

    public PostgreSqlWriter(string connectionString)
    {
        connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        connection.Open();
        load = Prepared(("select version, head_hash from fr_case where company = $1 and case_id = $2", KeyTypes), ($"select {EventColumns} from fr_event where company = $1 and case_id = $2 order by version", KeyTypes));
        import = Prepared((InsertCases, Arrays(CaseTypes)), (InsertEvents, Arrays(EventTypes)), (InsertCommands, Arrays(CommandTypes)));
        bare = new NpgsqlCommand(InsertEvent, connection);
        AddParameters(bare.Parameters, EventTypes);
        bare.Prepare();
    }

    public async Task AppendAsync(AppendRequest request)
    {
        var batch = Append(request.ExpectedVersion == 0, request.Events.Count);
        Fill(batch.BatchCommands[0].Parameters, CaseOf(request));
        for (var i = 0; i < request.Events.Count; i++)
        {
            Fill(batch.BatchCommands[1 + i].Parameters, EventOf(request, i));
        }

        Fill(batch.BatchCommands[1 + request.Events.Count].Parameters, CommandOf(request));
        await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    public async Task AppendManyAsync(IReadOnlyList<AppendRequest> requests)
    {
        Fill(import.BatchCommands[0].Parameters, Columns([.. requests.Select(CaseOf)], CaseTypes));
        Fill(import.BatchCommands[1].Parameters, Columns([.. requests.SelectMany(request => Enumerable.Range(0, request.Events.Count).Select(i => EventOf(request, i)))], EventTypes));
        Fill(import.BatchCommands[2].Parameters, Columns([.. requests.Select(CommandOf)], CommandTypes));
        await import.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    public async Task InsertOneEventAsync(AppendRequest request)
    {
        Fill(bare.Parameters, EventOf(request, 0));
        await bare.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    public async ValueTask<int> LoadAsync(CaseKey key)
    {
        foreach (NpgsqlBatchCommand one in load.BatchCommands)
        {
            Fill(one.Parameters, [key.Company, key.CaseId]);
        }

        var reader = await load.ExecuteReaderAsync().ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await reader.ReadAsync().ConfigureAwait(false);
            var head = reader.GetFieldValue<byte[]>(1);
            await reader.NextResultAsync().ConfigureAwait(false);
            List<EventRecord> events = [];
            while (await reader.ReadAsync().ConfigureAwait(false))
            {
                events.Add(new EventRecord(reader.GetString(3), reader.GetFieldValue<byte[]>(4), Instant.FromUnixTimeMilliseconds(reader.GetInt64(5)), Instant.FromUnixTimeMilliseconds(reader.GetInt64(6)), reader.GetString(7), ChainHash.FromBytes(reader.GetFieldValue<byte[]>(8))));
            }

            return head.Length == ChainHash.Length ? events.Count : 0;
        }
    }

    public void Dispose()
    {
        foreach (var batch in appends.Values)
        {
            batch.Dispose();
        }

        load.Dispose();
        import.Dispose();
        bare.Dispose();
        connection.Dispose();
    }

    private static object?[] CaseOf(AppendRequest request)
    {
        var row = request.Summary;
        return
        [
            request.Key.Company, request.Key.CaseId, row.Version, row.HeadHash.ToArray(), row.Estate, row.Status, row.Building, row.RoomRef, row.ComplainantRef, row.Category, row.Lead, row.Handler,
            At(row.NextDueAt), At(row.NextDueAt) ?? long.MaxValue, At(row.NextLateFrom), At(row.NextAttentionAt), row.OldestCalendarVersion, row.HasProvisional,
        ];
    }

    private static object?[] EventOf(AppendRequest request, int i)
    {
        var record = request.Events[i];
        return
        [
            request.Key.Company, request.Key.CaseId, request.ExpectedVersion + i + 1, record.TypeName, record.Payload, record.OccurredAt.ToUnixTimeMilliseconds(), record.RecordedAt.ToUnixTimeMilliseconds(),
            record.CommandId, record.Hash.ToArray(),
        ];
    }

    private static object?[] CommandOf(AppendRequest request) => [request.Key.Company, request.Key.CaseId, request.CommandId, request.ExpectedVersion + 1, request.Summary.Version];

    private static object?[] Columns(object?[][] rows, NpgsqlDbType[] types) => [.. Enumerable.Range(0, types.Length).Select(c => Column(rows, c, types[c]))];

    private static object Column(object?[][] rows, int column, NpgsqlDbType type) => type switch
    {
        NpgsqlDbType.Bigint => rows.Select(row => (long?)row[column]).ToArray(),
        NpgsqlDbType.Boolean => rows.Select(row => (bool)row[column]!).ToArray(),
        NpgsqlDbType.Bytea => rows.Select(row => row[column] is ReadOnlyMemory<byte> payload ? payload : (byte[])row[column]!).ToArray(),
        _ => rows.Select(row => (string?)row[column]).ToArray(),
    };

    private static long? At(Instant? instant) => instant?.ToUnixTimeMilliseconds();

    private static NpgsqlDbType[] Arrays(NpgsqlDbType[] types) => [.. types.Select(type => type | NpgsqlDbType.Array)];

    private static void Fill(NpgsqlParameterCollection parameters, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private static void AddParameters(NpgsqlParameterCollection parameters, NpgsqlDbType[] types)
    {
        foreach (var type in types)
        {
            parameters.Add(new NpgsqlParameter { NpgsqlDbType = type });
        }
    }

    private NpgsqlBatch Append(bool isNew, int events)
    {
        if (!appends.TryGetValue((isNew, events), out var batch))
        {
            batch = Prepared([(isNew ? Insert : Update, CaseTypes), .. Enumerable.Repeat((InsertEvent, EventTypes), events), (InsertCommand, CommandTypes)]);
            appends.Add((isNew, events), batch);
        }

        return batch;
    }

    private NpgsqlBatch Prepared(params (string Sql, NpgsqlDbType[] Types)[] statements)
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var (sql, types) in statements)
        {
            var one = new NpgsqlBatchCommand(sql);
            AddParameters(one.Parameters, types);
            batch.BatchCommands.Add(one);
        }

        batch.Prepare();
        return batch;
    }
}
