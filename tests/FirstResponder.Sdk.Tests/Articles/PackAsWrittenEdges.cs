using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;
using static FirstResponder.Sdk.Tests.Stories.Contacts;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>Corners of the pack that no ordinary story comes through.</summary>
public class PackAsWrittenEdges
{
    [Fact]
    public void What_was_done_under_another_category_meets_only_the_duties_that_look_back()
    {
        var story = Openings.Dispatched("look back");
        story.When("09:30", new RecordPlan(story.Key, Lead, Text("订货、更换"), HandlerWang, PromiseDay(4, 30))).Then("PlanRecorded [−D-02; +D-02b 04-29 09:00]");
        story.When("09:40", ToCategory(story, Category.Complex)).Then("Reclassified(Complex) [−D-02b Superseded; −D-04; +D-04 10:00; +D-05 05-11 24:00; +D-06 05-11 24:00; +J-11 立即/04-29 09:00]");
        story.When("09:50", new HoldStudy(story.Key, Lead, ["工程部"], Text("分段维修"), ["工程部维修"], PromiseDay(5, 20))).Passes();
        story.When("09:55", new GiveStageFeedback(story.Key, Lead, Text("过半"), Text("已封堵"))).Passes();
        story.When("09:57", new GiveFormalNotice(story.Key, Lead, ContactWay.Written, Text("雨季"), Text("分段"), PromiseDay(5, 20))).Passes();
        story.When("10:00", new ReportToAuthority(story.Key, Lead, "滨江街道办事处", ContactWay.Phone)).Passes();
        story.When("10:10", ToCategory(story, Category.Ordinary)).Passes();
        story.Check(story.Open("D-02").Key == "D-02#round.1.2", "the 24 hours to run again: a plan for the old category is none for this one");
        story.Check(!story.IsOpen("D-01"), "the dispatch of 09:20 to be remembered");
        story.When("10:20", ToCategory(story, Category.Complex)).Passes();
        foreach (var rule in new[] { "D-05", "D-06", "J-11" })
        {
            story.Check(story.IsOpen(rule), rule + " to be open anew");
        }

        story.When("10:30", ToCategory(story, Category.OutOfScope)).Passes().Check(story.IsOpen("D-12b"), "D-12b to ask for a report of its own");
        story.When("10:40", new StartEmergency(story.Key, Lead, EmergencyType.FireHazard)).Passes();
        story.When("10:50", ToCategory(story, Category.Ordinary)).Passes();
        story.When("11:00", ToCategory(story, Category.Emergency)).Passes().Check(story.IsOpen("D-11a"), "D-11a to be open: the emergency has to be started again");
    }

    [Fact]
    public void A_plan_s_own_completion_meets_the_day_that_the_plan_left_standing()
    {
        var story = Openings.Dispatched("plan then done");
        story.When("15:00", new RecordPlan(story.Key, Lead, Text("订货、更换"), HandlerWang, PromiseDay(4, 30))).Passes();
        story.When("20:00", new Complete(story.Key, Handler, Text("已更换"))).Passes().Check(story.Ended("D-02b").End!.Outcome == DutyOutcome.Met, "D-02b to be met");
    }

    [Fact]
    public void A_confirmed_extension_takes_the_place_of_a_rectification_limit()
    {
        var story = Openings.Rectifying("extended rectification");
        story.When("18:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("灯具缺货"), story.Promise("05-08 18:00"))).Then("ExtensionNoticed");
        story.When("18:10", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone)).Then("ExtensionConsented [−C-16 Superseded; +C-10E 05-08 18:00]");
    }

