using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Scenarios;

public class Scenario7OutOfScope
{
    [Fact]
    public void A_matter_beyond_property_service_is_reported_guided_and_followed_up()
    {
        var story = new Story("7 Out of scope before 中秋节").On("09-24");
        story.When("20:30", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "孩子落户怎么办")).Then("Accepted [+J-08 立即/20:45; +J-14a 立即/20:45]");
        story.When("20:34", new Classify(story.Key, Lead, Category.OutOfScope)).Then("Classified(OutOfScope) [−J-08; +D-12a 立即/22:30; +D-12b 立即/22:30]");
        story.When("20:36", new InformOwner(story.Key, Lead, true) { Process = Text("报告街道、引导对接、回访"), Way = ContactWay.Phone, ExpectedDue = story.Promise("22:00") })
            .Then("OwnerInformedAtIntake [−J-14a]");
        story.When("20:40", new Guide(story.Key, Lead, Text("不归我们管。"), null, null, null)).Refused(
            "SIMPLE_REFUSAL", "GUIDANCE_TARGET_REQUIRED", "GUIDANCE_CONTACT_REQUIRED", "GUIDANCE_PROCEDURE_REQUIRED", "AUTHORITY_REPORT_REQUIRED")
            .Citing("SIMPLE_REFUSAL", "附件2 第十二条").Citing("AUTHORITY_REPORT_REQUIRED", "正文二（三）");
        story.When("20:50", new ReportToAuthority(story.Key, Lead, "滨江街道办事处", ContactWay.Phone) { OrgKind = OrgKind.StreetOffice }).Then("ReportedToAuthority [−D-12b]");
        story.When("20:55", new Guide(story.Key, Lead, Text("落户由公安户籍窗口办理"), "滨江派出所户籍窗口", "0791-86661110", Text("带户口本、房产证到窗口申请")))
            .Then("Guided [−D-12a]", "Completed [+D-08 22:55; +D-09 09-25 20:55]");
        story.When("21:00", story.TellResult("已告知窗口、电话和流程")).Then("ResultFedBack [−D-08]");
        story.When("09-25 19:00", story.WholeFollowUp(Clerk, Rating.Neutral)).Then("FollowedUp(Neutral) [−D-09; +I-17 09-26 19:00]");
        story.When("19:01", new Close(story.Key, Keeper)).Refused("OWNER_NOT_CONFIRMED").Citing("OWNER_NOT_CONFIRMED", "附件2 第十七条");
        story.When("19:05", new RecordOwnerVerdict(story.Key, Clerk, Verdict.NoObjection, Relation.Complainant, ContactWay.Phone)).Then("OwnerConfirmed(NoObjection)");
        story.When("19:06", new Close(story.Key, Keeper)).Then("Closed [−I-17]").Is(CaseStatus.Closed).ReplaysTheSame();
    }
}
