using System.Globalization;
using System.Text;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>
/// One page of a list of cases: a condition for each that the filter sets, and the place where the page before ended. By key, never by offset: a
/// page deep in costs what the first one costs, and cases that come and go meanwhile shift nothing. Values are parameters, never text.
/// </summary>
internal sealed class Board
{
    private readonly StringBuilder sql = new("select " + CaseTable.Columns + " from fr_case where company = @company");
    private readonly List<object> values = [];

    internal Board(CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after)
    {
        if (filter.Statuses is { Count: > 0 } statuses)
            sql.Append(" and status in (").Append(string.Join(", ", statuses.Select(Value))).Append(')');
        Where("category", "=", filter.Category);
        Where("estate", "=", filter.Estate);
        Where("lead_id", "=", filter.Lead);
        Where("handler_id", "=", filter.Handler);
        Where("room_ref", "=", filter.RoomRef);
        Where("complainant_ref", "=", filter.ComplainantRef);
        Where("due_order", "<", filter.DueBefore?.ToUnixTimeMilliseconds());
        Where("next_late_from", "<=", filter.OverdueAt?.ToUnixTimeMilliseconds());
        switch (order)
        {
            case CaseSummaryOrder.NextDue:
                if (after is not null)
                    AfterDue(CaseTable.DueOrder(after.NextDueAt), after.CaseId);
                sql.Append(" order by due_order, case_id");
                break;
            case CaseSummaryOrder.CaseId:
                Where("case_id", ">", after?.CaseId);
                sql.Append(" order by case_id");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(order), order, "未知的排序方式。 / The order is unknown.");
        }
    }

    internal async Task<CaseSummaryPage> ReadAsync(SqlSession session, string company, int maxCount)
    {
        SqlStatement statement = session.Sql(sql.ToString()).Text("company", company);
        for (int i = 0; i < values.Count; i++)
            statement = values[i] is long number ? statement.Number(Name(i), number) : statement.Text(Name(i), (string)values[i]);
        // One more than asked for tells whether the list goes on.
        List<CaseSummary> found = await statement.First(maxCount + 1L).ListAsync(CaseTable.Read).ConfigureAwait(false);
        if (found.Count <= maxCount)
            return new CaseSummaryPage(found, Next: null);
        found.RemoveAt(maxCount);
        CaseSummary last = found[maxCount - 1];
        return new CaseSummaryPage(found, new CaseSummaryCursor(last.Key.CaseId, last.NextDueAt));
    }

    // Written out: not every database compares (due_order, case_id) as a pair.
    private void AfterDue(long dueOrder, string caseId) =>
        sql.Append(" and (due_order > ").Append(Value(dueOrder)).Append(" or (due_order = ").Append(Value(dueOrder)).Append(" and case_id > ").Append(Value(caseId)).Append("))");

    private void Where(string column, string comparison, object? wanted)
    {
        if (wanted is not null)
            sql.Append(" and ").Append(column).Append(' ').Append(comparison).Append(' ').Append(Value(wanted));
    }

    private string Value(object value)
    {
        values.Add(value);
        return "@" + Name(values.Count - 1);
    }

    private static string Name(int index) => "p" + index.ToString(CultureInfo.InvariantCulture);
}
