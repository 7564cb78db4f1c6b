using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第十九条, 第二十一条 to 第二十三条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第十九条: 档案留存不少于3年。 Kept three calendar years, the day not counted.</summary>
    public static ClauseScenario KeptThreeYears { get; } = new(
        "KEPT_THREE_YEARS", "附件2 第十九条", "JX-19.4 JX-M2.7c D-13 AMB-18", "2026-05-06 11:00 销号：2029-05-07 零时之前不得处置；2028年2月29日销号留到2031年3月1日", "Closed 2026-05-06 11:00: not before 2029-05-07 00:00; closed 2028-02-29: not before 2031-03-01",
        s => s.FedBack().At("04-29 10:00").FollowUp(Rating.Satisfied, Verdict.Satisfied).At("05-06 11:00").Close().Then(t => t.IsClosed("11:00", "2029-05-07 00:00").OwesOnly()
                .Holds("D-13 责任人", "D-13 owed by", "LedgerKeeper", v => v.Regulation.Retention?.Owner.ToString())
                .Holds("D-13 起算", "D-13 begins with", "Closed, Archived; Purged", v => Facts(v.Regulation.Retention)))
            .At("2028-02-28 09:00").Accept("又一盏灯").At("09:01").Classify(Category.Ordinary).InformOwner().Complete(by: Who.Lead).GiveResultFeedback()
            .At("2028-02-29 10:00").FollowUp(Rating.Satisfied, Verdict.Satisfied).Close().Then(t => t.IsClosed("10:00", "2031-03-01 00:00")));

    /// <summary>附件2 第十九条: 如实、完整记录。 Neither ahead of the clock nor out of order.</summary>
    public static ClauseScenario TimesTrue { get; } = new(
        "TIMES_TRUE", "附件2 第十九条", "JX-19.3 AMB-43", "不得提前登记尚未发生的事；补录如实注明，不能早于上一环节", "Nothing is recorded before it happened; late entries say so and don't precede the stage before",
        s => s.Dispatched().At("12:00").SyncProgress()
            .At("15:10", recordedAt: "15:00").Complete().Then(t => t.IsRefused("TIME_IN_FUTURE").Cites("TIME_IN_FUTURE", "附件2 第十九条"))
            .At("09:15", recordedAt: "15:20").Complete().Then(t => t.IsRefused("TIME_BEFORE_PREVIOUS"))
            .At("15:10", recordedAt: "04-29 16:00").Complete().Then(t => t.Warns("BACKDATED").Holds("补录", "entered later", "True", v => v.Case.EndedDuties.Last(d => d.Terms.Rule == "D-02").End!.Backdated.ToString())));

    /// <summary>附件2 第二十一条: 对超期未办严肃处理。 What falls due is announced once, with its true time.</summary>
    public static ClauseScenario AnnouncedOnce { get; } = new(
        "ANNOUNCED_ONCE", "附件2 第二十一条", "JX-21.3", "到期提醒一次且只一次；结束的案件不再提醒", "Announced once and only once; ended cases never",
        s => s.Ordinary().At("09:31").WhenDueIsAsked().Then(t => t.Announced("D-01")).At("09:32").WhenDueIsAsked().Then(t => t.Announced())
            .At("09:40").Dispatch().SyncProgress().Complete().GiveResultFeedback().FollowUp(Rating.Satisfied, Verdict.Satisfied).Close()
            .At("05-30 09:00").WhenDueIsAsked().Then(t => t.Announced()));

    /// <summary>附件2 第二十二条: 被投诉人不得处置、复核自己的事。 Nobody handles the complaint about himself.</summary>
    public static ClauseScenario NotAboutOneself { get; } = new(
        "NOT_ABOUT_ONESELF", "附件2 第二十二条", "JX-22.2", "投诉王五的诉求，不能派给王五，也不能由本人复核", "A complaint about 王五 is neither dispatched to nor reviewed by him",
        s => s.At("2026-04-28 09:00").When(m => new Accept(m.Cast.Company, m.Cast.Estate, m.Cast.Owner, m.Staff(Who.Lead), Channel.Phone, "维修工态度差", m.By(Who.Lead)) { ComplaintAbout = [m.Staff(Who.Handler).Id, m.Staff(Who.ProjectHead).Id] }, "维修工、项目经理态度差")
            .At("09:05").Classify(Category.Ordinary).InformOwner().At("09:10").Dispatch().Then(t => t.IsRefused("CONFLICT_OF_INTEREST").Cites("CONFLICT_OF_INTEREST", "附件2 第二十二条"))
            .Dispatch(Who.SecondHandler).SyncProgress(by: Who.SecondHandler).At("10:00").Complete(by: Who.SecondHandler).GiveResultFeedback().FollowUp(Rating.Dissatisfied)
            .At("11:00").RecordReview(by: Who.ProjectHead).Then(t => t.IsRefused("CONFLICT_OF_INTEREST"))
            .RecordReview().PlanRectification("04-30 12:00", handler: Who.Handler).Then(t => t.IsRefused("CONFLICT_OF_INTEREST")));

    /// <summary>附件2 第二十二条: 检查发现的问题限期整改，提交报告。 An order of an authority runs through rounds.</summary>
    public static ClauseScenario InspectionAnswered { get; } = new(
        "INSPECTION_ANSWERED", "附件2 第二十二条", "JX-22.3", "住建局督办 6月10日前整改：复核不影响督办时限，6月11日零时仍未报告即逾期", "The bureau orders rectification by 06-10: a review doesn't touch it; at 06-11 00:00 it is late",
        s => s.FedBack().At("17:00").When(m => Order(m, "督〔2026〕3号", "2026-06-10"), "区住建局督办").When(m => Order(m, "督〔2026〕4号", "2026-06-20"), "再次督办")
            .When(m => Order(m, "督〔2026〕5号", null), "口头督办，无期限")
            .Then(t => t.Holds("督办时限", "orders", "督〔2026〕3号, 督〔2026〕4号", v => string.Join(", ", v.Case.OpenDuties.Where(d => d.Terms.Rule == "X-02").Select(d => d.Terms.Value))).HasDuty("X-02", "06-20 24:00", Role.Lead))
            .At("18:00").OpenReview().Then(t => t.OwesAs("X-02 跨轮次", "X-02 跨轮次", "D-10"))
            .At("19:00").When(m => new AnswerSupervision(m.Key, m.By(Who.ProjectHead), "督〔2026〕4号", PersonalText.Free("已整改")), "报告第4号").Then(t => t.Met("X-02", "19:00").HasDuty("X-02", "06-10 24:00"))
            .At("19:10").RecordReview().PlanRectification("05-06 12:00").TellRectification().SyncProgress(by: Who.SecondHandler).Complete(by: Who.SecondHandler).Then(t => t.HasDuty("X-02", "06-10 24:00"))
            .At("06-11 00:00").Then(t => t.IsLate("X-02")));

    /// <summary>附件2 第二十三条: 物业服务合同有约定的，从其约定。 A contract's limit prevails; a looser one is flagged.</summary>
    public static ClauseScenario ContractPrevails { get; } = new(
        "CONTRACT_PREVAILS", "附件2 第二十三条", "JX-23.2 AMB-27", "合同约定普通类 48 小时：按合同执行，但标明宽于指引", "The contract says 48 hours: it prevails, and is shown as looser than the guideline",
        s => s.Under(new Overlay("contract-48h", 1, RuleLayer.Contract, "物业服务合同第十二条", new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Timed(Time.TimeLimit.Hours(48)) }))
            .Ordinary().Then(t => t.HasDuty("D-02", "04-30 09:00", Role.Handler)
                .Holds("依据", "basis", "物业服务合同第十二条", v => v.Case.OpenDuties.Last(d => d.Terms.Rule == "D-02").Terms.Basis)
                .Holds("宽于指引", "looser than the guideline", v => v.Case.OpenDuties.Last(d => d.Terms.Rule == "D-02").Terms.IsLooserThanGuideline)));

    /// <summary>附件2 第二十三条: 法律法规另有规定的，从其规定。 The law's number stands in the place of 立即.</summary>
    public static ClauseScenario LawPrevails { get; } = new(
        "LAW_PREVAILS", "附件2 第二十三条", "JX-23.1", "法规要求电梯困人30分钟内到场：到场义务有了法定时限", "The law wants arrival at a lift within 30 minutes: the duty on site has a legal limit",
        s => s.Under(new Overlay("lift-law", 1, RuleLayer.Law, "电梯安全条例（示例）", new Dictionary<string, DutyLimit> { ["D-11d"] = DutyLimit.Timed(Time.TimeLimit.Minutes(30)) }))
            .Emergency().Then(t => t.HasDuty("D-11d", "22:41:30", Role.Lead).Holds("依据", "basis", "电梯安全条例（示例）", v => v.Case.OpenDuties.Last(d => d.Terms.Rule == "D-11d").Terms.Basis)));

    /// <summary>附件2 第二十三条: 自发布之日起施行。 Before 2026-04-23 no legal duty of the notice, yet never without any.</summary>
    public static ClauseScenario InForceFromIssue { get; } = new(
        "IN_FORCE_FROM_ISSUE", "附件2 第二十三条", "JX-23.3 AMB-29", "4月22日23:59受理：不适用本通知时限，仍有内控义务；23日零时起适用", "Accepted 04-22 23:59: no limits of the notice, but the company's own; from 04-23 00:00 they apply",
        s => s.At("2026-04-22 23:59").Accept().Then(t => t.OwesAs("I-00").HasDuty("I-00", "04-23 23:59", Role.Lead))
            .At("2026-04-23 00:00").Accept().Then(t => t.OwesOnly("J-08", "J-14a")));

    private static string Facts(DutyRule? rule) =>
        rule is null ? "无 none" : string.Join(", ", rule.On.SelectMany(p => p.Facts)) + "; " + string.Join(", ", rule.Met.SelectMany(m => m).SelectMany(p => p.Facts));

    private static Supervise Order(ScenarioMoment m, string reference, string? due) =>
        new(m.Key, m.By(Who.Authority), "区住建局", reference) { Due = due is null ? null : m.Promise(due) };
}
