using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Cell 10, 处理情况和结果: what was done and told, a line each, in the order in which it happened.</summary>
internal static class ChronologyCell
{
    public static string Write(LedgerPen pen) => string.Join("\n", pen.Events.Select(e => (Event: e, What: Intake(pen, e) ?? Handling(pen, e) ?? Telling(pen, e)))
        .Where(line => line.What is not null)
        .Select(line => pen.Line(line.Event, line.What!)));

    private static string? Intake(LedgerPen pen, CaseEvent happened) => happened switch
    {
        OnlineAcknowledged e => pen.Say($"线上确认回复（{LedgerWords.Of(e.Way)}）", e.Text),
        OwnerInformedAtIntake { Told: true } e => pen.Say(Informed(pen, e), e.Process),
        OwnerInformedAtIntake e => pen.Say("未能告知流程和时限", e.Reason),
        Reclassified e => pen.Say($"改类 {pen.Regulation.NameOf(e.From)}→{pen.Regulation.NameOf(e.Category)}（批准人 {(e.Approver is null ? "无" : LedgerPen.Person(e.Approver))}）", e.Reason),
        WithdrawalRecorded e => pen.Say($"业主撤回诉求（{LedgerWords.Of(e.Way)}）", e.Words),
        _ => null,
    };

    private static string? Handling(LedgerPen pen, CaseEvent happened) => happened switch
    {
        Dispatched e => pen.Say("分派 " + LedgerPen.Join("，协同 ", LedgerPen.Person(e.Handler), string.Join("、", e.Departments)), e.Requirements, e.Reason),
        EmergencyStarted e => "启动应急处置（" + LedgerWords.Of(e.EmergencyType) + "）" + (e.PlanRef is null ? "" : "，预案 " + e.PlanRef),
        EmergencyReported e => $"报告 {LedgerPen.Join(" ", LedgerWords.Of(e.Target), e.To)}（{LedgerPen.Join("，", LedgerWords.Of(e.Way), e.Ref)}）",
        SiteRecorded e => pen.Say(LedgerPen.Join("，", LedgerWords.Of(e.Kind), e.ChecklistItem), e.Text),
        ProgressSynced e => pen.Say("同步进展", e.Text),
        HindranceRecorded e => pen.Say("遇" + LedgerWords.Of(e.Kind), e.Text),
        PlanRecorded e => pen.Say($"制定解决方案（{LedgerPen.Person(e.Person)}，{pen.Promised(e.Due)} 前）", e.Steps),
        Responded e => pen.Say("响应（" + LedgerWords.Of(e.Kind) + "）" + LedgerPen.Join(" ", e.Department, e.Person), e.Text),
        StudyHeld e => pen.Say($"组织研判（{pen.Promised(e.Limit)} 前办结；参加 {string.Join("、", e.Participants)}；分工 {string.Join("、", e.Division)}）", e.Plan),
        ReportedToAuthority e => pen.Say($"报告 {e.Org}（{LedgerPen.Join("，", LedgerWords.Of(e.Way), e.Ref)}）", e.Text),
        Guided e => pen.Say($"引导至 {e.Target}（联系方式 {e.Contact}）", e.Explanation, e.Procedure),
        Answered e => pen.Say($"答复（依据 {e.Basis}）", e.Text),
        Completed { Kind: CompletionKind.Answered } => "办结（" + LedgerWords.Of(CompletionKind.Answered) + "）",
        Completed e => pen.Say($"办结（{LedgerWords.Of(e.Kind)}）", e.Result, e.OverrideReason),
        _ => null,
    };

    private static string? Telling(LedgerPen pen, CaseEvent happened) => happened switch
    {
        OwnerContacted e => pen.Say($"{(e.Direction == Direction.Incoming ? "业主来询，" : "")}{LedgerWords.Of(e.Kind)}（{LedgerWords.Of(e.Way)}）", e.Text),
        ExtensionNoticed e => pen.Say($"告知延期（{LedgerWords.Of(e.Cause)}，预计 {pen.Promised(e.Eta)} 完成）", e.Reason),
        ExtensionConsented e => pen.Say($"业主确认延期至 {pen.Promised(e.Eta)}（{pen.Speaker(e.Relation, e.By, e.Way)}）", e.Words),
        ExtensionRefused e => pen.Say($"业主不同意延期（{pen.Speaker(e.Relation, e.By, e.Way)}）", e.Words),
        StageFeedbackGiven e => pen.Say("阶段性反馈" + Way(e.Way), e.Progress, e.Measures),
        FormalNoticeGiven e => pen.Say($"正式告知（{LedgerWords.Of(e.Way)}，{pen.Promised(e.FirmDate)} 前完成）", e.Reason, e.Plan),
        ResultFedBack e => pen.Say("反馈结果" + Way(e.Way), e.Content, e.Facts, e.Measures, e.Progress),
        FeedbackAttempted e => $"反馈{LedgerWords.Of(e.Result)}{Way(e.Way)}",
        ExternalReplied e => pen.Say("回复来件单位 " + e.ExternalNumber, e.Text),
        SupervisionAnswered e => pen.Say("回复督办 " + e.Ref, e.Text),
        _ => null,
    };

    private static string Informed(LedgerPen pen, OwnerInformedAtIntake e) =>
        "告知处置流程" + (pen.Promised(e.ExpectedDue) is { Length: > 0 } due ? "、预计办结时限 " + due : "") + Way(e.Way);

    private static string Way(ContactWay? way) => way is { } given ? "（" + LedgerWords.Of(given) + "）" : "";
}
