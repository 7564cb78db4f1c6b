using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十六条: a dissatisfied owner starts a review at once; cause, plan with its limit and telling the owner are due within 24 hours.</summary>
public class Article16Review
{
    [Fact, Requirement("JX-16.1")]
    public void The_review_opens_in_the_same_decision_at_the_same_instant()
    {
        var story = Openings.FedBack("JX-16.1");
        story.When("04-29 10:00:00", story.WholeFollowUp(Clerk, Rating.Dissatisfied), recordedAt: "10:04")
            .Then("FollowedUp(Dissatisfied) [−D-09]", "ReviewOpened(round 2) [+D-10 04-30 10:00]").Is(CaseStatus.UnderReview);
        var review = Assert.IsType<ReviewOpened>(story.LastEvents[1]);
        Assert.Equal((story.At("10:00:00"), ReviewOrigin.DissatisfiedFollowUp, 1, 2), (review.OccurredAt, review.Origin, review.ReviewOf, review.Round));
    }

    [Theory, Requirement("JX-16.1")]
    [InlineData(Rating.Dissatisfied, true)]
    [InlineData(Rating.VeryDissatisfied, true)]
    [InlineData(Rating.Neutral, false)]
    [InlineData(Rating.Satisfied, false)]
    public void Express_dissatisfaction_starts_it_and_a_middling_answer_does_not(Rating rating, bool isReview)
    {
        var story = Openings.FollowedUp("JX-16.1, " + rating, rating);
        story.Is(isReview ? CaseStatus.UnderReview : CaseStatus.FollowedUp);
    }

