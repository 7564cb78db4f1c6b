using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-15: people leave. The first responder stays on record for ever; who leads, and answers for the lead's duties, changes with reason and approval.</summary>
public class Amb15HandOver
{
    [Fact, Requirement("AMB-15")]
    public void The_lead_changes_and_the_first_responder_does_not()
    {
        var story = Openings.Completed("AMB-15");
        story.When("15:30", HandOver(story, Lead, Head)).Then("LeadHandedOver").Is(CaseStatus.Completed);
        Assert.Equal((LeadLi, ClerkWu), (story.Case.FirstResponder, story.Case.Lead));
        Assert.Equal(story.At("17:10"), story.Open("D-08").Due);
        story.When("15:40", story.TellResult()).Refused("ACTOR_NOT_FIRST_RESPONDER");
        story.When("15:40", new GiveResultFeedback(story.Key, Clerk, ContactWay.Phone, Text("灯已修好"))).Then("ResultFedBack [−D-08]");
        story.When("15:50", story.WholeFollowUp(Lead, Rating.Satisfied)).Refused("FOLLOW_UP_ACTOR");
        story.When("16:00", new Close(story.Key, Lead)).Refused("NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED", "CLOSE_ACTOR");
        story.ReplaysTheSame();
    }

    [Fact, Requirement("AMB-15")]
    public void It_needs_a_reason_a_successor_and_an_approver_with_the_role()
    {
        var story = Openings.Dispatched("AMB-15, needs");
        story.When("10:00", new HandOverLead(story.Key, Lead, null, null, null)).Refused("REASON_REQUIRED", "APPROVER_REQUIRED", "SUCCESSOR_REQUIRED")
            .Citing("REASON_REQUIRED", "附件2 第十九条").Citing("APPROVER_REQUIRED", "附件2 第二十一条");
        story.When("10:00", HandOver(story, Lead, Keeper)).Refused("APPROVER_REQUIRED");
        story.When("10:00", HandOver(story, Lead, Lead)).Refused("APPROVER_REQUIRED");
        story.When("10:00", HandOver(story, Handler, Head)).Refused("ACTOR_NOT_ALLOWED");
        story.When("10:00", HandOver(story, Clerk, Head)).Refused("ACTOR_NOT_ALLOWED");
        story.When("10:00", new HandOverLead(story.Key, Head, LeadLi, Text("未变"), Chief)).ChangesNothing();
        story.When("10:00", HandOver(story, Head, Chief)).Then("LeadHandedOver");
    }

    [Fact, Requirement("AMB-15")]
    public void Any_open_status_allows_it_and_an_ended_case_does_not()
    {
        foreach (var story in new[] { Openings.Accepted("AMB-15, Accepted"), Openings.FedBack("AMB-15, FedBack"), Openings.Dissatisfied("AMB-15, UnderReview"), Openings.Rectifying("AMB-15, Rectifying") })
        {
            story.When("04-29 18:00", HandOver(story, Head, Chief)).Then("LeadHandedOver");
        }

        var closed = Openings.FollowedUp("AMB-15, closed", Rating.Satisfied, Verdict.Satisfied);
        closed.When("04-29 10:10", new Close(closed.Key, Keeper)).Passes();
        closed.When("10:20", HandOver(closed, Head, Chief)).Refused("CASE_ENDED");
    }

    private static HandOverLead HandOver(Story story, Actor by, Actor approver) => new(story.Key, by, ClerkWu, Text("李四调岗"), approver);
}
