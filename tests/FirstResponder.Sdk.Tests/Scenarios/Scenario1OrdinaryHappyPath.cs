using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Scenarios;

public class Scenario1OrdinaryHappyPath
{
    [Fact]
    public void A_guard_hears_the_desk_records_and_the_loop_closes_the_next_day()
    {
        var story = new Story("1 Ordinary, happy path").On("04-28");
        story.When("08:05", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.OnSite, "3栋电梯厅的灯坏了") { RecordedBy = Clerk }, recordedAt: "08:20")
            .Then("Accepted [+J-08 立即/08:20; +J-14a 立即/08:20]");
        story.When("08:20:30", new Dispatch(story.Key, Lead, null, null))
            .Refused("CATEGORY_REQUIRED", "REQUIREMENTS_REQUIRED", "OWNER_NOT_INFORMED", "HANDLER_REQUIRED");
        story.When("08:21", new Classify(story.Key, Lead, Category.Ordinary))
            .Then("Classified(Ordinary) [−J-08; +D-01 08:35; +D-02 04-29 08:05]");
        story.When("08:22", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.OnSite })
            .Then("OwnerInformedAtIntake [−J-14a]");
        story.When("08:30", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具并测试")))
            .Then("Dispatched [−D-01; +I-14 12:30]");
        story.When("10:10", new SyncProgress(story.Key, Handler, Text("已到场，正在更换"))).Then("ProgressSynced [−I-14]");
        story.When("10:40", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已更换两盏"))).Then("SiteRecorded");
        story.When("10:45", new Complete(story.Key, Handler, Text("灯已更换，测试正常")))
            .Then("Completed [−D-02; +D-08 12:45; +D-09 04-29 10:45]");
        story.When("11:00", new Close(story.Key, Lead)).Refused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
        story.When("11:05", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("灯已修好"))).Then("ResultFedBack [−D-08]");
        story.When("04-29 09:25", new FollowUp(story.Key, Job, ContactWay.Phone, Rating.Satisfied)).Refused("FOLLOW_UP_MUST_BE_HUMAN");
        story.When("09:30", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Satisfied) { Efficiency = Rating.Satisfied, Attitude = Rating.Satisfied, Result = Rating.Satisfied, Verdict = Verdict.Satisfied })
            .Then("FollowedUp(Satisfied) [−D-09; +I-17 04-30 09:30]", "OwnerConfirmed(Satisfied)");
        story.When("09:35", new Close(story.Key, Handler)).Refused("CLOSE_ACTOR");
        story.When("09:40", new Close(story.Key, Keeper)).Then("Closed [−I-17]").Is(CaseStatus.Closed).ReplaysTheSame();
    }
}
