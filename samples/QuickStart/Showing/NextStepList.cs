using FirstResponder.Sdk.Cases;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>What may be done now, by whom, by when, and with which data: enough for an ERP to draw its buttons and forms.</summary>
internal static class NextStepList
{
    private const int Most = 9;

    public static void Show(Screen screen, CaseView view)
    {
        var now = view.Now.InZone(Cast.Estate.Zone).LocalDateTime;
        screen.Heading($"下一步：第{view.Key.CaseId}件（{view.CategoryName}，{view.StatusName}）{now:MM-dd HH:mm}", "NextSteps: what may be done now, and why the rest may not");
        var steps = view.NextSteps(Actor.Of(view.Case.Lead)).DistinctBy(step => step.Command).ToList();
        foreach (var step in steps.Where(step => step.IsPossible && step.Row.From.Count < 6).OrderByDescending(step => step.Meets is not null).ThenByDescending(step => step.Needs.Count).Take(Most))
        {
            screen.Line($"    ○ {CommandWords.Of(step.Command)}　{People(step)}{ByWhen(view, step)}{Needs(step)}", "green");
        }

        foreach (var step in steps.Where(step => !step.IsPossible).Take(4))
        {
            screen.Line($"    ✗ {CommandWords.Of(step.Command)}　{string.Join("；", step.WhyNot.Select(reason => $"{reason.FullCode} {reason.Clause}"))}", "grey");
        }
    }

    private static string People(NextStep step) => step.People.Count == 0 ? "任何在岗人员" : string.Join("、", step.People.Select(person => person.Name));

    private static string ByWhen(CaseView view, NextStep step) => step.Meets is { } duty && view.OpenDuties.FirstOrDefault(open => open.Duty.Key == duty.Key) is { } open
        ? $"　限 {open.DueText}（{open.Name}，{open.Basis}）"
        : "";

    private static string Needs(NextStep step) => step.Needs.Count == 0 ? "" : "　需填 " + string.Join("、", step.Needs.SelectMany(need => need.Fields.Count > 0 ? need.Fields : [need.Code]).Distinct());
}
