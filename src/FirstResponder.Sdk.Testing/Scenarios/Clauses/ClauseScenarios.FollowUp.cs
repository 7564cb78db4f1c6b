using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第十五条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第十五条: 办结后24小时内回访。 Followed up within 24 hours of completion.</summary>
    public static ClauseScenario FollowedUpInADay { get; } = new(
        "FOLLOWED_UP_IN_A_DAY", "附件2 第十五条", "JX-15.1 JX-M2.5a D-09", "15:10 办结，次日 15:10 整回访及时；处置责任人自己不能回访", "Completed 15:10, followed up 15:10 the next day: in time; the handler may not do it",
        s => s.FedBack().At("04-29 15:00").FollowUp(by: Who.Handler).Then(t => t.IsRefused("FOLLOW_UP_ACTOR").Cites("FOLLOW_UP_ACTOR", "附件2 第十五条"))
            .At("15:10").Then(t => t.MayBeDone(CommandName.FollowUp, Who.Clerk).MayBeDone(CommandName.FollowUp, Who.Lead).MayNotBeDone(CommandName.FollowUp, Who.Handler, "FOLLOW_UP_ACTOR"))
            .FollowUp(by: Who.Lead).Then(t => t.Met("D-09", "15:10").IsIn(CaseStatus.FollowedUp)));

    /// <summary>附件2 第十五条: 15:10:01 回访即逾期。 A second later is late.</summary>
    public static ClauseScenario FollowedUpTooLate { get; } = new(
        "FOLLOWED_UP_TOO_LATE", "附件2 第十五条", "JX-M2.5a D-09 JX-21.3", "次日 15:10:01 才回访：提醒并算逾期", "At 15:10:01 the next day it is announced and late",
        s => s.FedBack().At("04-29 15:10:01").WhenDueIsAsked().Then(t => t.Announced("D-09")).FollowUp().Then(t => t.MetLate("D-09", "15:10:01")));

    /// <summary>附件2 第十五条: 回访方式包括电话、现场、线上等。 Bulk messages are no follow-up.</summary>
    public static ClauseScenario FollowUpWays { get; } = new(
        "FOLLOW_UP_WAYS", "附件2 第十五条", "JX-15.2", "群发短信不是回访；现场、线上回访可以", "Bulk messages are no follow-up; on site and online are",
        s => s.FedBack().At("04-29 10:00").FollowUp(way: ContactWay.BulkSms).Then(t => t.IsRefused("FOLLOW_UP_WAY").Cites("FOLLOW_UP_WAY", "附件2 第十五条"))
            .RecordFollowUpAttempt(way: ContactWay.BulkSms).Then(t => t.IsRefused("FOLLOW_UP_WAY"))
            .RecordFollowUpAttempt(way: ContactWay.OnSite).RecordFollowUpAttempt(way: ContactWay.Online)
            .FollowUp(way: ContactWay.OnSite).Then(t => t.IsIn(CaseStatus.FollowedUp)).FollowUp(way: ContactWay.Online).Then(t => t.IsIn(CaseStatus.FollowedUp)));

    /// <summary>附件2 第十五条: 如实记录；机器不得代写回访。 No machine-written follow-up.</summary>
    public static ClauseScenario FollowUpByPeople { get; } = new(
        "FOLLOW_UP_BY_PEOPLE", "附件2 第十五条", "JX-15.4", "定时任务写入的回访一律拒绝，由它登记也不行", "A follow-up written by a job is refused, and so is one that a job typed in",
        s => s.FedBack().At("04-29 09:25").FollowUp(by: Who.Process).Then(t => t.IsRefused("FOLLOW_UP_MUST_BE_HUMAN").Cites("FOLLOW_UP_MUST_BE_HUMAN", "附件2 第十五条"))
            .RecordFollowUpAttempt(by: Who.Process).Then(t => t.IsRefused("FOLLOW_UP_MUST_BE_HUMAN"))
            .When(m => new FollowUp(m.Key, m.By(Who.Clerk), ContactWay.Phone, Rating.Satisfied) { RecordedBy = m.By(Who.Process) }).Then(t => t.IsRefused("FOLLOW_UP_MUST_BE_HUMAN").HasDuty("D-09")));

    /// <summary>附件2 第十五条: 处置效率、服务态度、办理结果、满意程度四项俱全。 All four items, or it is no completed follow-up.</summary>
    public static ClauseScenario FollowUpItems { get; } = new(
        "FOLLOW_UP_ITEMS", "附件2 第十五条", "JX-15.3 JX-M2.5b", "少问了服务态度：不算完成回访，不能销号", "Attitude not asked: no completed follow-up, no closing",
        s => s.FedBack().At("04-29 10:00").FollowUp(also: c => c.Attitude = null).Then(t => t.IsIn(CaseStatus.FedBack).HasDuty("D-09", "15:10").NeverOwed("I-17"))
            .Close().Then(t => t.IsRefused("FOLLOW_UP_ITEM_MISSING:Attitude", "OWNER_NOT_CONFIRMED"))
            .FollowUp(also: c => c.Efficiency = null).Close().Then(t => t.IsRefused("FOLLOW_UP_ITEM_MISSING:Efficiency", "OWNER_NOT_CONFIRMED"))
            .FollowUp(also: c => c.Satisfaction = null).Close().Then(t => t.IsRefused("FOLLOW_UP_ITEM_MISSING:Satisfaction", "OWNER_NOT_CONFIRMED"))
            .At("11:00").FollowUp().Then(t => t.Met("D-09", "11:00").IsIn(CaseStatus.FollowedUp).PrintsPart(Annex1Cell.FollowUp, "服务态度")));

    /// <summary>附件2 第十五条: 新问题、新诉求，当场登记，重新启动受理流程。 A new matter is its own case with its own clocks.</summary>
    public static ClauseScenario NewMatter { get; } = new(
        "NEW_MATTER", "附件2 第十五条", "JX-15.5 AMB-23 AMB-14", "回访时业主又说漏水：另立新案，时限从回访时起算，原案照常销号", "At the follow-up the owner tells of a leak: a new case from that moment, the old one closes on its own",
        s => s.FedBack().At("04-29 10:00").FollowUp(Rating.Satisfied, Verdict.Satisfied, Who.Lead, also: c => c.NewMatters = [new NewMatter(PersonalText.Free("卫生间漏水"), Nature.Repair)])
            .At("10:05").Close().Then(t => t.IsClosed("10:05"))
            .InTheNewCase().Then(t => t.IsIn(CaseStatus.Accepted).HasFirstResponder(Who.Lead).HasDutyAtOnce("J-08", "10:15"))
            .At("10:10").Classify(Category.Ordinary).Then(t => t.HasDuty("D-01", "10:30").HasDuty("D-02", "04-30 10:00")));

    /// <summary>附件2 第十五条: 回访可与处置进展反馈相结合。 One contact may carry feedback and follow-up.</summary>
    public static ClauseScenario OneContact { get; } = new(
        "ONE_CONTACT", "附件2 第十五条", "JX-15.6 AMB-44", "16:50 一通电话既反馈结果又完成回访；由非首问责任人的客服打则不行", "One call at 16:50 carries feedback and follow-up; not by a clerk who isn't the first responder",
        s => s.Completed().At("16:40").WhenTogether(m => Told(m, Who.Clerk), m => Asked(m, Who.Clerk)).Then(t => t.IsRefused("ACTOR_NOT_FIRST_RESPONDER").IsIn(CaseStatus.Completed))
            .At("16:45").FollowUp().Then(t => t.IsRefused("RESULT_NOT_FED_BACK(round 1)"))
            .At("16:50").WhenTogether(m => Told(m, Who.Lead), m => Asked(m, Who.Lead)).Then(t => t.Met("D-08", "16:50").Met("D-09", "16:50").IsIn(CaseStatus.FollowedUp)));

    /// <summary>附件2 第十五条: 未接通不是完成回访；三次未接通算已开展。 Three calls unanswered: carried out, not completed.</summary>
    public static ClauseScenario NotReached { get; } = new(
        "NOT_REACHED", "附件2 第十五条", "JX-15.7 JX-17.3 AMB-11", "24小时内三次无人接听：已开展，未完成，案件不销号，一直再访", "Three calls unanswered within 24 hours: carried out, not completed; the case stays open",
        s => s.FedBack().At("04-28 19:00").RecordFollowUpAttempt().Then(t => t.HasDuty("I-09", "04-29 19:00", Role.Lead).HasDuty("D-09", "04-29 15:10"))
            .At("04-29 09:00").RecordFollowUpAttempt().Then(t => t.HasDuty("D-09").Met("I-09", "09:00").HasDuty("I-09", "04-30 09:00"))
            .At("11:30").RecordFollowUpAttempt().Then(t => t.Met("D-09", "11:30", "CarriedOut").OwesAs("I-09").IsIn(CaseStatus.FedBack))
            .At("11:35").Close().Then(t => t.IsRefused("NO_COMPLETED_FOLLOW_UP", "OWNER_NOT_CONFIRMED").Cites("NO_COMPLETED_FOLLOW_UP", "附件2 第十七条"))
            .At("12:00").FollowUp(also: c => c.Result = null).Then(t => t.HasDuty("I-09"))
            .At("04-30 10:00").FollowUp().Then(t => t.Met("I-09", "10:00").OwesOnly("I-17")));

    /// <summary>附件2 第十五条: 接通而拒访、改约，算已开展。 Reached and put off: carried out at once.</summary>
    public static ClauseScenario PutOff { get; } = new(
        "PUT_OFF", "附件2 第十五条", "JX-15.7 AMB-11", "接通但业主拒访或改约：算已开展；空号不算", "Reached but refused or put off: carried out; a dead number isn't",
        s => s.FedBack().At("17:00").RecordFollowUpAttempt(AttemptResult.InvalidNumber).Then(t => t.HasDuty("D-09"))
            .At("17:10").RecordFollowUpAttempt(AttemptResult.Postponed).Then(t => t.Met("D-09", "17:10", "CarriedOut"))
            .At("2026-04-29 09:00").Accept("另一盏灯").At("09:01").Classify(Category.Ordinary).InformOwner().Complete(by: Who.Lead).GiveResultFeedback()
            .At("10:00").RecordFollowUpAttempt(AttemptResult.Refused).Then(t => t.Met("D-09", "10:00", "CarriedOut").HasDuty("I-09", "04-30 10:00")));

    private static GiveResultFeedback Told(ScenarioMoment m, Who by) => new(m.Key, m.By(by), ContactWay.Phone, PersonalText.Free("灯已修好"));

    private static FollowUp Asked(ScenarioMoment m, Who by) =>
        new(m.Key, m.By(by), ContactWay.Phone, Rating.Satisfied) { Efficiency = Rating.Satisfied, Attitude = Rating.Satisfied, Result = Rating.Satisfied };
}
