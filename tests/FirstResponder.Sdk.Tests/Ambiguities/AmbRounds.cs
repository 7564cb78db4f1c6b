using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-12, 13, 22, 44, 51, 52: where the clocks of a round start, what counts as telling, who calls and who closes.</summary>
public class AmbRounds
{
    [Fact, Requirement("AMB-12")]
    public void The_24_hours_of_the_plan_run_from_the_owners_word_not_from_its_entry_or_the_finding()
    {
        var story = Openings.FedBack("AMB-12");
        story.When("04-29 10:00", story.WholeFollowUp(Clerk, Rating.Dissatisfied), recordedAt: "13:00").Then("FollowedUp(Dissatisfied) [−D-09]", "ReviewOpened(round 2) [+D-10 04-30 10:00]");
        story.When("16:00", story.Review()).Then("ReviewRecorded");
        Assert.Equal((story.At("04-29 10:00"), story.At("04-30 10:00")), (story.Open("D-10").Terms.Start, story.Open("D-10").Due));
    }

    [Fact, Requirement("AMB-13")]
    public void Feedback_and_follow_up_are_due_again_after_every_rectification()
    {
        var story = Openings.Rectifying("AMB-13");
        story.When("05-05 16:00", new Complete(story.Key, SecondHandler, Text("整组更换"))).Then("Completed [−C-16; −I-14 Late; +D-08 18:00; +D-09 05-06 16:00]");
        Assert.Equal(("D-08#round.2", "D-09#round.2"), (story.Open("D-08").Key, story.Open("D-09").Key));
        Assert.Equal(["D-08#round.1"], story.Case.EndedDuties.Where(d => d.Terms.Rule == "D-08").Select(d => d.Key));
    }

    [Theory, Requirement("AMB-22")]
    [InlineData(Delivery.Refused)]
    [InlineData(Delivery.Failed)]
    [InlineData(Delivery.Unknown)]
    public void A_message_that_is_not_known_to_have_arrived_tells_nobody(Delivery delivery)
    {
        var story = Openings.Completed("AMB-22, " + delivery);
        story.When("15:12", new GiveResultFeedback(story.Key, Lead, ContactWay.WeChat, Text("灯已修好")) { Delivery = delivery }).Then("FeedbackAttempted").Is(CaseStatus.Completed);
        story.When("15:20", story.WholeFollowUp(Clerk, Rating.Satisfied)).Refused("RESULT_NOT_FED_BACK(round 1)").Citing("RESULT_NOT_FED_BACK", "附件2 第十四条");
        story.When("15:30", new GiveResultFeedback(story.Key, Lead, ContactWay.WeChat, Text("灯已修好")) { Evidence = "msg-7 delivered" }).Then("ResultFedBack [−D-08]");
    }

    [Fact, Requirement("AMB-44")]
    public void A_clerk_who_does_not_lead_may_follow_up_and_may_not_feed_back_in_the_same_call()
    {
        var story = Openings.Completed("AMB-44");
        story.When("16:50", new GiveResultFeedback(story.Key, Clerk, ContactWay.Phone, Text("灯已修好"))).Refused("ACTOR_NOT_FIRST_RESPONDER").Citing("ACTOR_NOT_FIRST_RESPONDER", "正文二（一）");
        story.When("16:50", story.WholeFollowUp(Clerk, Rating.Satisfied)).Refused("RESULT_NOT_FED_BACK(round 1)");
        story.When("16:50", story.TellResult()).Then("ResultFedBack [−D-08]");
        story.When("16:50", story.WholeFollowUp(Clerk, Rating.Satisfied)).Then("FollowedUp(Satisfied) [−D-09; +I-17 04-29 16:50]");
    }

    [Theory, Requirement("AMB-51")]
    [InlineData("lead", null)]
    [InlineData("clerk", null)]
    [InlineData("keeper", null)]
    [InlineData("handler", "CLOSE_ACTOR")]
    [InlineData("head", "CLOSE_ACTOR")]
    [InlineData("chief", "CLOSE_ACTOR")]
    [InlineData("owner", "CLOSE_ACTOR")]
    [InlineData("job", "CLOSE_MUST_BE_HUMAN")]
    public void First_responder_customer_service_or_ledger_keeper_closes(string who, string? refused)
    {
        var story = Openings.FollowedUp("AMB-51, " + who, Rating.Satisfied, Verdict.Satisfied);
        var closer = who switch { "lead" => Lead, "clerk" => Clerk, "keeper" => Keeper, "handler" => Handler, "head" => Head, "chief" => Chief, "owner" => Owner, _ => Job };
        story.When("04-29 10:10", new Close(story.Key, closer));
        _ = refused is null ? story.Then("Closed [−I-17]") : story.Refused(refused).Citing(refused, "附件2 第十七条");
    }

    [Fact, Requirement("AMB-51")]
    public void A_handler_who_is_also_the_ledger_keeper_closes_by_that_role_and_no_job_closes_under_a_borrowed_name()
    {
        var story = Openings.FollowedUp("AMB-51, two roles", Rating.Satisfied, Verdict.Satisfied);
        story.When("04-29 10:10", new Close(story.Key, Keeper) { RecordedBy = Job }).Refused("CLOSE_MUST_BE_HUMAN");
        story.When("10:10", new Close(story.Key, Actor.Of(HandlerWang, Role.LedgerKeeper))).Then("Closed [−I-17]");
    }

    [Fact, Requirement("AMB-52")]
    public void A_review_that_is_only_half_done_stands_in_the_way_of_closing()
    {
        var story = Openings.Dissatisfied("AMB-52");
        story.When("14:00", story.Review()).Passes();
        story.When("14:10", new Close(story.Key, Keeper))
            .Refused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)").Citing("REVIEW_NOT_DONE", "附件2 第十七条");
        story.When("15:00", story.Rectification(story.Promise("05-06 12:00"))).Passes();
        story.When("15:10", new Close(story.Key, Keeper))
            .Refused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)");
        story.When("16:00", story.TellPlan()).Passes();
        story.When("16:10", new Close(story.Key, Keeper)).Refused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED");
    }
}
