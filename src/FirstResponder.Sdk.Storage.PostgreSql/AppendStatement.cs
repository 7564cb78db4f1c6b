using Npgsql;
using NpgsqlTypes;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>
/// An append as one statement: the case's row moves only for a new command on the expected version, and only if it moves are the events
/// and the command written. Nothing in it can fail on a duplicate key, so that a conflict leaves a host's transaction usable. The rows it
/// reports as affected are the commands written: one or none.
/// </summary>
internal static class AppendStatement
{
    internal const string CaseColumns =
        """
        company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id,
        next_due_at, due_order, next_late_from, next_attention_at, oldest_calendar, has_provisional
        """;

    internal const string EventColumns = "company, case_id, version, type_name, payload, occurred_at, recorded_at, command_id, event_hash";

    internal const string CommandColumns = "company, case_id, command_id, first_version, last_version";

    // Tells why nothing was written: the version, and what the command stored if it is there.
    internal const string WhyNot =
        """
        select c.version, k.last_version,
            (select array_agg(e.type_name::text order by e.version) from fr_event e
             where e.company = k.company and e.case_id = k.case_id and e.version between k.first_version and k.last_version)
        from (select $1::text as company, $2::text as case_id) asked
        left join fr_case c on c.company = asked.company and c.case_id = asked.case_id
        left join fr_command k on k.company = asked.company and k.case_id = asked.case_id and k.command_id = $3
        """;

    private const string Opens =
        "with moved as (insert into fr_case (" + CaseColumns + """
            , fence)
            values ($1, $2, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, 1)
            on conflict (company, case_id) do nothing
            returning 1
        ),
        """;

    // An append ends the lease and raises the fence.
    private const string Goes =
        """
        with moved as (
            update fr_case set version = $5, head_hash = $6, estate = $7, status = $8, building = $9, room_ref = $10, complainant_ref = $11,
                category = $12, lead_id = $13, handler_id = $14, next_due_at = $15, due_order = $16, next_late_from = $17, next_attention_at = $18,
                oldest_calendar = $19, has_provisional = $20, fence = fence + 1, lease_owner = null, leased_until = null
            where company = $1 and case_id = $2 and version = $4
                and not exists (select 1 from fr_command where company = $1 and case_id = $2 and command_id = $3)
            returning 1
        ),
        """;

    private const string Writes =
        "written as (insert into fr_event (" + EventColumns + """
            )
            select $1, $2, $4 + e.n, e.type_name, e.payload, e.occurred_at, e.recorded_at, $3, e.event_hash
            from unnest($21::text[], $22::bytea[], $23::bigint[], $24::bigint[], $25::bytea[]) with ordinality
                as e (type_name, payload, occurred_at, recorded_at, event_hash, n)
            where exists (select 1 from moved)
        )
        insert into fr_command (
        """ + CommandColumns + """
        )
        select $1, $2, $3, $4 + 1, $5 from moved
        """;

    private const string ForNew = Opens + Writes;
    private const string ForKnown = Goes + Writes;

    internal static string For(AppendRequest request) => request.ExpectedVersion == 0 ? ForNew : ForKnown;

    internal static void Fill(NpgsqlParameterCollection parameters, AppendRequest request)
    {
        CaseSummary row = request.Summary;
        Text(parameters, row.Key.Company);
        Text(parameters, row.Key.CaseId);
        Text(parameters, request.CommandId);
        Number(parameters, request.ExpectedVersion);
        Number(parameters, row.Version);
        parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = row.HeadHash.ToArray(), NpgsqlDbType = NpgsqlDbType.Bytea });
        foreach (string? text in (ReadOnlySpan<string?>)[row.Estate, row.Status, row.Building, row.RoomRef, row.ComplainantRef, row.Category, row.Lead, row.Handler])
            Text(parameters, text);
        Number(parameters, row.NextDueAt?.ToUnixTimeMilliseconds());
        Number(parameters, SummaryColumns.DueOrder(row.NextDueAt));
        Number(parameters, row.NextLateFrom?.ToUnixTimeMilliseconds());
        Number(parameters, row.NextAttentionAt?.ToUnixTimeMilliseconds());
        Text(parameters, row.OldestCalendarVersion);
        parameters.Add(new NpgsqlParameter<bool> { TypedValue = row.HasProvisional });
        FillEvents(parameters, request.Events);
    }

    private static void FillEvents(NpgsqlParameterCollection parameters, IReadOnlyList<EventRecord> events)
    {
        var types = new string[events.Count];
        var payloads = new ReadOnlyMemory<byte>[events.Count];
        var occurred = new long[events.Count];
        var recorded = new long[events.Count];
        var hashes = new byte[events.Count][];
        for (int i = 0; i < events.Count; i++)
        {
            types[i] = events[i].TypeName;
            payloads[i] = events[i].Payload;
            occurred[i] = events[i].OccurredAt.ToUnixTimeMilliseconds();
            recorded[i] = events[i].RecordedAt.ToUnixTimeMilliseconds();
            hashes[i] = events[i].Hash.ToArray();
        }

        parameters.Add(new NpgsqlParameter<string[]> { TypedValue = types, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>[]> { TypedValue = payloads, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        parameters.Add(new NpgsqlParameter<long[]> { TypedValue = occurred, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        parameters.Add(new NpgsqlParameter<long[]> { TypedValue = recorded, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = hashes, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
    }

    private static void Text(NpgsqlParameterCollection parameters, string? value) =>
        parameters.Add(new NpgsqlParameter { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });

    private static void Number(NpgsqlParameterCollection parameters, long? value) =>
        parameters.Add(new NpgsqlParameter { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bigint });
}
