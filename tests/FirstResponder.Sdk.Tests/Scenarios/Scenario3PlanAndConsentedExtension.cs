using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Scenarios;

public class Scenario3PlanAndConsentedExtension
{
    [Fact]
    public void A_plan_holds_the_limit_until_the_owner_consents_and_the_follow_up_raises_a_new_matter()
    {
        var story = new Story("3 Plan and consented extension").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道窗户碎了") { Classification = new Sorting(Category.Ordinary) })
            .Then("Accepted [+J-08 立即/09:15; +J-14a 立即/09:15]", "Classified(Ordinary) [−J-08; +D-01 09:30; +D-02 04-29 09:00]");
        story.When("09:02", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone }).Then("OwnerInformedAtIntake [−J-14a]");
        story.When("09:30", new Dispatch(story.Key, Lead, HandlerWang, Text("量尺寸并更换玻璃"))).Then("Dispatched [−D-01; +I-14 13:30]");
        story.When("11:30", new SyncProgress(story.Key, Handler, Text("玻璃需定制"))).Then("ProgressSynced [−I-14]");
        story.When("15:00", new RecordPlan(story.Key, Handler, Text("定制、到货、安装"), HandlerWang, null))
            .Refused("PLAN_NOT_EXECUTABLE:due").Citing("PLAN_NOT_EXECUTABLE:due", "附件2 第十条");
        story.When("15:00", new RecordPlan(story.Key, Handler, Text("定制、到货、安装"), HandlerWang, story.Promise("05-06 18:00")))
            .Then("PlanRecorded [−D-02; +D-02b 04-29 09:00]");
        story.When("17:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("玻璃定制需八天"), story.Promise("05-06 18:00")) { Way = ContactWay.Phone })
            .Then("ExtensionNoticed");
        story.When("17:20", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone) { Words = Text("可以") })
            .Then("ExtensionConsented [−D-02b Superseded; +C-10E 05-06 18:00]")
            .Check(story.Case.HandlingDuty?.Terms.Rule == "C-10E", "the consented date to be the due in force");
        story.When("05-06 11:00", new Complete(story.Key, Handler, Text("玻璃已装好"))).Then("Completed [−C-10E; +D-08 13:00; +D-09 05-07 11:00]");
        story.When("12:10", story.TellResult("玻璃已装好")).Then("ResultFedBack [−D-08]");
        var call = story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied);
        call.NewMatters = [new NewMatter(Text("楼上漏水"))];
        story.When("05-07 10:00", call).Then("FollowedUp(Satisfied) [−D-09; +I-17 05-08 10:00]", "CaseSpawned", "OwnerConfirmed(Satisfied)");
        story.When("10:10", new Close(story.Key, Keeper)).Then("Closed [−I-17]").Is(CaseStatus.Closed).ReplaysTheSame();
    }
}
