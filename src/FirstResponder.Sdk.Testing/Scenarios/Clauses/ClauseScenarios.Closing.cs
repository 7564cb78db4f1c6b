using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 正文二（六）, 附件2 第十七条.
public static partial class ClauseScenarios
{
    /// <summary>正文二（六）: 完成处置、反馈、回访，且业主确认满意、无异议，方可销号。 The whole loop, closed.</summary>
    public static ClauseScenario ClosedWhenContent { get; } = new(
        "CLOSED_WHEN_CONTENT", "正文二（六）", "JX-M2.6a JX-17.1 JX-17.2 JX-17.3 JX-17.4 JX-17.6", "处置、反馈、回访、确认俱全：台账专人销号，台账注明销号时间", "Handled, fed back, followed up, confirmed: the ledger keeper closes, the ledger notes the time",
        s => s.FedBack().At("04-29 09:30").FollowUp(Rating.Satisfied, Verdict.Satisfied).Then(t => t.MayBeDone(CommandName.Close, Who.LedgerKeeper).MayNotBeDone(CommandName.Close, Who.Handler, "CLOSE_ACTOR"))
            .At("09:35").Close(Who.Handler).Then(t => t.IsRefused("CLOSE_ACTOR"))
            .Close(Who.Process).Then(t => t.IsRefused("CLOSE_MUST_BE_HUMAN"))
            .At("09:40").Close().Then(t => t.IsClosed("09:40", "2029-04-30 00:00").Prints(Ledgers.Annex1Cell.ClosedAt, "2026-04-29 09:40").Prints(Ledgers.Annex1Cell.IsClosed, "是"))
            .At("10:00").Close().Then(t => t.IsRefused("CASE_ENDED")));

    /// <summary>正文二（六）: 业主不满意的，不得直接销号。 Never closed while the owner is dissatisfied.</summary>
    public static ClauseScenario NotClosedWhileDissatisfied { get; } = new(
        "NOT_CLOSED_WHILE_DISSATISFIED", "正文二（六）", "JX-M2.6b JX-17.5", "最近一次回访不满意：不得销号，管理人员也没有捷径", "The last follow-up was dissatisfied: no closing, and no bypass for anybody",
        s => s.Rectifying().At("05-05 16:00").Complete(by: Who.SecondHandler).At("16:30").GiveResultFeedback()
            .At("17:00").Close().Then(t => t.IsRefused("NO_FOLLOW_UP", "OWNER_DISSATISFIED"))
            .At("17:05").Close(Who.Headquarters).Then(t => t.IsRefused("NO_FOLLOW_UP", "OWNER_DISSATISFIED", "CLOSE_ACTOR"))
            .At("17:10").Archive(Who.ProjectHead, Who.Headquarters).Then(t => t.IsRefused("ARCHIVE_NOT_ENABLED"))
            .Archive(Who.Headquarters, Who.ProjectHead).Then(t => t.IsRefused("ARCHIVE_NOT_ENABLED"))
            .Archive(Who.ProjectHead, Who.LedgerKeeper).Then(t => t.IsRefused("ARCHIVE_NOT_ENABLED", "APPROVER_REQUIRED"))
            .Archive(Who.Clerk, Who.Headquarters).Then(t => t.IsRefused("ARCHIVE_NOT_ENABLED", "ACTOR_NOT_ALLOWED"))
            .Archive(Who.SecondHandler, Who.Headquarters).Then(t => t.IsRefused("ARCHIVE_NOT_ENABLED", "ACTOR_NOT_ALLOWED")));

    private static Scenario Archive(this Scenario s, Who by, Who approver) =>
        s.When(m => new ArchiveExceptionally(m.Key, m.By(by), ArchiveCause.Malicious, m.By(approver), [new Attachment("docs/1.pdf")]), "按恶意投诉存档");

