using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Duties;

/// <summary>附件2 第二十一条 超期未办: each due and each internal threshold is announced once, at the time when it passed.</summary>
public class AnnounceDueTests
{
    [Fact]
    public void Due_is_announced_once_with_its_own_time()
    {
        var story = new Story("Nobody is sent").On("04-28").Begins("09:00", Category.Ordinary).OwnerIsInformed("09:05");
        story.When("09:30", new AnnounceDue(story.Key, Job)).ChangesNothing();
        story.When("09:45", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-01#round.1)");
        var fell = Assert.IsType<DutyFellDue>(story.LastEvents[0]);
        Assert.Equal((story.At("09:30"), story.At("09:30") + Duration.FromMilliseconds(1), story.At("09:45")), (fell.Due, fell.OccurredAt, fell.RecordedAt));
        story.When("09:46", new AnnounceDue(story.Key, Job)).ChangesNothing();
        Assert.True(story.Open("D-01").IsDueAnnounced);
        Assert.Equal(story.Open("D-02").LateFrom, story.Case.NextAttentionAt);
    }

    [Fact]
    public void After_three_days_of_silence_each_is_told_once_and_truly()
    {
        var story = new Story("The server was down").On("04-28").Begins("09:00", Category.Ordinary);
        Assert.Equal(story.At("09:15"), story.Case.NextAttentionAt);
        story.When("05-01 12:00", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(J-14a#round.1, threshold)", "DutyFellDue(D-01#round.1)", "DutyFellDue(D-02#round.1)");
        Assert.Equal([story.At("04-28 09:15"), story.At("04-28 09:30"), story.At("04-29 09:00")], story.LastEvents.Cast<DutyFellDue>().Select(e => e.Due));
        Assert.All(story.LastEvents, e => Assert.Empty(e.Warnings));
        Assert.Null(story.Case.NextAttentionAt);
        story.When("05-02 12:00", new AnnounceDue(story.Key, Job)).ChangesNothing();
        story.OwnerIsInformed("05-02 12:05").When("05-02 12:10", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Then("Dispatched [−D-01 Late; +I-14 16:10]");
    }

    [Fact]
    public void Threshold_of_the_company_and_the_due_are_two_announcements()
    {
        var house = new Overlay { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", AlertAfter = new Dictionary<string, Duration> { ["D-02"] = Duration.FromHours(20) } };
        var story = new Story("Warned four hours before", RulesUnderTest.Jiangxi.With([house])).On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("09:20", new SyncProgress(story.Key, Handler, Text("已到场"))).Passes();
        Assert.Equal(story.At("04-29 05:00"), story.Case.NextAttentionAt);
        story.When("04-29 05:00", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-02#round.1, threshold)");
        story.When("05:01", new AnnounceDue(story.Key, Job)).ChangesNothing();
        story.When("09:01", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-02#round.1)");
        Assert.Equal((true, true), (story.Open("D-02").IsAlertAnnounced, story.Open("D-02").IsDueAnnounced));
    }

    [Fact]
    public void One_duty_may_be_asked_for_and_an_ended_one_says_nothing()
    {
        var story = new Story("One of them").On("04-28").Begins("09:00", Category.Ordinary);
        story.When("04-29 10:00", new AnnounceDue(story.Key, Job) { Duty = "D-02#round.1" }).Then("DutyFellDue(D-02#round.1)");
        story.When("10:01", new AnnounceDue(story.Key, Job) { Duty = "J-08#round.1" }).ChangesNothing();
        story.When("10:02", new AnnounceDue(story.Key, Owner)).Refused("ACTOR_NOT_ALLOWED");
        story.When("10:02", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(J-14a#round.1, threshold)", "DutyFellDue(D-01#round.1)");
    }

    [Fact]
    public void Duty_that_opens_again_is_announced_again()
    {
        var story = new Story("Rings without an answer").On("04-28").OrdinaryInHand("09:00", "09:10").IsCompleted("10:00").ResultIsTold("10:05");
        story.When("11:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.Refused)).Then("FollowUpAttempted(Refused) [−D-09 (CarriedOut); +I-09 04-29 11:00]");
        story.When("04-29 11:00:01", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(I-09#round.1)");
        story.When("12:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer)).Then("FollowUpAttempted(NoAnswer) [−I-09 Late; +I-09 04-30 12:00]");
        story.When("04-30 12:00:01", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(I-09#round.1.2)");
    }
}
