using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第三条, 第六条, 第七条, 第八条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第三条: 事事有回应、件件有着落。 Whatever stage an unclosed case is in, something is owed by somebody.</summary>
    public static ClauseScenario AlwaysOwed { get; } = new(
        "ALWAYS_OWED", "附件2 第三条", "JX-3.2 JX-M1.2", "从受理到销号，每一步都有未了结的义务，销号后一项不留", "From acceptance to closing something is always owed, and nothing afterwards",
        s => s.At("2026-04-28 09:00").Accept().Then(t => t.OwesAs("J-08", "J-14a").HasDutyAtOnce("J-08", "09:15", Role.Lead).HasDutyAtOnce("J-14a", "09:15", Role.Lead))
            .At("09:05").Classify(Category.Ordinary).Then(t => t.OwesAs("J-14a", "D-01", "D-02 办理时限 可延期"))
            .At("09:08").InformOwner().Then(t => t.OwesOnly("D-01", "D-02"))
            .At("09:20").Dispatch().Then(t => t.OwesAs("D-02 办理时限 可延期", "I-14"))
            .At("12:00").SyncProgress().Then(t => t.OwesOnly("D-02"))
            .At("15:10").Complete().Then(t => t.OwesAs("D-08", "D-09"))
            .At("16:50").GiveResultFeedback().Then(t => t.OwesOnly("D-09"))
            .At("04-29 10:00").FollowUp().Then(t => t.OwesAs("I-17").HasDuty("I-17", "04-30 10:00", Role.Lead))
            .At("11:00").RecordOwnerVerdict().Then(t => t.OwesOnly("I-17"))
            .At("11:05").Close().Then(t => t.OwesOnly().Met("I-17", "11:05").IsClosed("11:05")));

    /// <summary>附件2 第三条: 档案可追溯，更正另记。 What was recorded is never changed, only corrected by another record.</summary>
    public static ClauseScenario CorrectedOpenly { get; } = new(
        "CORRECTED_OPENLY", "附件2 第三条", "JX-3.4", "更正登记是新的一条记录，原记录还在", "A correction is a new record; the first one stays",
        s => s.Ordinary().At("09:30").When(m => new CorrectIntake(m.Key, m.By(Who.Lead), IntakeField.Spot, PersonalText.Free("二单元三楼")) { Reason = PersonalText.Free("业主补充") }, "具体位置：二单元三楼")
            .Then(t => t.Holds("原登记", "first record", "2 1", v => $"{v.Case.History.Count(e => e.Fact is CaseFact.Accepted or CaseFact.IntakeCorrected)} {v.Case.History.Count(e => e.Fact == CaseFact.Accepted)}"))
            .At("08:59").Dispatch().Then(t => t.IsRefused("TIME_BEFORE_ACCEPTANCE", "TIME_BEFORE_PREVIOUS").IsIn(CaseStatus.Classified)));

    /// <summary>附件2 第六条: 24小时服务热线。 Clocks run through nights and holidays.</summary>
    public static ClauseScenario HotlineByNight { get; } = new(
        "HOTLINE_BY_NIGHT", "附件2 第六条", "JX-6.2", "节假日凌晨来电同样受理，分派时限照走", "A call in the night of a holiday is taken on, and the clock for dispatch runs",
        s => s.At("2026-05-02 02:10").Accept("楼道灯全灭").At("02:12").Classify(Category.Ordinary).Then(t => t.HasDuty("D-01", "02:40").HasDuty("D-02", "05-03 02:10"))
            .At("02:40").Then(t => t.IsNotLate("D-01"))
            .At("02:40:01").Then(t => t.IsLate("D-01")));

    /// <summary>附件2 第七条: 均需当场受理；须有首问责任人。 Nothing is accepted without a first responder.</summary>
    public static ClauseScenario FirstResponderNamed { get; } = new(
        "FIRST_RESPONDER_NAMED", "附件2 第七条", "JX-M1.2 JX-7.1", "没有首问责任人，不能受理", "Nothing is accepted without a first responder",
        s => s.At("2026-04-28 09:00").Accept(firstResponder: null).Then(t => t.IsRefused("FIRST_RESPONDER_REQUIRED").Cites("FIRST_RESPONDER_REQUIRED", "附件2 第七条"))
            .At("09:01").Accept().Then(t => t.IsIn(CaseStatus.Accepted)));

    /// <summary>附件2 第七条: 核实关键信息；匿名也受理，缺什么记什么。 Anonymous requests are accepted, their gaps noted.</summary>
    public static ClauseScenario AnonymousAccepted { get; } = new(
        "ANONYMOUS_ACCEPTED", "附件2 第七条", "JX-7.2 JX-M2.2c AMB-16", "匿名来电照样受理，缺姓名、房号记为缺陷", "An anonymous call is accepted; missing name and room are noted as defects",
        s => s.At("2026-04-28 09:00").When(m => new Accept(m.Cast.Company, m.Cast.Estate, new Complainant(), m.Staff(Who.Lead), Channel.Phone, "有人占用消防通道", m.By(Who.Lead)), "有人占用消防通道")
            .Then(t => t.IsIn(CaseStatus.Accepted).HasDefect("ROOM_MISSING").HasDefect("NAME_UNVERIFIED")));

    /// <summary>附件2 第七条: 书面诉求需签收确认，注明受理时间。 A written request needs a receipt.</summary>
    public static ClauseScenario WrittenReceipted { get; } = new(
        "WRITTEN_RECEIPTED", "附件2 第七条", "JX-7.3", "现场递交书面诉求，没有签收不能受理", "A letter handed in is not accepted without a receipt",
        s => s.At("2026-04-28 09:00").Accept("联名信：要求修缮凉亭", Channel.Written).Then(t => t.IsRefused("RECEIPT_REQUIRED").Cites("RECEIPT_REQUIRED", "附件2 第七条"))
            .At("09:02").Accept("联名信：要求修缮凉亭", Channel.Written, also: c => c.Receipt = new Receipt("李四", NodaTime.Instant.FromUtc(2026, 4, 28, 1, 2))).Then(t => t.IsIn(CaseStatus.Accepted)));

    /// <summary>附件2 第七条: 对线上诉求及时确认回复。 What comes in online is confirmed in time.</summary>
    public static ClauseScenario OnlineAcknowledged { get; } = new(
        "ONLINE_ACKNOWLEDGED", "附件2 第七条", "JX-7.4", "线上诉求须及时确认回复，系统可代为确认", "An online request is confirmed in time; a process may do it",
        s => s.At("2026-04-28 10:00").Accept("小程序报修：灯坏", Channel.Online).Then(t => t.HasDutyAtOnce("J-07", "10:30", Role.Lead).OwesAs("J-07", "J-08", "J-14a"))
            .At("10:02").AcknowledgeOnline().Then(t => t.Met("J-07", "10:02").HasNoDuty("J-07")));

    /// <summary>附件2 第七条: 畅通线上入口，业主自行提交、系统转入均受理，首问责任人由规则指定。 Owners and processes may enter requests; a person answers for each.</summary>
    public static ClauseScenario EnteredOnline { get; } = new(
        "ENTERED_ONLINE", "附件2 第七条", "JX-7.1 JX-6.5 AMB-41", "业主在小程序提交、系统从平台转入，都受理，首问责任人由规则指定为人", "An owner enters a request, a process brings one: both are accepted, with a person as first responder",
        s => s.At("2026-04-28 10:00").Entered(Who.Owner).Then(t => t.IsIn(CaseStatus.Accepted).HasFirstResponder(Who.Lead)).Entered(Who.Process).Then(t => t.IsIn(CaseStatus.Accepted).HasFirstResponder(Who.Lead))
            .Entered(Who.Authority).Then(t => t.IsRefused("ACTOR_NOT_ALLOWED")));

    private static Scenario Entered(this Scenario s, Who by) =>
        s.When(m => new Accept(m.Cast.Company, m.Cast.Estate, m.Cast.Owner, m.Staff(Who.Lead), Channel.Online, "灯坏了", m.By(by)) { FrByRule = true }, "灯坏了");

    /// <summary>附件2 第七条: 告知业主或反馈结果，也是确认。 Telling the owner, or the result itself, confirms too.</summary>
    public static ClauseScenario OnlineInformed { get; } = new(
        "ONLINE_INFORMED", "附件2 第七条", "JX-7.4", "线上诉求：当面告知或直接反馈结果，同样算确认；没告知到的不算", "Online: informing the owner or telling the result confirms too; failing to inform doesn't",
        s => s.At("2026-04-28 10:00").Accept("小程序报修：灯坏", Channel.Online).At("10:01").Classify(Category.Ordinary)
            .At("10:02").InformOwner(told: false, reason: "电话关机").Then(t => t.HasDutyAtOnce("J-07", "10:30").HasDutyAtOnce("J-14a", "10:15"))
            .At("10:05").InformOwner().Then(t => t.Met("J-07", "10:05").Met("J-14a", "10:05"))
            .At("10:10").Accept("小程序报修：门坏", Channel.Online).At("10:11").Classify(Category.Ordinary).InformOwner(told: false, reason: "电话关机").Dispatch().SyncProgress()
            .At("10:20").Complete("门已修好").Then(t => t.HasDutyAtOnce("J-07").FellAway("J-14a"))
            .At("10:25").GiveResultFeedback().Then(t => t.Met("J-07", "10:25")));

    /// <summary>附件2 第七条: 重复来电照样受理，再并案。 A duplicate is accepted, then merged; never dropped.</summary>
    public static ClauseScenario DuplicateMerged { get; } = new(
        "DUPLICATE_MERGED", "附件2 第七条", "JX-7.1 AMB-38", "重复诉求先受理再并案；代表他人须经同意，每位诉求人都要反馈", "A duplicate is accepted and merged; another owner must consent, and everybody is told the result",
        s => s.At("2026-04-28 09:00").Accept().At("09:05").Classify(Category.Ordinary).InformOwner()
            .At("09:10").When(m => new Accept(m.Cast.Company, m.Cast.Estate, new Complainant("r-2002", PersonalText.Name("何美丽"), [PersonalText.Phone("13900005678")]), m.Staff(Who.Lead), Channel.Phone, "同一盏灯", m.By(Who.Lead)), "邻居来电：同一盏灯")
            .InCase(1).At("09:12").When(m => new AbsorbMerged(m.Key, m.By(Who.Lead), m.Case(2))).Then(t => t.IsRefused("MERGE_CONSENT_REQUIRED").Cites("MERGE_CONSENT_REQUIRED", "正文二（二）"))
            .At("09:14").When(m => new AbsorbMerged(m.Key, m.By(Who.Lead), m.Case(2)) { RepresentationConsent = PersonalText.Free("同意由陈先生代表") }, "邻居同意由先报者代表").Then(t => t.NeverOwed("X-01"))
            .At("09:20").Dispatch().At("10:00").SyncProgress().At("10:30").Complete()
            .At("10:40").When(m => new GiveResultFeedback(m.Key, m.By(Who.Lead), ContactWay.Phone, PersonalText.Free("已修好")) { Contacts = [m.Case(1).Contacts[0].Id] }, "只告知先报者").Then(t => t.IsIn(CaseStatus.Completed).HasDuty("D-08", "12:30"))
            .At("10:45").GiveResultFeedback().Then(t => t.Met("D-08", "10:45").IsIn(CaseStatus.FedBack))
            .InCase(2).Then(t => t.IsIn(CaseStatus.Merged).OwesOnly()));
}
