using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第九条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第九条: 立即启动应急处置流程。 The emergency process starts at once.</summary>
    public static ClauseScenario EmergencyStartedAtOnce { get; } = new(
        "EMERGENCY_STARTED_AT_ONCE", "附件2 第九条", "JX-9.1 D-11", "22:10 巡查发现电梯困人，22:11:30 启动应急，不必等有人来电", "Staff find people in a lift at 22:10 and start at 22:11:30; no caller is needed",
        s => s.At("2026-04-28 22:10").Accept("巡查发现电梯困人", Channel.OnSite, also: c => c.Origin = Origin.StaffDiscovery)
            .At("22:11").Classify(Category.Emergency).Then(t => t.HasDutyAtOnce("D-11a", "22:15", Role.Lead).OwesAs("D-11a", "J-14a"))
            .At("22:11:10").Dispatch().Then(t => t.IsRefused("EMERGENCY_NOT_STARTED").Cites("EMERGENCY_NOT_STARTED", "附件2 第九条"))
            .At("22:11:20").Complete(by: Who.Lead).Then(t => t.IsRefused("EMERGENCY_NOT_STARTED", "PROJECT_HEAD_REPORT_MISSING"))
            .At("22:11:30").StartEmergency().Then(t => t.Met("D-11a", "22:11:30").IsIn(CaseStatus.InProgress)
                .HasDutyAtOnce("D-11b", "22:21:30", Role.Lead).HasDutyAtOnce("D-11c", "22:21:30", Role.Lead).HasDutyAtOnce("D-11d", "22:41:30", Role.Lead).HasDutyAtOnce("D-11e", "22:41:30", Role.Lead)
                .OwesAs("J-14a", "D-11b", "D-11c", "D-11d", "D-11e")));

    /// <summary>附件2 第九条: 向项目负责人及相关职能部门报告。 The project head and every department of the kind are told.</summary>
    public static ClauseScenario EmergencyReported { get; } = new(
        "EMERGENCY_REPORTED", "附件2 第九条", "JX-9.2", "燃气泄漏：未报项目负责人、燃气、消防，不能办结；确有理由可说明", "Gas: no completion before project head, gas and fire were told, unless a reason is given for a department",
        s => s.At("2026-10-03 02:10").Accept("楼道有燃气味").At("02:12").StartEmergency(EmergencyType.GasLeak)
            .Then(t => t.Met("J-08", "02:12").HasDutyAtOnce("D-11c", "02:22"))
            .At("02:13").ReportEmergency(ReportTarget.Gas).Then(t => t.HasDutyAtOnce("D-11b", "02:22").HasDutyAtOnce("D-11c"))
            .At("02:14").Complete("已关闭阀门", Who.Lead).Then(t => t.IsRefused("PROJECT_HEAD_REPORT_MISSING", "DEPARTMENT_REPORT_MISSING:Fire"))
            .At("02:15").ReportEmergency(ReportTarget.ProjectHead).Then(t => t.Met("D-11b", "02:15").HasDutyAtOnce("D-11c"))
            .At("02:20").Complete("已关闭阀门", Who.Lead).Then(t => t.IsRefused("DEPARTMENT_REPORT_MISSING:Fire").Cites("DEPARTMENT_REPORT_MISSING", "附件2 第九条"))
            .At("02:22").WhenDueIsAsked().Then(t => t.Announced("D-11c!"))
            .At("02:24").ReportEmergency(ReportTarget.Fire).Then(t => t.Met("D-11c", "02:24"))
            .At("02:30").Complete("已关闭阀门", Who.Lead).Then(t => t.IsIn(CaseStatus.Completed)));

    /// <summary>附件2 第九条: 没有须报部门的，不欠报告。 Kinds without departments owe no report to any.</summary>
    public static ClauseScenario EmergencyWithoutDepartments { get; } = new(
        "EMERGENCY_WITHOUT_DEPARTMENTS", "附件2 第九条", "JX-9.2", "其他紧急情形没有指定部门：只报项目负责人；部门未报可写明理由办结", "Other emergencies name no department: only the project head is told; elsewhere a reason may stand for a department",
        s => s.At("2026-04-28 22:10").Accept("围墙倾斜").At("22:11").StartEmergency(EmergencyType.Other).Then(t => t.OwesOnly("D-11b", "D-11d", "D-11e", "J-14a"))
            .At("22:12").ReportEmergency(ReportTarget.ProjectHead)
            .At("22:20").Complete("已围挡加固", Who.Lead).Then(t => t.FellAway("D-11d").FellAway("D-11e").FellAway("J-14a"))
            .At("22:30").Accept("3栋电梯困人").At("22:31").StartEmergency().ReportEmergency(ReportTarget.ProjectHead)
            .At("22:40").Complete("维保到场放人", Who.Lead, c => c.OverrideReason = PersonalText.Free("人已安全，消防无须出动")).Then(t => t.FellAway("D-11c").IsIn(CaseStatus.Completed)));

    /// <summary>附件2 第九条: 组织现场工作人员开展先期处置。 First measures on site.</summary>
    public static ClauseScenario EmergencyOnSite { get; } = new(
        "EMERGENCY_ON_SITE", "附件2 第九条", "JX-9.3", "电梯困人：只写记录不算先期处置，到场或采取措施才算", "People in a lift: a mere record is no first measure, arrival or a measure is",
        s => s.Emergency().At("22:13").RecordSiteWork(SiteWorkKind.Record, "已通知维保", Who.Guard).Then(t => t.HasDutyAtOnce("D-11d", "22:41:30"))
            .At("22:15").RecordSiteWork(SiteWorkKind.Arrival, "维保到场", Who.Guard).Then(t => t.Met("D-11d", "22:15").HasNoDuty("D-11d"))
            .At("22:20").Accept("5栋电梯困人").At("22:21").StartEmergency().At("22:22").RecordSiteWork(SiteWorkKind.Measure, "安抚被困人员", Who.Guard).Then(t => t.Met("D-11d", "22:22")));

    /// <summary>附件2 第九条: 实时向业主反馈现场情况。 The owner hears how it stands, again and again.</summary>
    public static ClauseScenario EmergencyToldLive { get; } = new(
        "EMERGENCY_TOLD_LIVE", "附件2 第九条", "JX-9.4 AMB-02", "22:20 告知后到 23:05 才再告知：22:50 内控提醒", "Told at 22:20 and then only at 23:05: the reminder comes at 22:50",
        s => s.Emergency().At("22:18").ContactOwner(OwnerContactKind.Explanation, "说明电梯品牌").Then(t => t.HasDutyAtOnce("D-11e", "22:41:30"))
            .At("22:20").ContactOwner(text: "维保已到场").Then(t => t.Met("D-11e", "22:20").HasDutyAtOnce("D-11e", "22:50", Role.Lead))
            .At("22:49").ReportEmergency(ReportTarget.ProjectHead).ReportEmergency(ReportTarget.Fire).RecordSiteWork(SiteWorkKind.Measure).InformOwner("2026-04-29").WhenDueIsAsked().Then(t => t.Announced())
            .At("22:50").WhenDueIsAsked().Then(t => t.Announced("D-11e!"))
            .At("23:05").ContactOwner(text: "人已救出").Then(t => t.HasDutyAtOnce("D-11e", "23:35")));

    /// <summary>附件2 第九条: 处置完成后立即向业主告知结果。 The result is told at once.</summary>
    public static ClauseScenario EmergencyResultAtOnce { get; } = new(
        "EMERGENCY_RESULT_AT_ONCE", "附件2 第九条", "JX-9.5 D-11 D-08", "23:40 处置完成，23:44 告知结果：及时；完成后现场反馈义务随之结束", "Done at 23:40 and told at 23:44: in time",
        s => s.Emergency().At("22:12").ReportEmergency(ReportTarget.ProjectHead).ReportEmergency(ReportTarget.Fire)
            .At("23:40").Complete("人已救出，电梯停用检修", Who.Lead)
            .Then(t => t.HasDutyAtOnce("D-11f", "23:50", Role.Lead).HasDuty("D-08", "04-29 01:40").FellAway("D-11e").OwesAs("D-11f", "D-08", "D-09"))
            .At("23:42").GiveResultFeedback(delivery: Delivery.Failed).Then(t => t.HasDutyAtOnce("D-11f"))
            .At("23:44").GiveResultFeedback().Then(t => t.Met("D-11f", "23:44").Met("D-08", "23:44"))
            .At("23:50").ContactOwner(text: "明早复检").Then(t => t.OwesOnly("D-09")));

    /// <summary>附件2 第九条、第十四条: 次日 01:41 才告知，还超过了两小时。 Told at 01:41 the two hours are broken too.</summary>
    public static ClauseScenario EmergencyResultLate { get; } = new(
        "EMERGENCY_RESULT_LATE", "附件2 第九条", "JX-9.5 D-08", "23:40 处置完成，次日 01:41 才告知：两小时也超了", "Done at 23:40, told at 01:41: later than two hours as well",
        s => s.Emergency().At("22:12").ReportEmergency(ReportTarget.ProjectHead).ReportEmergency(ReportTarget.Fire)
            .At("23:40").Complete("人已救出", Who.Lead).At("23:50").WhenDueIsAsked().Then(t => t.Announced("D-11f!"))
            .At("04-29 01:41").GiveResultFeedback().Then(t => t.MetLate("D-08", "01:41")));

    /// <summary>附件2 第九条: 消防、公安、燃气、供水供电等相关职能部门。 Each kind of emergency has its departments.</summary>
    public static ClauseScenario EmergencyKinds { get; } = new(
        "EMERGENCY_KINDS", "附件2 第九条", "JX-9.2", "各类紧急情形须报的职能部门", "The departments that each kind of emergency is reported to",
        s => s.At("2026-04-28 22:10")
            .Kind("电梯困人", EmergencyType.LiftEntrapment, "Fire").Kind("楼道起火", EmergencyType.FireHazard, "Fire").Kind("闻到燃气味", EmergencyType.GasLeak, "Gas, Fire")
            .Kind("整栋停水", EmergencyType.WaterOutage, "Water").Kind("整栋停电", EmergencyType.PowerOutage, "Power").Kind("有人持刀", EmergencyType.Security, "Police")
            .Kind("外墙瓷砖要掉下来", EmergencyType.FallingObject, "Police").Kind("围墙倾斜", EmergencyType.Other, "无 none"));

    /// <summary>附件2 第九条: 虚惊一场，改回普通类。 A false alarm goes on as an ordinary matter.</summary>
    public static ClauseScenario FalseAlarm { get; } = new(
        "FALSE_ALARM", "附件2 第九条", "JX-9.2 JX-8.6", "启动应急后查明虚惊：改为普通类即可办结，不再要求应急报告", "Started, then found to be a false alarm: as an ordinary matter it completes without the reports",
        s => s.Emergency().At("22:20").Reclassify(Category.Ordinary).Then(t => t.OwesOnly("J-14a", "D-01", "D-02")).Complete("电梯正常，无人被困", Who.Lead).Then(t => t.IsIn(CaseStatus.Completed)));

    private static Scenario Kind(this Scenario s, string content, EmergencyType type, string departments) => s.Accept(content).StartEmergency(type)
        .Then(t => t.Holds("须报部门", "departments to tell", departments, v => v.Case.Emergency is { Departments.Count: > 0 } started ? string.Join(", ", started.Departments) : "无 none"));

    /// <summary>附件2 第九条、第十四条: 每位诉求人都告知了，才算告知结果。 Told to everybody, or it isn't told.</summary>
    public static ClauseScenario EmergencyToldToAll { get; } = new(
        "EMERGENCY_TOLD_TO_ALL", "附件2 第九条", "JX-9.5 AMB-38", "两户先后报同一险情：只告知一户，立即告知结果的义务还在", "Two households report the same danger: telling one leaves the duty open",
        s => s.Emergency().At("22:12").Accept("3栋电梯有人拍门").InCase(1).When(m => new AbsorbMerged(m.Key, m.By(Who.Lead), m.Case(2)) { RepresentationConsent = PersonalText.Free("同意") })
            .ReportEmergency(ReportTarget.ProjectHead).ReportEmergency(ReportTarget.Fire).At("22:40").Complete("人已救出", Who.Lead)
            .At("22:42").When(m => new GiveResultFeedback(m.Key, m.By(Who.Lead), ContactWay.Phone, PersonalText.Free("已救出")) { Contacts = [m.Case(1).Contacts[0].Id] }, "只告知一户").Then(t => t.HasDutyAtOnce("D-11f", "22:50").HasDuty("D-08"))
            .At("22:45").GiveResultFeedback().Then(t => t.Met("D-11f", "22:45").Met("D-08", "22:45")));

    /// <summary>附件2 第八条、第九条: 处置中发现危险，改为紧急类，即刻启动。 A danger found on the way makes it an emergency.</summary>
    public static ClauseScenario BecomesEmergency { get; } = new(
        "BECOMES_EMERGENCY", "附件2 第九条", "JX-9.1 JX-8.6", "普通报修现场发现漏电起火：改为紧急类，应急义务即刻起算", "An ordinary repair turns out to be a fire: emergency duties begin at once",
        s => s.Dispatched().At("09:40").Reclassify(Category.Emergency)
            .Then(t => t.HasDutyAtOnce("D-11a", "09:05").WasReplaced("D-02").OwesOnly("D-11a", "I-14"))
            .At("09:41").StartEmergency(EmergencyType.FireHazard).Then(t => t.Met("D-11a", "09:41").OwesOnly("I-14", "D-11b", "D-11c", "D-11d", "D-11e")));
}