    /// <summary>附件2 第十七条: 结果须在本轮反馈、本轮回访。 Feedback and follow-up of the former round don't count.</summary>
    public static ClauseScenario LatestRoundCounts { get; } = new(
        "LATEST_ROUND_COUNTS", "附件2 第十七条", "JX-17.1 JX-17.2", "第二轮办结后，第一轮的反馈、回访不能顶替", "After the second completion, the first round's feedback and follow-up don't count",
        s => s.Rectifying().At("05-05 16:00").Complete(by: Who.SecondHandler)
            .At("16:05").Close().Then(t => t.IsRefused("RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED").Cites("RESULT_NOT_FED_BACK", "附件2 第十七条")));

    /// <summary>附件2 第十七条: 业主确认须在最近一次办结之后，由本人或其授权人作出。 A confirmation is newer than the completion, by the right person.</summary>
    public static ClauseScenario ConfirmationFresh { get; } = new(
        "CONFIRMATION_FRESH", "附件2 第十七条", "JX-17.4", "早于办结的确认作废；邻居、程序不能代为确认", "A confirmation older than the completion is stale; neighbours and processes don't confirm",
        s => s.FedBack().At("15:09").RecordOwnerVerdict().Then(t => t.IsRefused("TIME_BEFORE_PREVIOUS", "CONFIRMATION_STALE").Cites("CONFIRMATION_STALE", "附件2 第十七条"))
            .At("17:00").RecordOwnerVerdict(relation: Relation.Neighbour).Then(t => t.IsRefused("CONFIRMATION_RELATION"))
            .RecordOwnerVerdict(by: Who.Process).Then(t => t.IsRefused("CONFIRMATION_MUST_BE_HUMAN"))
            .RecordOwnerVerdict(relation: Relation.Authorised)
            .At("17:10").RecordOwnerVerdict(by: Who.Owner).Then(t => t.IsIn(CaseStatus.FedBack))
            .At("17:20").Close().Then(t => t.IsRefused("NO_FOLLOW_UP"))
            .At("18:00").FollowUp(Rating.Satisfied).At("18:10").Close(Who.Lead).Then(t => t.IsClosed("18:10")));

    /// <summary>附件2 第十七条: 上一轮的确认不能用于下一轮。 The first round's confirmation doesn't close the second.</summary>
    public static ClauseScenario ConfirmationOfTheRound { get; } = new(
        "CONFIRMATION_OF_THE_ROUND", "附件2 第十七条", "JX-17.4 AMB-10", "第一轮确认满意后企业自查返工：第二轮须重新确认，沉默不算确认", "Confirmed in the first round, reworked by the company: the second needs a new word, silence is none",
        s => s.FedBack().At("04-29 10:00").FollowUp(Rating.Satisfied, Verdict.Satisfied).At("11:00").OpenReview()
            .At("12:00").RecordReview().PlanRectification("05-06 12:00").TellRectification().SyncProgress(by: Who.SecondHandler)
            .At("14:00").Complete(by: Who.SecondHandler).At("14:30").GiveResultFeedback().At("15:00").FollowUp(Rating.Neutral)
            .At("05-20 15:00").Close().Then(t => t.IsRefused("CONFIRMATION_STALE").Cites("CONFIRMATION_STALE", "附件2 第十七条").IsLate("I-17"))
            .At("15:10").RecordOwnerVerdict(Verdict.NoObjection).At("15:20").Close(Who.Clerk).Then(t => t.IsClosed("15:20").MetLate("I-17")));

    /// <summary>附件2 第十七条: 未销号不催促过期，一天后内控提醒。 Followed up and not closed: the company's own reminder.</summary>
    public static ClauseScenario ClosingReminded { get; } = new(
        "CLOSING_REMINDED", "附件2 第十七条", "JX-17.6", "回访满意后 24 小时未销号：内控提醒，非法定时限", "Followed up and not closed for 24 hours: the company's own reminder",
        s => s.FedBack().At("04-29 10:00").FollowUp().Then(t => t.HasDuty("I-17", "04-30 10:00", Role.Lead))
            .At("04-30 10:00:01").WhenDueIsAsked().Then(t => t.Announced("I-17")).RecordOwnerVerdict().Then(t => t.HasDuty("I-17"))
            .FollowUp().Then(t => t.OwesOnly("I-17").HasDuty("I-17", "04-30 10:00")));
}
