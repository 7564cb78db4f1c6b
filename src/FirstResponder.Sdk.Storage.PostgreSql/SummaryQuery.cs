using System.Globalization;
using System.Text;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>One page of a board as SQL: a condition for each that the filter sets, the keyset, the order. Values are parameters, never text.</summary>
internal sealed class SummaryQuery
{
    private readonly StringBuilder sql = new("select " + SummaryColumns.Names + " from fr_case");
    private readonly List<object> values = [];

    internal SummaryQuery(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, long count)
    {
        sql.Append(" where company = ").Append(Value(company));
        Statuses(filter.Statuses);
        Equal("category", filter.Category);
        Equal("estate", filter.Estate);
        Equal("lead_id", filter.Lead);
        Equal("handler_id", filter.Handler);
        Equal("room_ref", filter.RoomRef);
        Equal("complainant_ref", filter.ComplainantRef);
        if (filter.DueBefore is { } before)
            sql.Append(" and due_order < ").Append(Value(before.ToUnixTimeMilliseconds()));
        if (filter.OverdueAt is { } at)
            sql.Append(" and next_late_from <= ").Append(Value(at.ToUnixTimeMilliseconds()));
        Order(order, after);
        sql.Append(" limit ").Append(Value(count));
    }

    internal NpgsqlCommand On(NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(sql.ToString(), connection);
        foreach (object value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    private void Statuses(IReadOnlyCollection<string>? statuses)
    {
        if (statuses is not { Count: > 0 })
            return;
        string separator = " and status in (";
        foreach (string status in statuses)
        {
            sql.Append(separator).Append(Value(status));
            separator = ", ";
        }

        sql.Append(')');
    }

    private void Order(CaseSummaryOrder order, CaseSummaryCursor? after)
    {
        switch (order)
        {
            case CaseSummaryOrder.NextDue:
                if (after is not null)
                    sql.Append(" and (due_order, case_id) > (").Append(Value(SummaryColumns.DueOrder(after.NextDueAt))).Append(", ").Append(Value(after.CaseId)).Append(')');
                sql.Append(" order by due_order, case_id");
                break;
            case CaseSummaryOrder.CaseId:
                if (after is not null)
                    sql.Append(" and case_id > ").Append(Value(after.CaseId));
                sql.Append(" order by case_id");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(order), order, "未知的排序方式。 / The order is unknown.");
        }
    }

    private void Equal(string column, string? wanted)
    {
        if (wanted is not null)
            sql.Append(" and ").Append(column).Append(" = ").Append(Value(wanted));
    }

    private string Value(object value)
    {
        values.Add(value);
        return "$" + values.Count.ToString(CultureInfo.InvariantCulture);
    }
}
