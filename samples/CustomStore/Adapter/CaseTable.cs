using System.Data.Common;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace CustomStore;

/// <summary>The table <c>fr_case</c>: the summary row of a case, which is also the head of its chain and the lock that its writers meet at.</summary>
internal static class CaseTable
{
    /// <summary>A summary as columns; see <see cref="Read"/>.</summary>
    internal const string Columns =
        """
        company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id,
        next_due_at, next_late_from, next_attention_at, oldest_calendar, has_provisional
        """;

    private const string Insert =
        """
        insert into fr_case (company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id,
            next_due_at, due_order, next_late_from, next_attention_at, oldest_calendar, has_provisional, fence)
        values (@company, @case_id, @version, @head_hash, @estate, @status, @building, @room_ref, @complainant_ref, @category, @lead_id, @handler_id,
            @next_due_at, @due_order, @next_late_from, @next_attention_at, @oldest_calendar, @has_provisional, 1)
        """;

    #region adapter-move
    // The version stands in the condition, and the command too: of writers who race exactly one finds the row as it expects, and a command that is
    // stored moves nothing. A new row ends the lease and raises the fence.
    private const string Move =
        """
        update fr_case set version = @version, head_hash = @head_hash, estate = @estate, status = @status, building = @building, room_ref = @room_ref,
            complainant_ref = @complainant_ref, category = @category, lead_id = @lead_id, handler_id = @handler_id,
            next_due_at = @next_due_at, due_order = @due_order, next_late_from = @next_late_from, next_attention_at = @next_attention_at,
            oldest_calendar = @oldest_calendar, has_provisional = @has_provisional, fence = fence + 1, lease_owner = null, leased_until = null
        where company = @company and case_id = @case_id and version = @expected_version
            and not exists (select 1 from fr_command k where k.company = fr_case.company and k.case_id = fr_case.case_id and k.command_id = @command_id)
        """;
    #endregion

    private const string SelectHead = "select version, head_hash from fr_case where company = @company and case_id = @case_id";

    private const string SelectOne = "select " + Columns + " from fr_case where company = @company and case_id = @case_id";

    /// <summary>Where a case without a due stands in the order by due: last.</summary>
    internal static long DueOrder(Instant? nextDueAt) => nextDueAt?.ToUnixTimeMilliseconds() ?? long.MaxValue;

    /// <summary>Writes the row if the case is at the expected version and the command is new; otherwise nothing.</summary>
    internal static Task<bool> TryWriteAsync(SqlSession session, AppendRequest request) => request.ExpectedVersion == 0 ? TryInsertAsync(session, request) : TryMoveAsync(session, request);

    /// <summary>The head of a case's chain; version 0 when it doesn't exist.</summary>
    internal static async Task<(long Version, ChainHash Hash)> HeadAsync(SqlSession session, CaseKey key)
    {
        List<(long, ChainHash)> found = await session.Sql(SelectHead).Text("company", key.Company).Text("case_id", key.CaseId)
            .ListAsync(static row => (row.Number(0), row.Hash(1))).ConfigureAwait(false);
        return found.Count == 0 ? (0, ChainHash.None) : found[0];
    }

    internal static async Task<CaseSummary?> FindAsync(SqlSession session, CaseKey key)
    {
        List<CaseSummary> found = await session.Sql(SelectOne).Text("company", key.Company).Text("case_id", key.CaseId).ListAsync(Read).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Reads a row selected as <see cref="Columns"/>.</summary>
    internal static CaseSummary Read(SqlRow row) => new(
        new CaseKey(row.Text(0), row.Text(1)), row.Text(4), row.Text(5), row.Number(2), row.Hash(3),
        Building: row.TextOrNull(6), RoomRef: row.TextOrNull(7), ComplainantRef: row.TextOrNull(8), Category: row.TextOrNull(9), Lead: row.TextOrNull(10), Handler: row.TextOrNull(11),
        NextDueAt: row.AtOrNull(12), NextLateFrom: row.AtOrNull(13), NextAttentionAt: row.AtOrNull(14), OldestCalendarVersion: row.TextOrNull(15), HasProvisional: row.Number(16) != 0);

    #region adapter-open
    // Two may open the same case at once: the key lets one through. The other one must get an answer, not an error, and keep its transaction.
    private static async Task<bool> TryInsertAsync(SqlSession session, AppendRequest request)
    {
        try
        {
            SqlStatement insert = session.Sql(Insert + "\n" + session.Dialect.UnlessThere).Text("company", request.Key.Company).Text("case_id", request.Key.CaseId);
            return await Row(insert, request.Summary).ExecuteAsync().ConfigureAwait(false) == 1;
        }
        catch (DbException fault) when (session.Dialect.IsDuplicateKey(fault))
        {
            return false;
        }
    }
    #endregion

    private static async Task<bool> TryMoveAsync(SqlSession session, AppendRequest request) => await Row(session.Sql(Move), request.Summary)
        .Text("company", request.Key.Company)
        .Text("case_id", request.Key.CaseId)
        .Number("expected_version", request.ExpectedVersion)
        .Text("command_id", request.CommandId)
        .ExecuteAsync().ConfigureAwait(false) == 1;

    private static SqlStatement Row(SqlStatement statement, CaseSummary row) => statement
        .Number("version", row.Version)
        .Bytes("head_hash", row.HeadHash.ToArray())
        .Text("estate", row.Estate)
        .Text("status", row.Status)
        .Text("building", row.Building)
        .Text("room_ref", row.RoomRef)
        .Text("complainant_ref", row.ComplainantRef)
        .Text("category", row.Category)
        .Text("lead_id", row.Lead)
        .Text("handler_id", row.Handler)
        .Number("next_due_at", row.NextDueAt?.ToUnixTimeMilliseconds())
        .Number("due_order", DueOrder(row.NextDueAt))
        .Number("next_late_from", row.NextLateFrom?.ToUnixTimeMilliseconds())
        .Number("next_attention_at", row.NextAttentionAt?.ToUnixTimeMilliseconds())
        .Text("oldest_calendar", row.OldestCalendarVersion)
        .Number("has_provisional", row.HasProvisional ? 1 : 0);
}
