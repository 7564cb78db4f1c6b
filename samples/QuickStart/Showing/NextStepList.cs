using FirstResponder.Sdk.Cases;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>What may be done now, by whom, by when, and with which data: enough for an ERP to draw its buttons and forms.</summary>
internal static class NextStepList
{
    public static void Show(Screen screen, CaseView view)
    {
        var now = view.Now.InZone(Cast.Estate.Zone).LocalDateTime;
        screen.Heading($"下一步：第{view.Key.CaseId}件（{view.CategoryName}，{view.StatusName}）{now:MM-dd HH:mm}，{view.Case.Lead.Name}问", "NextSteps: what may be done now, and why the rest may not");
        var steps = view.NextSteps(Actor.Of(view.Case.Lead)).Where(step => !step.WhyNot.Any(reason => reason.Code is "NOT_NOW" or "NOT_COMPLETED")).ToList();
        var possible = steps.Where(step => step.IsPossible).ToList();
        foreach (var step in possible.Where(step => step.Meets is not null))
        {
            screen.Line($"○ {CommandWords.Of(step.Command)} {step.Command}　可由 {People(step)} 办理{ByWhen(view, step)}", "green", 4);
            foreach (var need in step.Needs.Where(need => need.Fields.Count > 0))
            {
                screen.Line($"需填 {string.Join("、", need.Fields)}：{new Refusal(need.Code, need.Clause).Chinese}", "default", 8);
            }
        }

        var others = possible.Where(step => step.Meets is null).Select(step => CommandWords.Of(step.Command)).ToList();
        screen.Line($"○ 也可以：{string.Join("、", others.Take(8))}，等 {others.Count} 项", "green", 4);
        foreach (var step in steps.Where(step => !step.IsPossible).Take(4))
        {
            screen.Line($"✗ {CommandWords.Of(step.Command)}　{string.Join(" ", step.WhyNot)}", "grey", 4);
        }
    }

    private static string People(NextStep step) => step.People.Count == 0 ? "任何在岗人员" : string.Join("、", step.People.Select(person => person.Name));

    private static string ByWhen(CaseView view, NextStep step) =>
        view.OpenDuties.FirstOrDefault(open => open.Duty.Key == step.Meets!.Key) is { } open ? $"　限 {open.DueText}（{open.Basis}）" : "";
}
