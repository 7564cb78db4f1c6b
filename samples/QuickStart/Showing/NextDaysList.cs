using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using QuickStart.Continuing;
using QuickStart.Requests;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>What fell due, what was done, and what stays open and why.</summary>
internal static class NextDaysList
{
    public static void Show(Screen screen, IReadOnlyList<Request> requests, IReadOnlyList<AnnouncedDuty> announced, IReadOnlyList<DoneMove> done, IReadOnlyList<CaseView> cases)
    {
        screen.Heading($"这两天到期 {announced.Count} 条", "DueAsync: each announced once, ever");
        foreach (var duty in announced)
        {
            screen.Line(DueList.Text(duty) + "　" + duty.Duty.Basis, duty.Event.Threshold || duty.Duty.Duty.Terms.Clause.Length == 0 ? "yellow" : "red", 4);
        }

        screen.Heading($"办理 {done.Count} 次", "what people did");
        foreach (var move in done)
        {
            screen.Line(Line(move), move.Result.IsDone ? "green" : "yellow", 4);
        }

        var open = cases.Where(view => !view.Case.IsEnded).ToList();
        var ended = done.Count(move => move.Result is { IsDone: true, HasCase: true } && move.Result.Case.Case.IsEnded);
        screen.Heading($"小结 {cases[0].Now.InZone(Cast.Estate.Zone).LocalDateTime:uuuu-MM-dd HH:mm}", "summary");
        screen.Line($"这两天销号 {ended} 件；在办 {open.Count} 件，每一件都有责任人和下一步：", indent: 4);
        open.ForEach(view => screen.Line(Summary.Why(requests, view), view.OpenDuties.Any(duty => duty.IsLate) ? "yellow" : "green", 6));
        if (done.All(move => move.Command is RecordFollowUpAttempt))
        {
            screen.Line("除了再次回访，已经没有别的事可办。联系不上的业主没有说满意，案件就不能销号：沉默不算同意（附件2 第十七条）。要重来：--fresh。", "bold", 4);
            screen.Line("Nothing is left but to try again. Nothing closes on silence. To start over: --fresh.", "grey", 4);
        }
    }

    private static string Line(DoneMove move)
    {
        var by = move.Command.By.Name ?? move.Command.By.Id;
        var what = $"{move.Before.Now.InZone(Cast.Estate.Zone).LocalDateTime:MM-dd HH:mm} 第{move.Before.Key.CaseId}件　{by} → {CommandWords.Of(move.Command.Name)}";
        return move.Result.IsDone ? $"{what}　{move.Before.StatusName} → {move.Result.Case.StatusName}" : $"{what}　✗ {move.Result}";
    }
}
