using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 正文一 to 正文三.
public static partial class ClauseScenarios
{
    /// <summary>正文一: 受理、处置、反馈、回访、销号，一环都不能少。 None of the five stages can be left out.</summary>
    public static ClauseScenario FiveStages { get; } = new(
        "FIVE_STAGES", "正文一", "JX-M1.1 JX-17.1 JX-17.6", "办结之后没有反馈、回访，不能销号", "A completed matter is not closed without feedback and follow-up",
        s => s.Dispatched().At("11:00").Close().Then(t => t.IsRefused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED"))
            .At("12:00").SyncProgress()
            .At("15:10").Complete()
            .At("15:20").Close().Then(t => t.IsRefused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED").Cites("NO_FOLLOW_UP", "附件2 第十七条").IsIn(CaseStatus.Completed)));

    /// <summary>正文二（一）: 首位接触业主诉求的工作人员，即为首问责任人。 Who hears it first is the first responder, by fact.</summary>
    public static ClauseScenario FirstToHear { get; } = new(
        "FIRST_TO_HEAR", "正文二（一）", "JX-M2.1a JX-3.1 JX-6.5 AMB-06", "保安先接到诉求，前台补录：首问责任人是保安，时限从接到时起算", "A guard hears it first and the desk types it in: the guard is the first responder, and clocks run from then",
        s => s.At("2026-04-28 08:05", recordedAt: "08:20")
            .When(m => new Accept(m.Cast.Company, m.Cast.Estate, m.Cast.Owner, m.Staff(Who.Guard), Channel.OnSite, "3栋电梯厅的灯坏了", m.By(Who.Guard)) { RecordedBy = m.By(Who.Lead) }, "3栋电梯厅的灯坏了")
            .Then(t => t.HasFirstResponder(Who.Guard).HasLead(Who.Guard).HasDutyAtOnce("J-08", "08:20", Role.Lead))
            .At("08:21").Classify(Category.Ordinary, Who.Guard).Then(t => t.HasDuty("D-01", "08:35", Role.Lead).HasDuty("D-02", "04-29 08:05"))
            .At("08:22").InformOwner(by: Who.Lead).Then(t => t.IsRefused("ACTOR_NOT_FIRST_RESPONDER").Cites("ACTOR_NOT_FIRST_RESPONDER", "正文二（一）"))
            .At("08:23").InformOwner(by: Who.Guard));

    /// <summary>正文二（一）: 全程牵头对接、跟踪督办，不推诿。 There is no refusing; a hand-over leaves the first responder what he is.</summary>
    public static ClauseScenario NoPassingOn { get; } = new(
        "NO_PASSING_ON", "正文二（一）", "JX-M2.1b AMB-15", "首问责任人调休：牵头人可以更换，首问责任人不变，没有人可以拒绝受理", "The lead may be handed over, the first responder stays; nobody can refuse",
        s => s.Ordinary().At("09:10").HandOver(Who.Clerk)
            .Then(t => t.HasFirstResponder(Who.Lead).HasLead(Who.Clerk))
            .At("09:20").Dispatch().Then(t => t.IsRefused("ACTOR_NOT_FIRST_RESPONDER"))
            .When(m => new HandOverLead(m.Key, m.By(Who.Clerk), m.Staff(Who.Guard), PersonalText.Free("调休"), m.By(Who.LedgerKeeper)), "台账专人批准").Then(t => t.IsRefused("APPROVER_REQUIRED"))
            .When(m => new HandOverLead(m.Key, m.By(Who.Clerk), m.Staff(Who.Guard), PersonalText.Free("调休"), m.By(Who.ProjectHead)), "项目负责人批准").Then(t => t.HasLead(Who.Guard))
            .HandOver(Who.Clerk)
            .At("09:21").Dispatch(by: Who.Clerk).Then(t => t.IsIn(CaseStatus.InProgress)));

    /// <summary>正文二（二）: 整合 12345 派发工单。 An order of the hotline brings its own number and due.</summary>
    public static ClauseScenario HotlineOrder { get; } = new(
        "HOTLINE_ORDER", "正文二（二）", "JX-M2.2b AMB-36", "12345 工单自带编号和时限，与本单位时限并行，回复后了结", "An order of 12345 brings number and due, which run beside the own ones until replied to",
        s => s.At("2026-04-28 10:00").Accept("12345 转来：楼道灯坏", Channel.Hotline12345, also: c => Hotline(c, "20260428000123", "2026-04-30T18:00+08:00"))
            .Then(t => t.HasDuty("X-01", "04-30 18:00", Role.Lead).OwesAs("J-08", "J-14a", "X-01 跨轮次").IsNextDue("X-01"))
            .At("10:05").Classify(Category.Ordinary).Then(t => t.IsNextDue("D-01")).InformOwner().At("10:10").Dispatch().Then(t => t.IsNextDue("D-02").PrintsPart(Annex1Cell.Remarks, "20260428000123"))
            .At("12:00").SyncProgress().At("04-29 16:00").When(m => new ReplyExternal(m.Key, m.By(Who.Lead), "20260428000123", PersonalText.Free("正在更换")), "正在更换").Then(t => t.Met("X-01", "04-29 16:00")));

    /// <summary>正文二（二）: 转办事项办结，来件时限随之了结。 Completing the matter meets the sender's due too.</summary>
    public static ClauseScenario HotlineOrderCompleted { get; } = new(
        "HOTLINE_ORDER_COMPLETED", "正文二（二）", "JX-M2.2b", "12345 工单：一案两单各算各的，复核不影响来件时限，办结一并了结", "Two orders of 12345 on one matter are two duties; a review leaves them; completing meets both",
        s => s.At("2026-04-28 09:00").Accept(channel: Channel.Hotline12345, also: c => Hotline(c, "20260428000123", "2026-05-10T18:00+08:00"))
            .At("09:05").Classify(Category.Ordinary).InformOwner().At("09:10").Dispatch()
            .At("10:00").Accept("楼道灯还没修", Channel.Hotline12345, also: c => Hotline(c, "20260428000456", "2026-05-11T18:00+08:00"))
            .At("10:05").InCase(1).When(m => new AbsorbMerged(m.Key, m.By(Who.Lead), m.Case(2)) { Reason = PersonalText.Free("同一盏灯") }, "同一盏灯")
            .Then(t => t.Holds("来件时限", "dues of senders", "20260428000123, 20260428000456", v => string.Join(", ", v.Case.OpenDuties.Where(d => d.Terms.Rule == "X-01").Select(d => d.Terms.Value))))
            .At("11:00").When(m => new ReplyExternal(m.Key, m.By(Who.Lead), "20260428000456", PersonalText.Free("并入前单")), "回复后一单")
            .Then(t => t.HasDuty("X-01", "05-10 18:00").Met("X-01", "11:00"))
            .At("15:10").Complete().Then(t => t.Met("X-01", "15:10").OwesOnly("D-08", "D-09"))
            .InCase(2).Then(t => t.IsIn(CaseStatus.Merged).OwesOnly()));

    /// <summary>正文二（二）: 街道转办，限期未复而复核中，来件时限不停。 The sender's due survives a review.</summary>
    public static ClauseScenario SenderWaitsThroughReview { get; } = new(
        "SENDER_WAITS_THROUGH_REVIEW", "正文二（二）", "JX-M2.2b AMB-36", "合并时带来的来件时限，不因业主不满意而中断", "A sender's due that came by a merge is not broken off by a review",
        s => s.FedBack().At("17:00").OpenReview().Then(t => t.IsInRound(2))
            .At("17:05").Accept("12345 转来：灯又不亮", Channel.StreetCommunity, also: c => Hotline(c, "JD-2026-118", "2026-05-10T18:00+08:00"))
            .At("17:10").InCase(1).When(m => new AbsorbMerged(m.Key, m.By(Who.Lead), m.Case(2)) { Reason = PersonalText.Free("同一盏灯") }, "同一盏灯")
            .At("18:00").RecordReview().PlanRectification("05-06 12:00").TellRectification().At("20:00").SyncProgress(by: Who.SecondHandler)
            .Then(t => t.HasDuty("X-01", "05-10 18:00")));

    /// <summary>正文二（三）: 超出物业服务范畴的，及时向街道办事处或相关部门报告。 What is out of scope is reported.</summary>
    public static ClauseScenario ReportedToTheStreet { get; } = new(
        "REPORTED_TO_THE_STREET", "正文二（三）", "JX-M2.3c JX-12.1 D-12", "超范畴诉求：未报告街道，不能引导了结", "Out of scope: no guidance ends it before the street office was told",
        s => s.At("2026-09-24 20:30").Accept("孩子落户怎么办").At("20:34").Classify(Category.OutOfScope)
            .Then(t => t.HasDutyAtOnce("D-12a", "22:30", Role.Lead).HasDutyAtOnce("D-12b", "22:30", Role.Lead))
            .At("20:36").InformOwner("2026-09-25")
            .At("20:40").Guide().Then(t => t.IsRefused("AUTHORITY_REPORT_REQUIRED").Cites("AUTHORITY_REPORT_REQUIRED", "正文二（三）"))
            .At("20:45").ReportToAuthority(org: null).Then(t => t.IsRefused("REPORT_INCOMPLETE:org"))
            .At("20:50").ReportToAuthority().Then(t => t.Met("D-12b", "20:50").OwesAs("D-12a"))
            .At("20:55").Guide().Then(t => t.Met("D-12a", "20:55").IsIn(CaseStatus.Completed)));

    /// <summary>正文二（三）: 处置责任人要同首问责任人即时同步处置进展。 The handler tells the first responder.</summary>
    public static ClauseScenario HandlerSyncs { get; } = new(
        "HANDLER_SYNCS", "正文二（三）", "JX-M2.3b JX-14.5", "分派四小时后处置责任人未同步进展，内控提醒；重新分派重新起算", "Four hours after dispatch without a word the company's own reminder comes; a new dispatch begins anew",
        s => s.Dispatched().Then(t => t.HasDuty("I-14", "13:20", Role.Handler))
            .At("13:20").WhenDueIsAsked().Then(t => t.Announced())
            .At("13:20:01").WhenDueIsAsked().Then(t => t.Announced("I-14").IsLate("I-14"))
            .At("13:30").Dispatch(Who.SecondHandler).Then(t => t.Missed("I-14").HasDuty("I-14", "17:30"))
            .At("14:00").Dispatch().Then(t => t.WasReplaced("I-14").HasDuty("I-14", "18:00"))
            .At("14:10").SyncProgress(by: Who.SecondHandler).Then(t => t.IsRefused("ACTOR_NOT_ALLOWED"))
            .At("14:20").SyncProgress().Then(t => t.Met("I-14", "14:20").HasNoDuty("I-14")));

    /// <summary>正文三: 1个月内建立内部机制。 The internal mechanism is due in a month: 05-23 is a Saturday, so 05-25.</summary>
    public static ClauseScenario MechanismInAMonth { get; } = new(
        "MECHANISM_IN_A_MONTH", "正文三", "JX-M3.2 D-14", "4月23日印发，一个月内建立机制：5月23日是星期六，顺延至25日", "Issued on 04-23, one month: 05-23 is a Saturday, so the 25th",
        s => s.At("2026-04-28 09:00").Accept()
            .Then(t => t.Holds("D-14 至", "D-14 due", "2026-05-25 24:00", v => DeadlineWords.Of(v, "D-14")).Holds("D-14 责任人", "D-14 owed by", "Headquarters", v => v.Regulation.Rule("D-14")?.Owner.ToString()).Holds("D-14 了结", "D-14 is met by", "; MechanismEstablished", v => Facts(v.Regulation.Rule("D-14")))));

    private static void Hotline(Accept command, string number, string due)
    {
        command.ExternalSource = "12345";
        command.ExternalNumber = number;
        command.ExternalDue = Time.PromisedTime.At(NodaTime.Text.OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>").Parse(due).Value.ToInstant());
    }
}
