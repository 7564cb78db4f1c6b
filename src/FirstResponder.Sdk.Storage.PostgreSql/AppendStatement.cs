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

    private const string WritesEvents = "written as (insert into fr_event (" + EventColumns + ")";

    // Nearly every append is one event: written so, the server needs no table of its own for it.
    private const string One =
        WritesEvents + """

            select $1, $2, $5, $21, $22, $23, $24, $3, $25 from moved
        )
        """;

    private const string Several =
        WritesEvents + """

            select $1, $2, $4 + e.n, e.type_name, e.payload, e.occurred_at, e.recorded_at, $3, e.event_hash
            from unnest($21::text[], $22::bytea[], $23::bigint[], $24::bigint[], $25::bytea[]) with ordinality
                as e (type_name, payload, occurred_at, recorded_at, event_hash, n)
            where exists (select 1 from moved)
        )
        """;

    private const string Remembers =
        """

        insert into fr_command (
        """ + CommandColumns + """
        )
        select $1, $2, $3, $4 + 1, $5 from moved
        """;

    private const string OneOfNew = Opens + One + Remembers;
    private const string OneOfKnown = Goes + One + Remembers;
    private const string SeveralOfNew = Opens + Several + Remembers;
    private const string SeveralOfKnown = Goes + Several + Remembers;

    internal static string For(AppendRequest request) => (request.ExpectedVersion, request.Events.Count) switch
    {
        (0, 1) => OneOfNew,
        (0, _) => SeveralOfNew,
        (_, 1) => OneOfKnown,
        _ => SeveralOfKnown,
    };
}
