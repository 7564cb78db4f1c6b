using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using QuickStart.Requests;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>The half-year in numbers, and why what is open is open.</summary>
internal static class Summary
{
    public static void Show(Screen screen, IReadOnlyList<Request> requests, IReadOnlyList<CaseView> cases, IReadOnlyList<Attempt> attempts, int chains)
    {
        var now = cases[0].Now.InZone(Cast.Estate.Zone).LocalDateTime;
        var open = cases.Where(view => !view.Case.IsEnded).ToList();
        screen.Heading($"小结 {now:uuuu-MM-dd HH:mm}", "summary");
        screen.Line(indent: 4, text: $"受理 {cases.Count} 件（文件 {requests.Count}，回访中另立 {cases.Count - requests.Count}）：" + string.Join("，", cases.GroupBy(view => view.CategoryName).Select(group => $"{group.Key} {group.Count()}")));
        screen.Line(indent: 4, text: $"已销号 {Count(cases, CaseStatus.Closed)}，并案 {Count(cases, CaseStatus.Merged)}，在办 {open.Count}；办理 {cases.Sum(view => view.Case.Rounds.Count)} 轮，其中第二轮以上 {cases.Sum(view => view.Case.Rounds.Count - 1)} 轮");
        screen.Line(indent: 4, text: $"存入事件 {cases.Sum(view => view.Case.Version)} 条，拒绝 {attempts.Count} 次（不写入），哈希链校验通过 {chains} / {cases.Count}");
        var proposals = cases.Where(view => view.Case.Intake.Assessment?.Proposed is not null).ToList();
        screen.Line(indent: 4, text: $"文字建议类别 {proposals.Count} 件，与首问责任人的判断一致 {proposals.Count(view => view.Case.Intake.Assessment!.Proposed == view.Case.Category)} 件（建议只供参考，由人决定）");
        screen.Line(indent: 4, text: "在办的每一件都有责任人和下一步（件件有着落）：");
        foreach (var view in open)
        {
            screen.Line(Why(requests, view), view.OpenDuties.Any(duty => duty.IsLate) ? "yellow" : "green", 6);
        }

        screen.Line("下一步：再运行一次，看它从数据库接着办；或打开 samples/QuickStart/Scripts/OrdinaryRepair.cs，看一件诉求从受理到销号要写哪几行。", "grey", 4);
        screen.Line("Next: run it again, it goes on from the database; or read Scripts/OrdinaryRepair.cs, one request from contact to closing.", "grey", 4);
    }

    private static int Count(IReadOnlyList<CaseView> cases, CaseStatus status) => cases.Count(view => view.Status == status);

    public static string Why(IReadOnlyList<Request> requests, CaseView view)
    {
        var next = Board.NextDuty(view);
        var matter = requests.FirstOrDefault(request => request.Number == view.Key.CaseId)?.Matter;
        var silent = view.Case.Round.Attempts.Count > 0 ? $"回访 {view.Case.Round.Attempts.Count} 次未达，沉默不算满意，不能销号；" : "";
        return $"第{view.Key.CaseId}件 {matter}　{view.StatusName}　{silent}待{next?.Name}，{next?.Person.Name}，{next?.DueText} {next?.RemainingText}（{next?.Basis}）";
    }
}
