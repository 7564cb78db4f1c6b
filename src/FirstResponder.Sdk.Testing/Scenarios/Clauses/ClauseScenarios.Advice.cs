using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第十二条, 第十三条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第十二条: 告知对接部门、联系方式及办理流程，不得简单拒绝。 Guidance explains, names, gives contact and procedure.</summary>
    public static ClauseScenario GuidedWholly { get; } = new(
        "GUIDED_WHOLLY", "附件2 第十二条", "JX-12.1 JX-12.2 JX-12.3 D-12", "“不归我们管”不是解释；缺部门、联系方式、流程都不能算引导", "“Not our business” is no explanation; without department, contact and procedure it is no guidance",
        s => s.At("2026-09-24 20:30").Accept("孩子落户怎么办").At("20:34").Classify(Category.OutOfScope).Then(t => t.OwesAs("D-12a", "D-12b", "J-14a"))
            .At("20:36").InformOwner("2026-09-25").At("20:38").ReportToAuthority()
            .At("20:40").Guide("不归我们管", null, null, null).Then(t => t.IsRefused("SIMPLE_REFUSAL", "GUIDANCE_TARGET_REQUIRED", "GUIDANCE_CONTACT_REQUIRED", "GUIDANCE_PROCEDURE_REQUIRED").Cites("SIMPLE_REFUSAL", "附件2 第十二条"))
            .Guide("不清楚").Then(t => t.IsRefused("SIMPLE_REFUSAL"))
            .Guide(null).Then(t => t.IsRefused("POLICY_EXPLANATION_REQUIRED"))
            .Guide(contact: null).Then(t => t.IsRefused("GUIDANCE_CONTACT_REQUIRED").HasDutyAtOnce("D-12a", "22:30"))
            .At("20:50").Complete(by: Who.Lead).Then(t => t.IsRefused("GUIDANCE_REQUIRED"))
            .At("20:55").Guide().Then(t => t.Met("D-12a", "20:55").IsIn(CaseStatus.Completed).OwesOnly("D-08", "D-09"))
            .At("21:00").GiveResultFeedback().At("09-25 19:00").FollowUp(Rating.Neutral).At("19:01").Close().Then(t => t.IsRefused("OWNER_NOT_CONFIRMED"))
            .At("19:05").RecordOwnerVerdict(Verdict.NoObjection).At("19:06").Close().Then(t => t.IsClosed("19:06")));

    /// <summary>附件2 第十二条: 两小时未引导、未报告，内控提醒；业主撤回则不再需要。 Reminders, and what a withdrawal spares.</summary>
    public static ClauseScenario GuidanceWithdrawn { get; } = new(
        "GUIDANCE_WITHDRAWN", "附件2 第十二条", "JX-12.3 D-12 AMB-10b", "两小时未引导内控提醒；业主撤回后可办结，引导、报告不再需要，回访销号照旧", "After two hours the reminder; the owner withdraws, guidance and report fall away, the rest of the loop stays",
        s => s.At("2026-09-24 20:30").Accept("孩子落户怎么办").At("20:34").Classify(Category.OutOfScope).InformOwner("2026-09-25")
            .At("22:30").WhenDueIsAsked().Then(t => t.Announced("D-12a!", "D-12b!"))
            .At("22:35").Complete("业主已自行办理", Who.Lead, c => c.Kind = CompletionKind.Withdrawn).Then(t => t.IsRefused("WITHDRAWAL_NOT_RECORDED", "GUIDANCE_REQUIRED"))
            .At("22:36").When(m => new RecordWithdrawal(m.Key, m.By(Who.Lead), ContactWay.Phone, Privacy.PersonalText.Free("不用了")), "业主：不用了")
            .At("22:40").Complete("业主已自行办理", Who.Lead, c => c.Kind = CompletionKind.Withdrawn).Then(t => t.FellAway("D-12a").FellAway("D-12b").OwesOnly("D-08", "D-09")));

    /// <summary>附件2 第十一条: 业主撤回，响应、研判不再需要。 A complex matter withdrawn: response and study fall away.</summary>
    public static ClauseScenario ComplexWithdrawn { get; } = new(
        "COMPLEX_WITHDRAWN", "附件2 第十一条", "JX-11.2 AMB-10b", "复杂类业主撤回：可不研判而办结，四项销号条件不变", "A complex matter withdrawn may end without a study; the four conditions of closing stay",
        s => s.Complex().At("16:40").When(m => new RecordWithdrawal(m.Key, m.By(Who.Lead), ContactWay.Phone, Privacy.PersonalText.Free("不用了")), "不用了")
            .At("16:50").Complete("业主撤回", Who.Lead, c => c.Kind = CompletionKind.Withdrawn).Then(t => t.FellAway("D-04").FellAway("J-11").FellAway("D-06").OwesOnly("D-08", "D-09"))
            .At("16:55").Close().Then(t => t.IsRefused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED")));

    /// <summary>附件2 第十三条: 能当场答复的即时准确答复。 Answered on the spot.</summary>
    public static ClauseScenario AnsweredOnTheSpot { get; } = new(
        "ANSWERED_ON_THE_SPOT", "附件2 第十三条", "JX-13.1 JX-13.3", "10:00 咨询，10:01:20 当场答复：两小时时限不起算；没有依据的答复不算", "Asked 10:00, answered 10:01:20: the two hours never begin; an answer without basis doesn't count",
        s => s.At("2026-05-20 10:00").Accept("电动车充电怎么收费")
            .At("10:01:10").Answer(basis: null, onSpot: true).Then(t => t.IsRefused("ANSWER_BASIS_REQUIRED").Cites("ANSWER_BASIS_REQUIRED", "附件2 第十三条"))
            .Answer(text: null, onSpot: true).Then(t => t.IsRefused("ANSWER_TEXT_REQUIRED"))
            .At("10:01:20").Answer(onSpot: true).Then(t => t.IsIn(CaseStatus.Completed).OwesOnly("D-08", "D-09").HasDuty("D-08", "12:01:20").FellAway("J-14a")
                .NeverOwed("D-07"))
            .GiveResultFeedback(way: ContactWay.Counter).SatisfiedAsked("10:02", "10:05"));

    /// <summary>附件2 第十三条: 无法当场答复的，2小时内回复。 Otherwise within two hours, at night too.</summary>
    public static ClauseScenario AnsweredInTwoHours { get; } = new(
        "ANSWERED_IN_TWO_HOURS", "附件2 第十三条", "JX-13.2 D-07", "21:30 咨询，23:30 前答复，夜里不停表；未答复不能办结", "Asked 21:30, answered by 23:30: the clock doesn't stop at night; no completion without an answer",
        s => s.At("2026-04-28 21:30").Accept("装修几点可以施工").At("21:32").Classify(Category.Consultation).Then(t => t.HasDuty("D-07", "23:30", Role.Lead).OwesAs("D-07 办理时限", "J-14a"))
            .InformOwner().At("22:00").Complete(by: Who.Lead).Then(t => t.IsRefused("ANSWER_REQUIRED"))
            .At("23:30").Answer("装修施工时间为 8:00 至 12:00、14:30 至 18:00", "《小区管理规约》第二十一条").Then(t => t.Met("D-07", "23:30").IsIn(CaseStatus.Completed))
            .At("23:40").Accept("停车费多少").At("23:41").Classify(Category.Consultation).At("04-29 01:40:01").Answer("每月 150 元").Then(t => t.MetLate("D-07"))
            .At("02:00").Accept("业主自行查到").At("02:01").Classify(Category.Consultation).InformOwner()
            .At("02:05").When(m => new RecordWithdrawal(m.Key, m.By(Who.Lead), ContactWay.Phone, Privacy.PersonalText.Free("不用了")), "不用了")
            .At("02:06").Complete("业主已自行查到", Who.Lead, c => c.Kind = CompletionKind.Withdrawn).Then(t => t.FellAway("D-07")));

    private static Scenario SatisfiedAsked(this Scenario s, string asked, string closed) =>
        s.At(asked).FollowUp(Rating.Satisfied, Verdict.Satisfied).Then(t => t.OwesOnly("I-17")).At(closed).Close().Then(t => t.IsClosed(closed));
}