    [Fact]
    public void In_an_emergency_every_contact_is_told_at_once()
    {
        var story = Openings.Emergency("two contacts");
        story.When("09:02", new AbsorbMerged(story.Key, Lead, Duplicates.Heard("09:02", OwnerHe).Case) { RepresentationConsent = Text("同意由陈女士代表") }).Passes();
        story.When("09:03", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("09:04", new ReportEmergency(story.Key, Lead, ReportTarget.Fire, ContactWay.Phone)).Passes();
        story.When("09:30", new Complete(story.Key, Lead, Text("已救出"))).Passes();
        story.When("09:35", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已救出")) { Contacts = ["c1"] }).Then("ResultFedBack").Is(CaseStatus.Completed);
        story.When("09:38", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已救出")) { Contacts = ["c2"] }).Then("ResultFedBack [−D-08; −D-11f]").Is(CaseStatus.FedBack);
    }

    [Fact]
    public void A_follow_up_with_gaps_does_not_end_the_repeated_one()
    {
        var story = Openings.FedBack("gaps");
        story.When("17:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer)).Then("FollowUpAttempted(NoAnswer) [+I-09 04-29 17:00]");
        story.When("18:00", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Satisfied)).Then("FollowedUp(Satisfied, incomplete)");
        story.When("18:10", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.OnSite, AttemptResult.NoAnswer)).Passes();
        story.When("18:20", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Online, AttemptResult.NoAnswer)).Passes();
    }

    [Fact]
    public void In_a_later_round_a_handler_is_named_without_a_second_study_intake_or_emergency()
    {
        var complex = Openings.Classified("complex, round 2", Category.Complex);
        complex.When("09:10", new HoldStudy(complex.Key, Lead, ["工程部"], Text("分段维修"), ["工程部维修"], PromiseDay(5, 20))).Passes();
        DispatchedAgain(complex);

        // Never dispatched and never told at intake in round 1: the owner has been told the plan since.
        DispatchedAgain(Openings.Classified("ordinary, round 2", Category.Ordinary));

        var emergency = Openings.Emergency("emergency, round 2");
        emergency.When("09:03", new ReportEmergency(emergency.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        emergency.When("09:04", new ReportEmergency(emergency.Key, Lead, ReportTarget.Fire, ContactWay.Phone)).Passes();
        DispatchedAgain(emergency);
    }

    [Fact]
    public void Who_is_complained_about_neither_handles_nor_reviews()
    {
        var story = new Story("conflict of interest").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "王五态度恶劣") { ComplaintAbout = [HandlerWang.Id, HeadSun.Id, HandlerZhao.Id] }).Passes();
        story.When("09:05", new Classify(story.Key, Lead, Category.Ordinary)).Passes();
        story.When("09:08", new InformOwner(story.Key, Lead, true) { Process = Text("登记、核查"), Way = ContactWay.Phone }).Passes();
        story.When("09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("自查"))).Refused("CONFLICT_OF_INTEREST").Citing("CONFLICT_OF_INTEREST", "附件2 第二十二条");
        story.When("09:20", new Dispatch(story.Key, Lead, ClerkWu, Text("核查"))).Passes();
        story.When("15:00", new Complete(story.Key, Clerk, Text("已道歉"))).Passes();
        story.When("15:10", story.TellResult("已道歉")).Passes();
        story.When("15:20", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Passes();
        story.When("15:30", new RecordReview(story.Key, Head, Text("培训不足"), Text("未面谈"))).Refused("CONFLICT_OF_INTEREST").Citing("CONFLICT_OF_INTEREST", "附件2 第二十二条");
        story.When("15:30", story.Review()).Passes();
        story.When("15:40", story.Rectification(PromiseDay(5, 8))).Refused("CONFLICT_OF_INTEREST").Citing("CONFLICT_OF_INTEREST", "附件2 第二十二条");
    }

    [Fact]
    public void A_study_that_was_convened_is_a_response()
    {
        var story = Openings.Classified("convened", Category.Complex);
        story.When("09:30", new Respond(story.Key, Lead, ResponseKind.StudyConvened)).Then("Responded [−D-04]");
    }

    [Fact]
    public void A_service_supervisor_may_approve_a_new_category()
    {
        var story = Openings.Dispatched("supervisor approves");
        var supervisor = Actor.OfStaff("s09", "钱主管", Role.ServiceSupervisor);
        story.When("09:30", new Reclassify(story.Key, Lead, Category.Complex, Text("涉及多方"), supervisor) { OwnerTold = new OwnerTold(story.At("09:29"), ContactWay.Phone) }).Passes();
    }

    [Fact]
    public void Very_satisfied_agrees_with_no_objection()
    {
        var story = Openings.FedBack("very satisfied");
        story.When("04-29 10:00", story.WholeFollowUp(Clerk, Rating.VerySatisfied, Verdict.NoObjection)).Then("FollowedUp(VerySatisfied) [−D-09; +I-17 04-30 10:00]", "OwnerConfirmed(NoObjection)");
    }

    [Fact]
    public void What_was_an_emergency_once_is_completed_by_the_rules_of_its_category()
    {
        var story = Openings.Emergency("no emergency after all");
        story.When("09:10", ToCategory(story, Category.Ordinary)).Passes();
        story.When("10:00", new Complete(story.Key, Lead, Text("按钮误触，已复位"))).Passes();
    }

    private static Reclassify ToCategory(Story story, Category category) =>
        new(story.Key, Lead, category, Text("情况有变"), Head) { OwnerTold = new OwnerTold(NotPossible: Text("电话未接")) };

    private static void DispatchedAgain(Story story)
    {
        story.When("15:00", new Complete(story.Key, Lead, Text("已处置"))).Passes();
        story.When("15:10", story.TellResult()).Passes();
        story.When("15:20", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Passes();
        story.When("15:30", story.Review()).Passes();
        story.When("15:40", story.Rectification(PromiseDay(5, 8))).Passes();
        story.When("15:50", story.TellPlan()).Passes();
        story.When("16:00", new Dispatch(story.Key, Lead, HandlerZhao, Text("重新维修"))).Then("Dispatched [−I-14 Superseded; +I-14 20:00]").Is(CaseStatus.Rectifying);
    }
}
