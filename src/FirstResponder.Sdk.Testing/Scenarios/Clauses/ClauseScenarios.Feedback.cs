using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第十四条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第十四条: 当场告知处置流程、预计办结时限。 The owner is told process and due at intake, by the first responder.</summary>
    public static ClauseScenario ToldAtIntake { get; } = new(
        "TOLD_AT_INTAKE", "附件2 第十四条", "JX-14.2 JX-M2.4b", "未告知业主不能分派；须由首问责任人告知，告知内容有现成文字", "No dispatch before the owner was told, by the first responder; the words are there",
        s => s.At("2026-04-28 09:00").Accept().At("09:05").Classify(Category.Ordinary).Then(t => t.HasDutyAtOnce("J-14a", "09:15", Role.Lead)
                .Holds("告知文字", "notice", "您的诉求已受理，按普通类办理，预计 2026-04-29 09:00 前办理（24小时，附件2 第十条）。", v => v.IntakeNotice))
            .At("09:06").Dispatch().Then(t => t.IsRefused("OWNER_NOT_INFORMED").Cites("OWNER_NOT_INFORMED", "附件2 第十四条"))
            .At("09:07").InformOwner(by: Who.Handler).Then(t => t.IsRefused("ACTOR_NOT_FIRST_RESPONDER"))
            .InformOwner(process: null).Then(t => t.IsRefused("INFORM_INCOMPLETE:process"))
            .InformOwner(told: false).Then(t => t.IsRefused("REASON_REQUIRED"))
            .At("09:08").InformOwner().Then(t => t.Met("J-14a", "09:08").HasNoDuty("J-14a")));

    /// <summary>附件2 第十四条: 联系不上也要如实记录，之后仍可分派。 Not reached: recorded as such, a defect, and dispatch goes on.</summary>
    public static ClauseScenario NotReachedAtIntake { get; } = new(
        "NOT_REACHED_AT_INTAKE", "附件2 第十四条", "JX-14.2 AMB-16", "匿名来电无法告知：写明原因记为缺陷，可以分派，办结时告知义务不再需要", "An anonymous caller can't be told: the reason is recorded, a defect stays, dispatch goes on",
        s => s.At("2026-04-28 09:00").Accept().At("09:05").Classify(Category.Ordinary).InformOwner(told: false, reason: "来电未留号码", process: null).Then(t => t.HasDefect("INTAKE_INFORM_MISSING").HasDutyAtOnce("J-14a"))
            .At("09:15").WhenDueIsAsked().Then(t => t.Announced("J-14a!"))
            .At("09:20").Dispatch().SyncProgress().At("10:00").Complete().Then(t => t.FellAway("J-14a")));

    /// <summary>附件2 第十四条: 边处置、边反馈。 Told during handling too.</summary>
    public static ClauseScenario ToldDuringHandling { get; } = new(
        "TOLD_DURING_HANDLING", "附件2 第十四条", "JX-14.1 JX-M2.4a JX-14.4", "处置中向业主反馈过进展则无缺陷；台账写明处置责任人", "Progress told during handling leaves no defect; the ledger names the handler",
        s => s.Dispatched().Then(t => t.Prints(Annex1Cell.Handler, "王五"))
            .At("11:00").ContactOwner().Then(t => t.NeverOwed("D-11e")).At("12:00").SyncProgress().RecordSiteWork().At("15:10").Complete().Then(t => t.HasNoDefect("NO_PROGRESS_CONTACT").HasNoDefect("NOT_SYNCED")));

    /// <summary>附件2 第十四条: 遇延期、处置困难、跨部门协调，提前主动说明。 A hindrance is explained beforehand, by the first responder.</summary>
    public static ClauseScenario ExplainedBeforehand { get; } = new(
        "EXPLAINED_BEFOREHAND", "附件2 第十四条", "JX-14.3 JX-M2.4c", "跨部门协调：办理时限之前由首问责任人说明原因，处置责任人说明不算", "Other departments needed: explained before the due in force, by the first responder, not the handler",
        s => s.Dispatched().At("12:00").SyncProgress().At("14:00").RecordHindrance().Then(t => t.HasDuty("J-14b", "04-29 09:00", Role.Lead).OwesAs("D-02 办理时限 可延期", "J-14b"))
            .At("14:05").ContactOwner(OwnerContactKind.Progress, "正在等停电").Then(t => t.HasDuty("J-14b"))
            .At("14:10").ContactOwner(OwnerContactKind.Explanation, "等供电公司停电", Who.Handler).Then(t => t.HasDuty("J-14b"))
            .At("14:20").ContactOwner(OwnerContactKind.Explanation, "等供电公司停电").Then(t => t.Met("J-14b", "14:20").HasNoDuty("J-14b"))
            .At("15:00").RecordHindrance(HindranceKind.Difficulty, "梯子不够高").Then(t => t.HasDuty("J-14b"))
            .At("15:10").Complete().Then(t => t.FellAway("J-14b")));

    /// <summary>附件2 第十四条: 没有数字的类别，受阻即说明。 Where no due is in force, an explanation is owed at once; after a consent it follows the new one.</summary>
    public static ClauseScenario ExplainedAtOnce { get; } = new(
        "EXPLAINED_AT_ONCE", "附件2 第十四条", "JX-14.3", "紧急类没有办理时限：受阻后立即说明；延期后的受阻对应新时限；复杂类对应七个工作日", "Emergencies have no limit: explained at once; after an extension before the new due; complex matters before the seventh working day",
        s => s.Emergency().At("22:15").RecordHindrance(by: Who.Guard).Then(t => t.HasDutyAtOnce("J-14b", "22:45"))
            .At("2026-04-28 23:00").Accept("另一盏灯").At("23:01").Classify(Category.Ordinary).InformOwner().Dispatch().SyncProgress().ProposeExtension("05-06 18:00").RecordExtensionReply(true)
            .RecordHindrance().Then(t => t.HasDuty("J-14b", "05-06 18:00"))
            .At("2026-04-30 16:20").Accept("外墙渗水").At("16:30").Classify(Category.Complex).RecordHindrance(by: Who.Lead).Then(t => t.HasDuty("J-14b", "05-13 24:00"))
            .At("16:40").GiveFormalNotice("2026-06-10").ContactOwner(OwnerContactKind.Explanation).RecordHindrance(by: Who.Lead).Then(t => t.HasDuty("J-14b", "06-10 24:00"))
            .At("2026-05-20 10:00").Accept("停车费多少").At("10:01").Classify(Category.Consultation).RecordHindrance(by: Who.Lead).Then(t => t.HasDuty("J-14b", "12:00")));

    /// <summary>附件2 第十四条: 2小时内以业主认可的方式正式反馈处置结果。 The result within two hours, in an accepted way.</summary>
    public static ClauseScenario ResultInTwoHours { get; } = new(
        "RESULT_IN_TWO_HOURS", "附件2 第十四条", "JX-14.6 JX-M2.4d D-08 AMB-22", "15:10 办结，17:10 前反馈；微信推送失败不算送达，16:50 电话送达", "Completed 15:10, due 17:10: a WeChat message that failed doesn't count, the call of 16:50 does",
        s => s.Completed().Then(t => t.HasDuty("D-08", "17:10", Role.Lead).HasDuty("D-09", "04-29 15:10", Role.Lead).OwesOnly("D-08", "D-09"))
            .At("15:12").GiveResultFeedback(way: ContactWay.WeChat, delivery: Delivery.Refused).Then(t => t.HasDuty("D-08", "17:10").IsIn(CaseStatus.Completed))
            .At("15:20").GiveResultFeedback(way: ContactWay.Sms).Then(t => t.IsRefused("WAY_NOT_ACCEPTED").Cites("WAY_NOT_ACCEPTED", "附件2 第十四条"))
            .At("15:30").GiveResultFeedback(content: null).Then(t => t.IsRefused("FEEDBACK_INCOMPLETE:content"))
            .At("16:00").GiveResultFeedback(by: Who.Clerk).Then(t => t.IsRefused("ACTOR_NOT_FIRST_RESPONDER"))
            .At("16:50").GiveResultFeedback(way: ContactWay.Visit).Then(t => t.Met("D-08", "16:50").IsIn(CaseStatus.FedBack).OwesOnly("D-09")));

    /// <summary>附件2 第十四条: 17:10:01 反馈即逾期。 A second after two hours is late.</summary>
    public static ClauseScenario ResultTooLate { get; } = new(
        "RESULT_TOO_LATE", "附件2 第十四条", "JX-14.6 JX-14.7 D-08", "17:10 整反馈及时，17:10:01 逾期；微信是该业主认可的方式", "17:10 sharp is in time, 17:10:01 is late; this owner accepts WeChat",
        s => s.Completed().At("17:10").GiveResultFeedback(way: ContactWay.WeChat).Then(t => t.Met("D-08", "17:10"))
            .At("2026-04-29 09:00").Accept("另一盏灯").At("09:01").Classify(Category.Ordinary).InformOwner().At("09:10").Complete(by: Who.Lead)
            .At("11:10:01").GiveResultFeedback().Then(t => t.MetLate("D-08", "11:10:01")));
}
