using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Issues;

/// <summary>Lead and handler follow from the case, a resident from their own case: nobody becomes one by saying so.</summary>
public class BorrowedRoles
{
    [Fact]
    public void Nobody_is_the_lead_because_the_host_says_so()
    {
        var story = Openings.Classified("vouched lead", Category.Ordinary);
        var clerk = Actor.OfStaff("s99", "冒名", Role.Lead | Role.Handler);
        story.When("09:10", new InformOwner(story.Key, clerk, true) { Process = Text("流程") }).Refused("ACTOR_NOT_FIRST_RESPONDER");
        var job = new Actor(ActorKind.System, "job", null, Role.Lead | Role.Staff);
        story.When("09:10", new InformOwner(story.Key, job, true) { Process = Text("流程") }).Refused("ACTOR_NOT_FIRST_RESPONDER");
        story.When("09:10", new RecordSiteWork(story.Key, job, SiteWorkKind.Record, Text("到场"))).Refused("ACTOR_NOT_ALLOWED");
    }

    [Fact]
    public void A_directory_cannot_make_a_handler()
    {
        var story = Openings.Dispatched("directory handler");
        story.Estate = new EstateProfile(Company, "e1", Garden) { People = [new EstatePerson(ClerkWu, Role.Handler | Role.Lead)] };
        story.When("10:00", new Complete(story.Key, Clerk, Text("已更换"))).Refused("ACTOR_NOT_ALLOWED");
    }

    [Fact]
    public void A_resident_confirms_only_their_own_case()
    {
        var story = Openings.FedBack("another resident");
        var other = Actor.OfResident("r-9999");
        story.When("17:00", new RecordOwnerVerdict(story.Key, other, Verdict.Satisfied, Relation.Complainant, ContactWay.App)).Refused("CONFIRMATION_RELATION");
        story.When("17:00", new RecordOwnerVerdict(story.Key, other, Verdict.Satisfied, Relation.Authorised, ContactWay.App)).Then("OwnerConfirmed(Satisfied)");
        story.When("17:05", new RecordOwnerVerdict(story.Key, Owner, Verdict.NoObjection, Relation.Complainant, ContactWay.App)).Then("OwnerConfirmed(NoObjection)");
    }

    [Fact]
    public void A_category_that_comes_with_the_intake_is_the_first_responder_s_to_say()
    {
        var story = new Story("classified by a resident").On("04-28");
        var own = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Online, "楼道灯坏", Owner) { Classification = new Sorting(Category.Complex) };
        story.When("09:00", own).Refused("ACTOR_NOT_FIRST_RESPONDER");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏", Lead) { Classification = new Sorting(Category.Ordinary) }).Passes().Is(CaseStatus.Classified);
    }

    [Fact]
    public void A_first_responder_named_by_a_system_is_marked_as_named_by_rule()
    {
        var story = new Story("import without flag").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, "楼道灯坏", Job)).Passes();
        Assert.True(story.Case.Intake.FrByRule);
        Assert.Contains("FR_ASSIGNED_BY_RULE", story.Case.Warnings);
    }
}
