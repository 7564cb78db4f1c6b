using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Dues of rules that run on no case: a company's, from their own date on.</summary>
internal static class DeadlineWords
{
    public static string Of(CaseView view, string rule)
    {
        if (view.Regulation.Rule(rule) is not { } known || known.On.Count == 0 || known.On[0].Date is not { } date || known.Limit.Time is not { } limit)
        {
            return "无 none";
        }

        var deadline = limit.DeadlineFrom(date.AtStartOfDayInZone(view.Estate.Zone).ToInstant(), WorkingDayCalendar.China, view.Estate.Zone);
        return DutyWords.Due(deadline.Due, deadline.LateFrom, null, view.Estate.Zone);
    }
}
