using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-37: a call about several matters is split, one volume each (一事一卷); every child keeps the call's own time.</summary>
public class Amb37Split
{
    [Fact, Requirement("AMB-37")]
    public void Each_matter_becomes_a_child_of_the_same_contact_and_time()
    {
        var story = Openings.Accepted("AMB-37");
        story.When("09:20", new Split(story.Key, Lead, [new NewMatter(Text("门禁失灵")), new NewMatter(Text("绿化缺水"), Nature.Suggestion)]) { Reason = Text("一次来电三件事") })
            .Then("CaseSplit", "CaseSplit").Is(CaseStatus.Accepted);
        var children = story.LastEvents.Cast<CaseSplit>().ToArray();
        Assert.Equal(2, children.Select(c => c.Child).Distinct().Count());
        Assert.All(children, c => Assert.Equal((story.At("09:00"), LeadLi, Channel.Phone, OwnerChen.Ref), (c.ContactAt, c.FirstResponder, c.Channel, c.Complainant!.Ref)));
        Assert.Equal(children.Select(c => new PendingMatter(c.Child, CommandName.Accept, c.Version)), story.Case.PendingMatters);

        var child = new Story("the gate", null, children[0].Child).On("04-28");
        child.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "门禁失灵") { Origin = Origin.Split, Parent = "C-1" }, recordedAt: "09:21").Then("Accepted [+J-08 立即/09:15; +J-14a 立即/09:15]");
        story.When("09:22", new LinkMatter(story.Key, Job, children[0].Child)).Then("MatterLinked");
        Assert.Equal([children[1].Child], story.Case.PendingMatters.Select(p => p.CaseId));
        story.When("09:23", new LinkMatter(story.Key, Job, children[0].Child)).ChangesNothing().ReplaysTheSame();
    }

    [Fact, Requirement("AMB-37")]
    public void The_same_split_told_again_names_the_same_children()
    {
        static string Child(Story story) => ((CaseSplit)story.When("09:20", new Split(story.Key, Lead, [new NewMatter(Text("门禁失灵"))])).LastEvents[0]).Child;
        Assert.Equal(Child(Openings.Accepted("once")), Child(Openings.Accepted("twice")));
    }

    [Fact, Requirement("AMB-37")]
    public void A_completed_call_is_not_split_and_a_split_needs_a_matter()
    {
        var story = Openings.Completed("SPLIT_AFTER_COMPLETION");
        story.When("15:20", new Split(story.Key, Lead, [new NewMatter(Text("门禁失灵"))])).Refused("SPLIT_AFTER_COMPLETION").Citing("SPLIT_AFTER_COMPLETION", "附件2 第十九条");
        story.When("15:20", new SpawnCase(story.Key, Lead, new NewMatter(Text("门禁失灵")))).Then("CaseSpawned").Is(CaseStatus.Completed);
        var begun = Openings.Dispatched("MATTER_REQUIRED");
        begun.When("10:00", new Split(begun.Key, Lead, [])).Refused("MATTER_REQUIRED");
        begun.When("10:00", new Split(begun.Key, Handler, [new NewMatter(Text("门禁失灵"))])).Refused("ACTOR_NOT_ALLOWED");
        begun.When("10:00", new SpawnCase(begun.Key, Handler, new NewMatter(Text(" ")))).Refused("MATTER_REQUIRED");
    }
}
