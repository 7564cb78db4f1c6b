using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第十六条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第十六条: 业主明确表示不满意，立即启动复核。 Dissatisfied opens the review in the same moment.</summary>
    public static ClauseScenario ReviewedAtOnce { get; } = new(
        "REVIEWED_AT_ONCE", "附件2 第十六条", "JX-16.1 JX-M2.5c D-10 AMB-12", "10:00 回访不满意，同一时刻进入复核，24小时内告知整改方案", "Dissatisfied at 10:00: under review at 10:00, plan due in 24 hours",
        s => s.Dissatisfied().Then(t => t.IsIn(CaseStatus.UnderReview).IsInRound(2).Met("D-09", "10:00").HasDuty("D-10", "04-30 10:00", Role.Lead).OwesAs("D-10").NeverOwed("I-17").DoesNotWarn("ROUND_COUNT").PrintsPart(Annex1Cell.NeedsReview, "是"))
            .At("10:30").Close().Then(t => t.IsRefused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)"))
            .At("04-30 10:00:01").WhenDueIsAsked().Then(t => t.Announced("D-10").IsLate("D-10")));

    /// <summary>附件2 第十六条: 查找问题症结、分析处置不足，重新制定整改方案并告知业主。 Cause, shortfall, plan with limit, told.</summary>
    public static ClauseScenario RectificationTold { get; } = new(
        "RECTIFICATION_TOLD", "附件2 第十六条", "JX-16.2 JX-16.3 JX-16.4 D-10", "复核、方案、告知三步齐了才算；整改时限按所告知的执行", "Review, plan and telling, all three; then the limit told is the due",
        s => s.Dissatisfied().At("13:00").PlanRectification("05-06 12:00").Then(t => t.IsRefused("REVIEW_NOT_DONE").Cites("REVIEW_NOT_DONE", "附件2 第十六条"))
            .At("13:30").RecordReview(cause: null).Then(t => t.IsRefused("REVIEW_INCOMPLETE:cause"))
            .RecordReview(shortfall: null).Then(t => t.IsRefused("REVIEW_INCOMPLETE:shortfall"))
            .At("14:00").RecordReview().Then(t => t.HasDuty("D-10"))
            .At("15:00").TellRectification().Then(t => t.IsRefused("RECTIFICATION_PLAN_MISSING"))
            .At("16:00").PlanRectification(null, null, null).Then(t => t.IsRefused("RECTIFICATION_INCOMPLETE:steps", "RECTIFICATION_INCOMPLETE:limit", "RECTIFICATION_INCOMPLETE:handler"))
            .At("16:30").PlanRectification("05-06 12:00").Then(t => t.HasDuty("D-10", "04-30 10:00").IsIn(CaseStatus.UnderReview))
            .At("16:40").TellRectification(null).Then(t => t.IsRefused("TELL_INCOMPLETE:reviewResult"))
            .At("04-30 10:00").TellRectification().Then(t => t.Met("D-10", "10:00").IsIn(CaseStatus.Rectifying).HasDuty("C-16", "05-06 12:00", Role.Handler).HasDuty("I-14", "14:00", Role.Handler).HasHandler(Who.SecondHandler).OwesAs("C-16 办理时限 可延期", "I-14")));

    /// <summary>附件2 第十六条: 超过24小时才告知即逾期。 Told late is late.</summary>
    public static ClauseScenario RectificationToldLate { get; } = new(
        "RECTIFICATION_TOLD_LATE", "附件2 第十六条", "JX-16.4 D-10", "方案早已制定，次日 10:00:01 才告知业主：逾期", "Planned in time but told at 10:00:01 the next day: late",
        s => s.Dissatisfied().At("14:00").RecordReview().At("16:30").PlanRectification("05-06 12:00").At("04-30 10:00:01").TellRectification().Then(t => t.MetLate("D-10", "10:00:01")));

    /// <summary>附件2 第十六条: 整改可再延期，同样经业主同意。 Rectification may be extended, by the same procedure.</summary>
    public static ClauseScenario RectificationExtended { get; } = new(
        "RECTIFICATION_EXTENDED", "附件2 第十六条", "JX-16.3 JX-10.5", "整改遇雨：提前告知、业主同意后，按新时限执行", "Rain during rectification: told beforehand and agreed, the new date is the due",
        s => s.Rectifying().At("20:00").SyncProgress(by: Who.SecondHandler)
            .At("05-06 10:00").ProposeExtension("05-08 18:00", "连日下雨").At("10:10").RecordExtensionReply(true).Then(t => t.WasReplaced("C-16").HasDuty("C-10E", "05-08 18:00").OwesOnly("C-10E"))
            .At("05-08 10:00").Complete(by: Who.SecondHandler).Then(t => t.Met("C-10E", "10:00")));

    /// <summary>附件2 第十六条: 整改时限未完成即逾期。 The limit told passes.</summary>
    public static ClauseScenario RectificationLate { get; } = new(
        "RECTIFICATION_LATE", "附件2 第十六条", "JX-16.3", "告知的整改时限 5月6日 12:00 之后才完成：逾期", "Completed after the limit told, 05-06 12:00: late",
        s => s.Rectifying().At("05-06 12:00").Then(t => t.IsNotLate("C-16")).At("12:00:01").Then(t => t.IsLate("C-16")).Complete(by: Who.SecondHandler).Then(t => t.MetLate("C-16").MetLate("I-14")));

    /// <summary>附件2 第十六条: 直至业主满意或无异议。 Round after round until the owner is content.</summary>
    public static ClauseScenario UntilContent { get; } = new(
        "UNTIL_CONTENT", "附件2 第十六条", "JX-16.5 AMB-13 AMB-52", "两次不满意，第三轮无异议才销号；每轮反馈、回访重新起算", "Dissatisfied twice, closed in the third round; feedback and follow-up are owed anew each time",
        s => s.Rectifying().At("20:00").SyncProgress(by: Who.SecondHandler)
            .At("05-05 16:00").Complete("整组更换", Who.SecondHandler).Then(t => t.Met("C-16", "16:00").HasDuty("D-08", "18:00").HasDuty("D-09", "05-06 16:00").IsInRound(2))
            .At("17:00").GiveResultFeedback()
            .At("05-07 09:20").FollowUp(Rating.VeryDissatisfied, also: c => c.Attitude = null).Then(t => t.MetLate("D-09").IsInRound(3).Warns("ROUND_COUNT").HasDuty("D-10", "05-08 09:20"))
            .At("15:00").RecordReview("线路老化", "只换灯未查线路").At("17:00").PlanRectification("05-12 18:00").At("05-08 09:20").TellRectification().Then(t => t.Met("D-10", "09:20"))
            .At("11:00").SyncProgress(by: Who.SecondHandler)
            .At("05-12 18:00").Complete("已更换线路", Who.SecondHandler).Then(t => t.Met("C-16", "18:00"))
            .At("18:30").GiveResultFeedback()
            .At("05-13 10:00").FollowUp(Rating.Neutral, Verdict.NoObjection).At("10:15").Close().Then(t => t.IsClosed("10:15").Prints(Annex1Cell.Handler, "王五（第1轮）、赵六（第2、3轮）")));

    /// <summary>附件2 第十六条: 重新分派处置。 In a later round dispatch asks for nothing of the first one again.</summary>
    public static ClauseScenario DispatchedAgain { get; } = new(
        "DISPATCHED_AGAIN", "附件2 第十六条", "JX-M2.5c", "整改中重新分派：不再要求受理告知、研判或启动应急", "Dispatched again while rectifying: neither intake notice nor study nor emergency start is asked for again",
        s => s.At("2026-04-28 09:00").Accept().Classify(Category.Ordinary).Complete(by: Who.Lead).SecondRound("10:00")
            .Complex("2026-04-30 16:20").HoldStudy("2026-06-10").Dispatch().SyncProgress().Complete().SecondRound("17:00")
            .Emergency().ReportEmergency(ReportTarget.ProjectHead).ReportEmergency(ReportTarget.Fire).Complete(by: Who.Lead).SecondRound("23:00"));

    /// <summary>附件2 第十六条: 满意程度与业主确认须相符。 The verdict agrees with the rating.</summary>
    public static ClauseScenario VerdictAgrees { get; } = new(
        "VERDICT_AGREES", "附件2 第十六条", "JX-16.1 JX-17.4", "评“一般”不能记为确认满意，可记无异议；“非常满意”“满意”两者皆可", "“Neutral” is no confirmed satisfaction but may be no objection; satisfied ratings may be either",
        s => s.FedBack().At("04-29 10:00").FollowUp(Rating.Neutral, Verdict.Satisfied).Then(t => t.IsRefused("VERDICT_CONTRADICTS").Cites("VERDICT_CONTRADICTS", "附件2 第十六条"))
            .FollowUp(Rating.Dissatisfied, Verdict.NoObjection).Then(t => t.IsRefused("VERDICT_CONTRADICTS"))
            .FollowUp(Rating.VerySatisfied, Verdict.Satisfied).FollowUp(Rating.VerySatisfied, Verdict.NoObjection).FollowUp(Rating.Satisfied, Verdict.NoObjection).FollowUp(Rating.Neutral, Verdict.NoObjection)
            .At("10:10").Close().Then(t => t.IsClosed("10:10")));

    private static Scenario SecondRound(this Scenario s, string at) => s.At(at).OpenReview().RecordReview().PlanRectification("2026-06-30").TellRectification()
        .Dispatch(Who.SecondHandler, "重新处理").Then(t => t.IsIn(CaseStatus.Rectifying).HasHandler(Who.SecondHandler));

    /// <summary>附件2 第十六条: 业主事后提出异议，企业自查发现未修好，都进入复核。 Objections and the company's own findings open a review too.</summary>
    public static ClauseScenario ObjectionReviewed { get; } = new(
        "OBJECTION_REVIEWED", "附件2 第十六条", "JX-16.1 JX-3.4", "回访满意后业主又提出异议：进入复核，原先的义务不带入新一轮", "After a content follow-up the owner objects: under review, former duties don't carry over",
        s => s.FedBack().At("04-29 10:00").FollowUp(Rating.Satisfied, Verdict.Satisfied).At("11:00").RecordOwnerVerdict(Verdict.Objection)
            .Then(t => t.IsIn(CaseStatus.UnderReview).IsInRound(2).WasReplaced("I-17").HasDuty("D-10", "04-30 11:00").OwesOnly("D-10"))
            .At("2026-04-30 09:00").Accept("另一盏灯").At("09:01").Classify(Category.Ordinary).InformOwner().At("09:10").Complete(by: Who.Lead)
            .At("09:20").OpenReview(null).Then(t => t.IsRefused("REASON_REQUIRED"))
            .OpenReview().Then(t => t.WasReplaced("D-08").WasReplaced("D-09").OwesOnly("D-10").IsInRound(2)));
}
