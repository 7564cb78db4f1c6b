using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>What became of an act, in words.</summary>
internal static class OutcomeWords
{
    public static string Of(ScenarioOutcome outcome, ScenarioFrame frame) => outcome.Outcome switch
    {
        CaseOutcome.Done or CaseOutcome.AlreadyDone => frame.View is { } view
            ? $"{view.StatusName} {view.Status}{(view.Case.Round.Number > 1 ? $"（第{view.Case.Round.Number}轮 round {view.Case.Round.Number}）" : "")}{Warnings(outcome)}"
            : "办成 done",
        CaseOutcome.Refused => "未办成 refused",
        CaseOutcome.NotApplicable => "此时不能办理 not now",
        CaseOutcome.NothingToDo => "无须办理 nothing to do",
        _ => outcome.Outcome.ToString(),
    };

    public static string Of(CaseStatus status, Regulation? regulation) => regulation is null ? status.ToString() : regulation.NameOf(status) + " " + status;

    private static string Warnings(ScenarioOutcome outcome) => outcome.Warnings.Count == 0 ? "" : "；提醒 warns " + string.Join(", ", outcome.Warnings);
}
