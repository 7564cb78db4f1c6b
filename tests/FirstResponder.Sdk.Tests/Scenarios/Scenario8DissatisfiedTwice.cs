using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Scenarios;

public class Scenario8DissatisfiedTwice
{
    [Fact]
    public void Three_rounds_unreached_in_between_and_every_act_on_its_limit_is_in_time()
    {
        var story = new Story("8 Dissatisfied twice, closed in round 3");
        RoundOne(story);
        RoundTwo(story);
        RoundThree(story);
        Assert.DoesNotContain(story.Case.EndedDuties, d => d.End!.Outcome is DutyOutcome.Late or DutyOutcome.Missed);
        Assert.Equal(["s03", "s04", "s04"], story.Case.Rounds.Select(r => r.Handler!.Id));
        Assert.All(story.Case.Rounds, round => Assert.True(round.IsReviewDone));
        Assert.Equal(3, Assert.IsType<Closed>(story.LastEvents[0]).Rounds);
        story.ReplaysTheSame();
    }

    private static void RoundOne(Story story)
    {
        story.When("04-28 09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏")).Then("Accepted [+J-08 立即/09:15; +J-14a 立即/09:15]");
        story.When("09:05", new Classify(story.Key, Lead, Category.Ordinary)).Then("Classified(Ordinary) [−J-08; +D-01 09:30; +D-02 04-29 09:00]");
        story.When("09:08", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone }).Then("OwnerInformedAtIntake [−J-14a]");
        story.When("09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Then("Dispatched [−D-01; +I-14 13:20]");
        story.When("12:00", new SyncProgress(story.Key, Handler, Text("已换一盏"))).Then("ProgressSynced [−I-14]");
        story.When("15:10", new Complete(story.Key, Handler, Text("已更换"))).Then("Completed [−D-02; +D-08 17:10; +D-09 04-29 15:10]");
        story.When("15:12", new GiveResultFeedback(story.Key, Lead, ContactWay.WeChat, Text("灯已修好")) { Delivery = Delivery.Refused, Evidence = "43101" }).Then("FeedbackAttempted");
        story.When("16:50", story.TellResult()).Then("ResultFedBack [−D-08]");
        story.When("04-29 10:00", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Then("FollowedUp(Dissatisfied) [−D-09]", "ReviewOpened(round 2) [+D-10 04-30 10:00]").Is(CaseStatus.UnderReview);
    }

    private static void RoundTwo(Story story)
    {
        story.When("10:30", new Close(story.Key, Keeper))
            .Refused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)");
        story.When("14:00", story.Rectification(story.Promise("05-06 12:00"))).Refused("REVIEW_NOT_DONE").Citing("REVIEW_NOT_DONE", "附件2 第十六条");
        story.When("14:00", story.Review()).Then("ReviewRecorded");
        story.When("16:30", story.Rectification(story.Promise("05-06 12:00"))).Then("RectificationPlanned");
        story.When("17:00", story.TellPlan()).Then("RectificationTold [−D-10; +C-16 05-06 12:00; +I-14 21:00]").Is(CaseStatus.Rectifying);
        story.When("20:00", new SyncProgress(story.Key, SecondHandler, Text("已拆旧灯"))).Then("ProgressSynced [−I-14]");
        story.When("05-05 16:00", new Complete(story.Key, SecondHandler, Text("整组更换"))).Then("Completed [−C-16; +D-08 18:00; +D-09 05-06 16:00]");
        story.When("17:00", story.TellResult()).Then("ResultFedBack [−D-08]");
        story.When("19:00", NoAnswer(story)).Then("FollowUpAttempted(NoAnswer) [+I-09 05-06 19:00]");
        story.When("05-06 09:00", NoAnswer(story)).Then("FollowUpAttempted(NoAnswer) [−I-09; +I-09 05-07 09:00]");
        story.When("11:30", NoAnswer(story)).Then("FollowUpAttempted(NoAnswer) [−D-09 (CarriedOut); −I-09; +I-09 05-07 11:30]");
        story.When("11:35", new Close(story.Key, Keeper)).Refused("NO_COMPLETED_FOLLOW_UP", "OWNER_DISSATISFIED");
        story.When("05-07 09:20", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.VeryDissatisfied) { Words = Text("又坏了") })
            .Then("FollowedUp(VeryDissatisfied, incomplete) [−I-09]", "ReviewOpened(round 3) [+D-10 05-08 09:20]");
        Assert.Equal(["ROUND_COUNT"], story.LastEvents[1].Warnings);
    }

    private static void RoundThree(Story story)
    {
        story.When("15:00", story.Review()).Then("ReviewRecorded");
        story.When("17:00", story.Rectification(story.Promise("05-12 18:00"))).Then("RectificationPlanned");
        story.When("05-08 09:20", story.TellPlan()).Then("RectificationTold [−D-10; +C-16 05-12 18:00; +I-14 13:20]");
        story.When("11:00", new SyncProgress(story.Key, SecondHandler, Text("查线路"))).Then("ProgressSynced [−I-14]");
        story.When("05-12 18:00", new Complete(story.Key, SecondHandler, Text("线路更换"))).Then("Completed [−C-16; +D-08 20:00; +D-09 05-13 18:00]");
        story.When("18:30", story.TellResult()).Then("ResultFedBack [−D-08]");
        story.When("05-13 10:00", story.WholeFollowUp(Clerk, Rating.Neutral, Verdict.NoObjection)).Then("FollowedUp(Neutral) [−D-09; +I-17 05-14 10:00]", "OwnerConfirmed(NoObjection)");
        story.When("10:15", new Close(story.Key, Keeper)).Then("Closed [−I-17]").Is(CaseStatus.Closed);
    }

    private static RecordFollowUpAttempt NoAnswer(Story story) => new(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer);
}
