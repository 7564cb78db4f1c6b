using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Scenarios;

public class Scenario2ExtensionRefusedThenLate
{
    [Fact]
    public void An_owner_refuses_the_extension_and_the_late_work_is_closed_all_the_same()
    {
        var story = new Story("2 Extension refused, then late").On("04-30");
        story.When("17:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "单元门锁坏了"))
            .Then("Accepted [+J-08 立即/17:15; +J-14a 立即/17:15]");
        story.When("17:03", new Classify(story.Key, Lead, Category.Ordinary)).Then("Classified(Ordinary) [−J-08; +D-01 17:30; +D-02 05-01 17:00]");
        story.When("17:05", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone }).Then("OwnerInformedAtIntake [−J-14a]");
        story.When("17:20", new Dispatch(story.Key, Lead, HandlerWang, Text("更换门锁"))).Then("Dispatched [−D-01; +I-14 21:20]");
        story.When("20:40", new SyncProgress(story.Key, Handler, Text("锁芯型号停产，需订购"))).Then("ProgressSynced [−I-14]");
        story.When("05-01 10:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("锁芯需订购"), story.Promise("05-03 18:00")) { Way = ContactWay.Phone })
            .Then("ExtensionNoticed")
            .Check(story.Case.Extension.Pending is not null, "the extension to wait for the owner");
        story.When("10:05", new RecordExtensionReply(story.Key, Lead, false, Relation.Complainant, ContactWay.Phone) { Words = Text("不同意，今天就要修好") })
            .Then("ExtensionRefused")
            .Check(story.Open("D-02").Due == story.At("05-01 17:00"), "the due to stay where it was");
        story.When("17:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("锁芯未到"), story.Promise("05-03 18:00")))
            .Refused("EXTENSION_NOTICE_LATE").Citing("EXTENSION_NOTICE_LATE", "附件2 第十条");
        story.When("05-02 11:00", new Complete(story.Key, Handler, Text("锁芯已更换"))).Then("Completed [−D-02 Late; +D-08 13:00; +D-09 05-03 11:00]");
        story.When("11:30", story.TellResult("门锁已更换")).Then("ResultFedBack [−D-08]");
        story.When("15:00", story.WholeFollowUp(Clerk, Rating.Neutral, Verdict.NoObjection))
            .Then("FollowedUp(Neutral) [−D-09; +I-17 05-03 15:00]", "OwnerConfirmed(NoObjection)");
        story.When("15:05", new Close(story.Key, Keeper)).Then("Closed [−I-17]").Is(CaseStatus.Closed).ReplaysTheSame();
    }
}