    [Fact, Requirement("JX-16.1")]
    public void An_objection_outside_a_follow_up_starts_it_too_whoever_speaks()
    {
        var story = Openings.FollowedUp("JX-16.1, objection", Rating.Satisfied, Verdict.Satisfied);
        story.When("04-29 11:00", new RecordOwnerVerdict(story.Key, Clerk, Verdict.Objection, Relation.Family, ContactWay.Phone) { Words = Text("灯又灭了") })
            .Then("OwnerObjected", "ReviewOpened(round 2) [−I-17 Superseded; +D-10 04-30 11:00]").Is(CaseStatus.UnderReview);
        story.When("11:05", new Close(story.Key, Keeper)).Refused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)");
    }

    [Fact, Requirement("JX-16.2"), Requirement("JX-M2.5c")]
    public void A_review_states_cause_and_shortfall_before_any_plan()
    {
        var story = Openings.Dissatisfied("JX-16.2");
        story.When("11:00", new RecordReview(story.Key, Lead, null, null)).Refused("REVIEW_INCOMPLETE:cause", "REVIEW_INCOMPLETE:shortfall").Citing("REVIEW_INCOMPLETE", "附件2 第十六条");
        story.When("11:00", story.Rectification(story.Promise("05-06 12:00"))).Refused("REVIEW_NOT_DONE").Citing("REVIEW_NOT_DONE", "附件2 第十六条");
        story.When("11:00", new RecordReview(story.Key, Head, Text("灯具质量差"), Text("未试灯"))).Then("ReviewRecorded");
        story.When("11:10", story.Rectification(story.Promise("05-06 12:00"))).Then("RectificationPlanned");
    }

    [Fact, Requirement("JX-16.2")]
    public void Neither_handler_nor_customer_service_reviews()
    {
        var story = Openings.Dissatisfied("JX-16.2, actor");
        foreach (var other in new[] { Handler, Clerk, Keeper })
        {
            story.When("11:00", new RecordReview(story.Key, other, Text("灯具质量差"), Text("未试灯"))).Refused("ACTOR_NOT_ALLOWED");
        }
    }

    [Fact, Requirement("JX-16.3")]
    public void The_plan_is_due_in_24_hours_and_its_limit_becomes_the_due()
    {
        var story = Openings.FedBack("JX-16.3");
        story.When("2026-04-29 10:00", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Passes();
        Assert.Equal(story.At("2026-04-30 10:00"), story.Open("D-10").Due);
        story.When("14:00", story.Review()).Passes();
        story.When("16:00", new PlanRectification(story.Key, Lead, null, null, null))
            .Refused("RECTIFICATION_INCOMPLETE:steps", "RECTIFICATION_INCOMPLETE:limit", "RECTIFICATION_INCOMPLETE:handler").Citing("RECTIFICATION_INCOMPLETE", "附件2 第十六条");
        story.When("16:10", story.Rectification(story.Promise("04-29 16:09:59"))).Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十六条");
        story.When("16:30", story.Rectification(story.Promise("2026-05-06 12:00"))).Then("RectificationPlanned");
        Assert.Equal(HandlerZhao, story.Case.Handler);
        story.When("17:00", story.TellPlan()).Then("RectificationTold [−D-10; +C-16 05-06 12:00; +I-14 21:00]");
        Assert.Equal("C-16#round.2", story.Case.HandlingDuty!.Key);
    }

    [Fact, Requirement("JX-16.3")]
    public void An_empty_promise_is_no_limit()
    {
        var story = Openings.Dissatisfied("JX-16.3, empty promise");
        story.When("14:00", story.Review()).Passes();
        story.When("15:00", story.Rectification(default(PromisedTime))).Refused("RECTIFICATION_INCOMPLETE:limit");
    }

    [Fact, Requirement("JX-16.4")]
    public void A_plan_that_nobody_told_the_owner_does_not_meet_the_limit()
    {
        var story = Openings.Dissatisfied("JX-16.4");
        story.When("14:00", story.TellPlan()).Refused("RECTIFICATION_PLAN_MISSING").Citing("RECTIFICATION_PLAN_MISSING", "附件2 第十六条");
        story.When("14:00", story.Review()).Then("ReviewRecorded");
        story.When("16:30", story.Rectification(story.Promise("05-06 12:00"))).Then("RectificationPlanned").Is(CaseStatus.UnderReview);
        story.When("16:40", new TellRectification(story.Key, Lead, null, null)).Refused("TELL_INCOMPLETE:way", "TELL_INCOMPLETE:reviewResult").Citing("TELL_INCOMPLETE", "附件2 第十六条");
        story.When("16:50", new Complete(story.Key, SecondHandler, Text("先修了"))).HasNoPlaceNow();
        story.Check(!story.Open("D-10").IsLateAt(story.At("04-30 10:00")) && story.Open("D-10").IsLateAt(story.At("04-30 10:00:01")), "the plan to be late from 04-30 10:00:01");
        story.When("04-30 10:00:01", story.TellPlan()).Then("RectificationTold [−D-10 Late; +C-16 05-06 12:00; +I-14 14:00:01]").Is(CaseStatus.Rectifying);
    }

    [Fact, Requirement("JX-16.4")]
    public void The_plan_may_be_changed_until_the_owner_has_been_told_and_not_after()
    {
        var story = Openings.Dissatisfied("JX-16.4, changed plan");
        story.When("14:00", story.Review()).Passes();
        story.When("15:00", story.Rectification(story.Promise("05-06 12:00"))).Passes();
        story.When("16:00", story.Rectification(story.Promise("05-03 12:00"))).Then("RectificationPlanned");
        story.When("17:00", story.TellPlan()).Then("RectificationTold [−D-10; +C-16 05-03 12:00; +I-14 21:00]");
        story.When("17:10", story.Rectification(story.Promise("05-08 12:00"))).HasNoPlaceNow();
    }

    [Fact, Requirement("JX-16.4")]
    public void A_limit_that_has_passed_before_the_owner_hears_of_it_is_no_promise()
    {
        var story = Openings.Dissatisfied("JX-16.4, told too late");
        story.When("14:00", story.Review()).Passes();
        story.When("15:00", story.Rectification(story.Promise("04-30 08:00"))).Passes();
        story.When("04-30 08:30", story.TellPlan()).Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十六条");
        story.When("08:40", story.Rectification(story.Promise("05-06 12:00"))).Then("RectificationPlanned");
        story.When("08:50", story.TellPlan()).Then("RectificationTold [−D-10; +C-16 05-06 12:00; +I-14 12:50]");
    }

    [Fact, Requirement("JX-16.5")]
    public void Round_after_round_until_the_owner_is_satisfied_without_a_maximum()
    {
        var story = Openings.CompletedAgain("JX-16.5");
        story.When("17:00", story.TellResult()).Then("ResultFedBack [−D-08]");
        story.When("18:00", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Then("FollowedUp(Dissatisfied) [−D-09]", "ReviewOpened(round 3) [+D-10 05-06 18:00]");
        Assert.Equal(["ROUND_COUNT"], story.LastEvents[1].Warnings);
        Once(story, "05-06");
        story.When("05-06 18:00", story.WholeFollowUp(Clerk, Rating.VeryDissatisfied)).Then("FollowedUp(VeryDissatisfied) [−D-09]", "ReviewOpened(round 4) [+D-10 05-07 18:00]");
        Assert.Equal(["ROUND_COUNT"], story.LastEvents[1].Warnings);
        Once(story, "05-07");
        story.When("05-07 18:00", story.WholeFollowUp(Clerk, Rating.Neutral, Verdict.NoObjection)).Then("FollowedUp(Neutral) [−D-09; +I-17 05-08 18:00]", "OwnerConfirmed(NoObjection)");
        story.When("18:10", new Close(story.Key, Keeper)).Then("Closed [−I-17]").ReplaysTheSame();
        Assert.Equal(4, story.Case.Rounds.Count);
    }

    [Fact, Requirement("JX-16.5")]
    public void The_second_round_alone_raises_no_alarm_at_headquarters() =>
        Assert.Empty(Openings.Dissatisfied("JX-16.5, second round").Case.Warnings);

    private static void Once(Story story, string day)
    {
        story.When(day + " 08:00", story.Review()).Passes();
        story.When("08:10", story.Rectification(story.Promise(day + " 17:00"))).Passes();
        story.When("08:20", story.TellPlan()).Passes();
        story.When("16:00", new Complete(story.Key, SecondHandler, Text("整改完成"))).Passes();
        story.When("16:30", story.TellResult()).Passes();
    }
}
