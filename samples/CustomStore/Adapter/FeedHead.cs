using System.Data.Common;

namespace CustomStore;

/// <summary>
/// The table <c>fr_feed_head</c>: the last position given out. Positions are given after the commit, by whoever reads the feed. A position taken
/// while writing (an identity column, a sequence) would be wrong however it is filtered: transactions commit in another order than they write, and
/// a reader that has passed position 7 never sees the 6 that is committed later.
/// </summary>
internal static class FeedHead
{
    private const int MostNumberedAtOnce = 1_000;

    private const string Insert = "insert into fr_feed_head (company, feed_pos) values (@company, 0)";

    private const string Select = "select feed_pos from fr_feed_head where company = @company";

    // Compare and set: only who finds the head where it was read may give the positions after it; the others wait here, and find it moved.
    private const string Advance = "update fr_feed_head set feed_pos = @to_pos where company = @company and feed_pos = @from_pos";

    // By version within a case; what was committed since the last look has no order of its own between cases.
    private const string SelectWaiting =
        "select case_id, command_id, last_version - first_version + 1 from fr_command where company = @company and feed_pos is null order by case_id, last_version";

    private const string Place = "update fr_command set feed_pos = @feed_pos where company = @company and case_id = @case_id and command_id = @command_id";

    internal static async Task<bool> IsOpenAsync(SqlSession session, string company) => await FindAsync(session, company).ConfigureAwait(false) is not null;

    internal static async Task<bool> IsAnyWaitingAsync(SqlSession session, string company) => (await WaitingAsync(session, company, 1).ConfigureAwait(false)).Count > 0;

    /// <summary>Opens a company's feed, in a transaction of its own. Another reader may be first.</summary>
    internal static async Task<bool> OpenAsync(SqlSession session, string company)
    {
        try
        {
            return await session.Sql(Insert + "\n" + session.Dialect.UnlessThere).Text("company", company).ExecuteAsync().ConfigureAwait(false) == 1;
        }
        catch (DbException fault) when (session.Dialect.IsDuplicateKey(fault))
        {
            return false;
        }
    }

    /// <summary>Gives the next positions, in one short transaction. False when another reader gave them meanwhile.</summary>
    #region adapter-number
    internal static async Task<bool> TryNumberAsync(SqlSession session, string company)
    {
        // The head before what waits: when it is still the same at the end, nobody numbered in between.
        long from = await FindAsync(session, company).ConfigureAwait(false) ?? 0;
        List<(string CaseId, string CommandId, long Events)> waiting = await WaitingAsync(session, company, MostNumberedAtOnce).ConfigureAwait(false);
        long to = from + waiting.Sum(static one => one.Events);
        if (await session.Sql(Advance).Number("to_pos", to).Text("company", company).Number("from_pos", from).ExecuteAsync().ConfigureAwait(false) == 0)
            return false;
        long position = from;
        foreach ((string caseId, string commandId, long events) in waiting)
        {
            position += events;
            await session.Sql(Place).Number("feed_pos", position).Text("company", company).Text("case_id", caseId).Text("command_id", commandId).ExecuteAsync().ConfigureAwait(false);
        }

        return true;
    }
    #endregion

    private static Task<long?> FindAsync(SqlSession session, string company) => session.Sql(Select).Text("company", company).NumberAsync();

    private static Task<List<(string CaseId, string CommandId, long Events)>> WaitingAsync(SqlSession session, string company, int count) =>
        session.Sql(SelectWaiting).Text("company", company).First(count).ListAsync(static row => (row.Text(0), row.Text(1), row.Number(2)));
}
