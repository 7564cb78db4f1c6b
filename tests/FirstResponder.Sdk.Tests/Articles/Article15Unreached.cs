using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十五条 and 第十七条: an attempt in time carries the follow-up out, it does not complete it; the case stays open.</summary>
public class Article15Unreached
{
    [Fact, Requirement("JX-15.7"), Requirement("AMB-11")]
    public void Three_unanswered_calls_carry_the_duty_out_and_the_case_stays_open()
    {
        var story = Openings.FedBack("JX-15.7");
        story.When("18:00", Attempt(story, AttemptResult.NoAnswer)).Then("FollowUpAttempted(NoAnswer) [+I-09 04-29 18:00]");
        story.When("20:00", Attempt(story, AttemptResult.InvalidNumber)).Then("FollowUpAttempted(InvalidNumber) [−I-09; +I-09 04-29 20:00]");
        story.Check(story.IsOpen("D-09"), "two rings not to be a follow-up carried out");
        story.When("04-29 09:00", Attempt(story, AttemptResult.NoAnswer)).Then("FollowUpAttempted(NoAnswer) [−D-09 (CarriedOut); −I-09; +I-09 04-30 09:00]").Is(CaseStatus.FedBack);
        var duty = story.Ended("D-09").End!;
        Assert.Equal((DutyOutcome.Met, "CarriedOut"), (duty.Outcome, duty.As));
        Assert.Null(story.Case.Round.CompletedFollowUp);
        story.When("09:05", new Close(story.Key, Keeper)).Refused("NO_COMPLETED_FOLLOW_UP", "OWNER_NOT_CONFIRMED").Citing("NO_COMPLETED_FOLLOW_UP", "附件2 第十七条");
    }

    [Theory, Requirement("JX-15.7"), Requirement("AMB-11")]
    [InlineData(AttemptResult.Refused)]
    [InlineData(AttemptResult.Postponed)]
    public void One_call_that_reached_an_owner_who_would_not_talk_carries_it_out(AttemptResult result)
    {
        var story = Openings.FedBack("JX-15.7, " + result);
        story.When("18:00", Attempt(story, result)).Then($"FollowUpAttempted({result}) [−D-09 (CarriedOut); +I-09 04-29 18:00]").Is(CaseStatus.FedBack);
    }

    [Fact, Requirement("JX-15.7")]
    public void The_third_call_after_the_limit_is_late()
    {
        var story = Openings.FedBack("JX-15.7, late");
        story.When("18:00", Attempt(story, AttemptResult.NoAnswer)).Passes();
        story.When("20:00", Attempt(story, AttemptResult.NoAnswer)).Passes();
        story.When("04-29 15:10:01", Attempt(story, AttemptResult.NoAnswer)).Then("FollowUpAttempted(NoAnswer) [−D-09 Late (CarriedOut); −I-09; +I-09 04-30 15:10:01]");
    }

    [Fact, Requirement("JX-15.7")]
    public void An_attempt_may_come_before_the_result_is_told_and_not_before_completion()
    {
        var story = Openings.Completed("JX-15.7, early");
        story.When("15:09", Attempt(story, AttemptResult.NoAnswer), recordedAt: "15:30").Refused("TIME_BEFORE_PREVIOUS").Citing("TIME_BEFORE_PREVIOUS", "附件2 第十九条");
        story.When("15:20", Attempt(story, AttemptResult.NoAnswer), recordedAt: "15:30").Then("FollowUpAttempted(NoAnswer) [+I-09 04-29 15:20]").Is(CaseStatus.Completed);
        var begun = Openings.Dispatched("JX-15.7, in handling");
        begun.When("10:00", Attempt(begun, AttemptResult.NoAnswer)).Refused("NOT_COMPLETED").Citing("NOT_COMPLETED", "附件2 第十七条");
    }

    [Fact, Requirement("AMB-11")]
    public void No_silence_however_long_closes_a_case()
    {
        var story = Openings.FedBack("AMB-11, a year later");
        story.When("18:00", Attempt(story, AttemptResult.Refused)).Passes();
        story.When("2027-04-28 18:00", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(I-09#round.1)").Is(CaseStatus.FedBack);
        story.When("2027-04-28 18:01", new Close(story.Key, Job)).Refused("NO_COMPLETED_FOLLOW_UP", "OWNER_NOT_CONFIRMED", "CLOSE_MUST_BE_HUMAN");
        story.Check(story.IsOpen("I-09"), "another call to be due for ever");
    }

    private static RecordFollowUpAttempt Attempt(Story story, AttemptResult result) => new(story.Key, Clerk, ContactWay.Phone, result);
}
