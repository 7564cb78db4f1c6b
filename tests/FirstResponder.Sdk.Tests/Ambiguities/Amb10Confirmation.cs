using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-10, 36: 满意 or 无异议, said by the complainant or an authorised person, and never by a machine.</summary>
public class Amb10Confirmation
{
    [Theory, Requirement("AMB-10")]
    [InlineData(Verdict.Satisfied)]
    [InlineData(Verdict.NoObjection)]
    public void Either_word_alone_is_enough(Verdict verdict)
    {
        var story = Openings.FollowedUp("AMB-10, " + verdict);
        story.When("04-29 10:05", new RecordOwnerVerdict(story.Key, Clerk, verdict, Relation.Complainant, ContactWay.Phone)).Then($"OwnerConfirmed({verdict})");
        story.When("10:10", new Close(story.Key, Keeper)).Then("Closed [−I-17]");
    }

    [Theory, Requirement("AMB-10"), Requirement("AMB-35")]
    [InlineData(Rating.VerySatisfied, Verdict.Satisfied, true)]
    [InlineData(Rating.Satisfied, Verdict.Satisfied, true)]
    [InlineData(Rating.Neutral, Verdict.Satisfied, false)]
    [InlineData(Rating.Neutral, Verdict.NoObjection, true)]
    [InlineData(Rating.Satisfied, Verdict.NoObjection, true)]
    [InlineData(Rating.Satisfied, Verdict.Objection, false)]
    [InlineData(Rating.Dissatisfied, Verdict.Satisfied, false)]
    [InlineData(Rating.Dissatisfied, Verdict.NoObjection, false)]
    public void The_confirmation_must_fit_the_rating(Rating rating, Verdict verdict, bool fits)
    {
        var story = Openings.FedBack($"AMB-10, {rating} and {verdict}");
        story.When("17:00", story.WholeFollowUp(Clerk, rating, verdict));
        _ = fits ? story.Passes() : story.Refused("VERDICT_CONTRADICTS").Citing("VERDICT_CONTRADICTS", "附件2 第十六条");
    }

    [Theory, Requirement("AMB-36")]
    [InlineData(Relation.Complainant, true)]
    [InlineData(Relation.Authorised, true)]
    [InlineData(Relation.Family, false)]
    [InlineData(Relation.Tenant, false)]
    [InlineData(Relation.Neighbour, false)]
    [InlineData(Relation.OwnersCommittee, false)]
    [InlineData(Relation.Other, false)]
    public void Only_the_complainant_or_an_authorised_person_confirms(Relation relation, bool mayConfirm)
    {
        var story = Openings.FollowedUp("AMB-36, " + relation);
        story.When("04-29 10:05", new RecordOwnerVerdict(story.Key, Clerk, Verdict.NoObjection, relation, ContactWay.Phone));
        _ = mayConfirm ? story.Then("OwnerConfirmed(NoObjection)") : story.Refused("CONFIRMATION_RELATION").Citing("CONFIRMATION_RELATION", "附件2 第十七条");
        Assert.Equal(mayConfirm ? relation : null, story.Case.Round.Confirmation?.Relation);
    }

    [Fact, Requirement("AMB-36")]
    public void A_neighbour_who_answers_the_call_may_rate_and_may_not_confirm()
    {
        var story = Openings.FedBack("AMB-36, follow-up");
        var call = story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied);
        call.Relation = Relation.Neighbour;
        story.When("17:00", call).Refused("CONFIRMATION_RELATION");
        call.Verdict = null;
        story.When("17:00", call).Then("FollowedUp(Satisfied) [−D-09; +I-17 04-29 17:00]");
        story.When("17:05", new Close(story.Key, Keeper)).Refused("OWNER_NOT_CONFIRMED");
    }

    [Fact, Requirement("AMB-36")]
    public void A_tenant_who_complained_is_the_complainant()
    {
        var story = new Story("AMB-36, tenant");
        var tenant = new Complainant("r-7", OwnerHe.Name, OwnerHe.Phones, Relation.Tenant);
        story.When("05-20 10:00", new Accept(Company, "e1", tenant, LeadLi, Channel.OnSite, "电动车充电怎么收费")).Passes();
        story.When("10:01", new Answer(story.Key, Lead, Text("每度 0.8 元"), "小区充电收费公示（2026）", true)).Passes();
        story.When("10:02", story.TellResult()).Passes();
        story.When("10:03", story.WholeFollowUp(Lead, Rating.Satisfied, Verdict.Satisfied)).Passes();
        story.When("10:05", new Close(story.Key, Lead)).Then("Closed [−I-17]");
    }

    [Fact, Requirement("JX-17.4")]
    public void A_machine_confirms_nothing_and_a_resident_may_confirm_through_one()
    {
        var story = Openings.FollowedUp("AMB-36, machine");
        story.When("04-29 10:05", new RecordOwnerVerdict(story.Key, Job, Verdict.Satisfied, Relation.Complainant, ContactWay.App)).Refused("CONFIRMATION_MUST_BE_HUMAN").Citing("CONFIRMATION_MUST_BE_HUMAN", "附件2 第十七条");
        story.When("10:05", new RecordOwnerVerdict(story.Key, Clerk, Verdict.Satisfied, Relation.Complainant, ContactWay.App) { RecordedBy = Job }).Refused("CONFIRMATION_MUST_BE_HUMAN");
        story.When("10:05", new RecordOwnerVerdict(story.Key, Handler, Verdict.Satisfied, Relation.Complainant, ContactWay.Phone)).Refused("ACTOR_NOT_ALLOWED");
        story.When("10:05", new RecordOwnerVerdict(story.Key, Owner, Verdict.Satisfied, Relation.Complainant, ContactWay.App) { RecordedBy = Job }).Then("OwnerConfirmed(Satisfied)");
    }
}
