using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十五条: what the owner raises anew in a follow-up is registered on the spot and goes its own way.</summary>
public class Article15NewMatters
{
    [Fact, Requirement("JX-15.5"), Requirement("AMB-23")]
    public void A_leak_raised_in_the_follow_up_is_a_case_of_its_own_and_the_parent_closes()
    {
        var story = Openings.FedBack("JX-15.5, 漏水");
        var call = story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied);
        call.NewMatters = [new NewMatter(Text("厨房漏水"), Nature.Repair, CaseId: "C-9")];
        story.When("2026-04-29 10:00", call).Then("FollowedUp(Satisfied) [−D-09; +I-17 04-30 10:00]", "CaseSpawned", "OwnerConfirmed(Satisfied)");
        var spawned = Assert.IsType<CaseSpawned>(story.LastEvents[1]);
        Assert.Equal(("C-9", "s07", story.At("10:00"), Channel.Phone), (spawned.Child, spawned.FirstResponder.Id, spawned.ContactAt, spawned.Channel));
        Assert.Equal([new PendingMatter("C-9", CommandName.Accept, spawned.Version)], story.Case.PendingMatters);
        story.When("10:10", new Close(story.Key, Keeper)).Then("Closed [−I-17]");

        var child = Child(spawned);
        Assert.Equal((child.At("10:00"), "s07", "C-1"), (child.Case.AcceptedAt, child.Case.FirstResponder.Id, child.Case.Intake.Parent));
        story.When("10:11", new LinkMatter(story.Key, Clerk, "C-9")).Refused("ACTOR_NOT_ALLOWED");
        story.When("10:11", new LinkMatter(story.Key, Job, "C-9")).Then("MatterLinked").Is(CaseStatus.Closed);
        Assert.Empty(story.Case.PendingMatters);
        Assert.Equal(["C-9"], story.Case.Children);
    }

    [Fact, Requirement("JX-15.5")]
    public void A_dissatisfied_owner_who_raises_a_new_matter_gets_both_a_review_and_a_case()
    {
        var story = Openings.FedBack("JX-15.5, dissatisfied");
        var call = story.WholeFollowUp(Clerk, Rating.Dissatisfied);
        call.NewMatters = [new NewMatter(Text("厨房漏水")), new NewMatter(Text("门禁失灵"))];
        story.When("04-29 10:00", call).Then("FollowedUp(Dissatisfied) [−D-09]", "CaseSpawned", "CaseSpawned", "ReviewOpened(round 2) [+D-10 04-30 10:00]");
        Assert.Equal(2, story.Case.Children.Distinct().Count());
        Assert.Equal(1, story.LastEvents[1].Round);
    }

    private static Story Child(CaseSpawned spawned)
    {
        var child = new Story("the leak", null, spawned.Child);
        var accept = new Accept(Company, spawned.Place.Estate, spawned.Complainant, spawned.FirstResponder, spawned.Channel, spawned.Content.Reveal()) { Origin = Origin.Spawn, Parent = "C-1" };
        return child.When("2026-04-29 10:00", accept, recordedAt: "10:12").Then("Accepted [+J-08 立即/10:15; +J-14a 立即/10:15]");
    }
}
