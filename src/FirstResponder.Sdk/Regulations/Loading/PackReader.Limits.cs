using System.Text.Json;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    /// <summary>A limit: an object with exactly one unit.</summary>
    private DutyLimit? Limit(PackNode node)
    {
        if (!IsObjectOfAny(node))
        {
            return null;
        }

        if (node.Members.Count != 1)
        {
            faults.Add(node, "LIMIT_UNIT", "时限必须恰有一个单位。", "A limit must have exactly one unit.");
            return null;
        }

        var unit = node.Members[0].Key;
        var value = node.Members[0].Value;
        switch (unit)
        {
            case "immediate":
                return value.Kind == JsonValueKind.True || WrongType(value, "true", "true") ? DutyLimit.Immediate : null;
            case "committed":
                return DutyLimit.Committed(Text(value));
            case "sameAs":
                return DutyLimit.SameAs(Text(value));
            case "endOf":
                return EndOf(value);
            case "bySubmission":
                return BySubmission(value);
            default:
                return Counted(unit, value);
        }
    }

    private DutyLimit? Counted(string unit, PackNode value)
    {
        Func<int, TimeLimit>? limit = unit switch
        {
            "minutes" => TimeLimit.Minutes,
            "hours" => TimeLimit.Hours,
            "workingMinutes" => TimeLimit.WorkingMinutes,
            "workingHours" => TimeLimit.WorkingHours,
            "workingDays" => TimeLimit.WorkingDays,
            "calendarDays" => TimeLimit.CalendarDays,
            "months" => TimeLimit.Months,
            "years" => TimeLimit.Years,
            _ => null,
        };
        if (limit is null)
        {
            Unknown(value, unit, "UNKNOWN_UNIT", "时限单位", "unit of a limit");
            return null;
        }

        if (Number(value) is not { } amount)
        {
            return null;
        }

        try
        {
            return DutyLimit.Timed(limit(amount));
        }
        catch (ArgumentOutOfRangeException)
        {
            faults.Add(value, "LIMIT_RANGE", "时限超出范围，最长一百年。", "The limit is out of range; a hundred years is the longest.");
            return null;
        }
    }

    private DutyLimit? EndOf(PackNode value)
    {
        switch (Text(value))
        {
            case "month":
                return DutyLimit.Timed(TimeLimit.EndOfMonth);
            case "quarter":
                return DutyLimit.Timed(TimeLimit.EndOfQuarter);
            default:
                Unknown(value, "UNKNOWN_UNIT", "周期", "period");
                return null;
        }
    }

    private DutyLimit? BySubmission(PackNode value)
    {
        if (!IsObject(value, "working", "nonWorking"))
        {
            return null;
        }

        var working = Required(value, "working") is { } one ? CountedOnly(one) : null;
        var nonWorking = Required(value, "nonWorking") is { } other ? CountedOnly(other) : null;
        return working?.Time is not { } inside || nonWorking?.Time is not { } outside ? null : DutyLimit.Timed(TimeLimit.BySubmission(inside, outside));
    }

    private DutyLimit? CountedOnly(PackNode node)
    {
        var limit = Limit(node);
        return limit is null || limit.Time is not null || WrongType(node, "计量时限", "a counted limit") ? limit : null;
    }
}
