using FirstResponder.Sdk.Cases;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>The summary row as columns.</summary>
internal static class SqliteSummary
{
    internal const string Columns =
        """
        company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id,
        next_due_at, next_late_from, next_attention_at, oldest_calendar, has_provisional
        """;

    private const string Insert =
        """
        insert into fr_case (company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id,
            next_due_at, due_order, next_late_from, next_attention_at, oldest_calendar, has_provisional, fence)
        values (@company, @caseId, @version, @hash, @estate, @status, @building, @roomRef, @complainantRef, @category, @lead, @handler,
            @dueAt, @dueOrder, @lateFrom, @attentionAt, @calendar, @provisional, 1)
        on conflict (company, case_id) do nothing
        """;

    // An append ends the lease and raises the fence.
    private const string Update =
        """
        update fr_case set version = @version, head_hash = @hash, estate = @estate, status = @status, building = @building,
            room_ref = @roomRef, complainant_ref = @complainantRef, category = @category, lead_id = @lead, handler_id = @handler,
            next_due_at = @dueAt, due_order = @dueOrder, next_late_from = @lateFrom, next_attention_at = @attentionAt,
            oldest_calendar = @calendar, has_provisional = @provisional, fence = fence + 1, lease_owner = null, leased_until = null
        where company = @company and case_id = @caseId and version = @expected
            and not exists (select 1 from fr_command where company = @company and case_id = @caseId and command_id = @commandId)
        """;

    /// <summary>Where a case without a due stands in the order by due: last.</summary>
    internal static long DueOrder(Instant? nextDueAt) => nextDueAt?.ToUnixTimeMilliseconds() ?? long.MaxValue;

    /// <summary>Writes the row if the case is at the expected version and the command is new; otherwise nothing.</summary>
    internal static bool TryWrite(SqliteSession session, AppendRequest request)
    {
        CaseSummary row = request.Summary;
        SqliteStatement statement = request.ExpectedVersion == 0
            ? session[Insert].With(
                row.Key.Company, row.Key.CaseId, row.Version, row.HeadHash.ToArray(), row.Estate, row.Status, row.Building, row.RoomRef, row.ComplainantRef, row.Category, row.Lead, row.Handler,
                Milliseconds(row.NextDueAt), DueOrder(row.NextDueAt), Milliseconds(row.NextLateFrom), Milliseconds(row.NextAttentionAt), row.OldestCalendarVersion, row.HasProvisional)
            : session[Update].With(
                row.Version, row.HeadHash.ToArray(), row.Estate, row.Status, row.Building, row.RoomRef, row.ComplainantRef, row.Category, row.Lead, row.Handler,
                Milliseconds(row.NextDueAt), DueOrder(row.NextDueAt), Milliseconds(row.NextLateFrom), Milliseconds(row.NextAttentionAt), row.OldestCalendarVersion, row.HasProvisional,
                row.Key.Company, row.Key.CaseId, request.ExpectedVersion, request.CommandId);
        return statement.Execute() == 1;
    }

    /// <summary>Reads a row selected as <see cref="Columns"/>.</summary>
    internal static CaseSummary Read(SqliteDataReader row)
    {
        try
        {
            return new CaseSummary(
                new CaseKey(row.GetString(0), row.GetString(1)),
                row.GetString(4),
                row.GetString(5),
                row.GetInt64(2),
                ChainHash.FromBytes(row.GetFieldValue<byte[]>(3)),
                Text(row, 6),
                Text(row, 7),
                Text(row, 8),
                Text(row, 9),
                Text(row, 10),
                Text(row, 11),
                At(row, 12),
                At(row, 13),
                At(row, 14),
                Text(row, 15),
                row.GetBoolean(16));
        }
        catch (Exception fault) when (StoredRow.IsUnreadable(fault))
        {
            throw StoredRow.Unreadable(fault, row.GetValue(0), row.GetValue(1));
        }
    }

    private static object? Milliseconds(Instant? instant) => instant is { } value ? value.ToUnixTimeMilliseconds() : null;

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Instant? At(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Instant.FromUnixTimeMilliseconds(row.GetInt64(column));
}
