using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>One deadline, counted aloud: how seven working days run over 劳动节 and a make-up Saturday.</summary>
internal static class DeadlineSteps
{
    public static void Show(Screen screen, CaseView view)
    {
        var duty = view.Case.EndedDuties.First(ended => ended.Terms.Rule == "D-05");
        var explanation = view.Regulation.Rule(duty.Terms.Rule)!.Limit.Time!.Explain(duty.Terms.Start, WorkingDayCalendar.China, Cast.Estate.Zone);
        screen.Heading($"期限推算：第{view.Key.CaseId}件“{duty.Terms.Name}” {duty.Terms.Limit}（{duty.Terms.Clause}）", "a deadline explains itself");
        foreach (var step in explanation.Steps)
        {
            screen.Line(step.ToString(), indent: 4);
        }
    }
}
