using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Duties;

/// <summary>成住建发〔2023〕62号: whoever let a duty become late loses the right to act, and does not get it back by acting late.</summary>
public class DutyBoundRightsTests
{
    private static readonly Regulation Rules = Regulation.Load(PackTexts.Changed(root =>
    {
        var lead = root["actors"]!["ACTOR_NOT_FIRST_RESPONDER"]!["Lead"]!.AsArray();
        lead.Remove(lead.Single(c => (string?)c == "Respond"));
        root["actors"]!["ESCALATED_TO_COMPANY"] = JsonNode.Parse("""{"Lead@before:D-04,ProjectHead@after:D-04":["Respond","RecordSiteWork"]}""");
    }));

    [Fact]
    public void Right_stays_with_the_company_after_the_duty_was_done_late()
    {
        var story = Complex();
        story.When("09:30", Response(story, Head)).Refused("ESCALATED_TO_COMPANY");
        story.When("10:01", Response(story, Lead)).Refused("ESCALATED_TO_COMPANY");
        story.When("10:01", Response(story, Head)).Then("Responded [−D-04 Late]");
        story.When("10:10", Response(story, Lead)).Refused("ESCALATED_TO_COMPANY");
        story.When("10:10", Response(story, Head)).Then("Responded");
    }

    [Fact]
    public void Right_stays_with_the_company_after_the_duty_was_missed()
    {
        var story = Complex();
        story.When("10:05", new Reclassify(story.Key, Lead, Category.Ordinary, Text("只是换灯"), Head) { OwnerTold = new OwnerTold { At = story.At("10:05"), Way = ContactWay.Phone } }).Passes();
        Assert.Equal(DutyOutcome.Missed, story.Ended("D-04").End!.Outcome);
        story.When("10:10", SiteWork(story, Lead)).Refused("ESCALATED_TO_COMPANY");
        story.When("10:10", SiteWork(story, Head)).Then("SiteRecorded");
    }

    [Fact]
    public void Right_stays_with_the_lead_after_the_duty_was_done_in_time()
    {
        var story = Complex();
        story.When("09:30", Response(story, Lead)).Then("Responded [−D-04]");
        story.When("10:10", Response(story, Head)).Refused("ESCALATED_TO_COMPANY");
        story.When("10:10", Response(story, Lead)).Then("Responded");
    }

    [Fact]
    public void Right_passes_at_the_first_late_instant_itself()
    {
        var story = Complex();
        var late = story.Open("D-04").LateFrom!.Value;
        var answered = Assert.IsType<Decided>(CaseLifecycle.Decide(story.Case, At(Response(story, Head)), story.ContextAt("10:05"))).Next;
        Assert.Equal(DutyOutcome.Late, answered.EndedDuties.Last(d => d.Terms.Rule == "D-04").End!.Outcome);
        Assert.IsType<Decided>(CaseLifecycle.Decide(answered, At(SiteWork(story, Head)), story.ContextAt("10:05")));
        Assert.IsType<Refused>(CaseLifecycle.Decide(answered, At(SiteWork(story, Lead)), story.ContextAt("10:05")));

        CaseCommand At(CaseCommand command)
        {
            command.OccurredAt = late;
            return command;
        }
    }

    [Fact]
    public void Right_comes_back_with_a_new_instance_and_stays_after_that_was_done_in_time()
    {
        var rules = Regulation.Load(PackTexts.Changed(root =>
            root["actors"]!["ESCALATED_TO_COMPANY"] = JsonNode.Parse("""{"Lead@before:D-08,ProjectHead@after:D-08":["RecordSiteWork"]}""")));
        var story = Openings.Completed("Told late, then in time", rules);
        story.When("17:20", story.TellResult()).Then("ResultFedBack [−D-08 Late]");
        story.When("17:30", SiteWork(story, Lead)).Refused("ESCALATED_TO_COMPANY");
        story.When("04-29 10:00", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Passes();
        story.When("10:10", SiteWork(story, Lead)).Refused("ESCALATED_TO_COMPANY");
        story.When("14:00", story.Review()).Passes();
        story.When("16:30", story.Rectification(story.Promise("05-06 12:00"))).Passes();
        story.When("17:00", story.TellPlan()).Passes();
        story.When("05-05 16:00", new Complete(story.Key, SecondHandler, Text("整组更换"))).Passes();
        story.When("16:10", SiteWork(story, Head)).Refused("ESCALATED_TO_COMPANY");
        story.When("16:10", SiteWork(story, Lead)).Passes();
        story.When("16:30", story.TellResult()).Then("ResultFedBack [−D-08]");
        story.When("16:40", SiteWork(story, Lead)).Passes();
        story.When("16:40", SiteWork(story, Head)).Refused("ESCALATED_TO_COMPANY");
    }

    [Fact]
    public void Nothing_was_late_before_there_was_a_case()
    {
        var rules = Regulation.Load(PackTexts.Changed(root =>
            root["actors"]!["ESCALATED_TO_COMPANY"] = JsonNode.Parse("""{"Staff@before:D-04,ProjectHead@after:D-04":["Accept"]}""")));
        new Story("Taken on by staff", rules).When("04-28 09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏", Lead)).Passes();
    }

    private static Story Complex() => new Story("A response bound to its hour", Rules).On("04-28").Begins("09:00", Category.Complex);

    private static Respond Response(Story story, Actor by) => new(story.Key, by, ResponseKind.OwnerContact) { Way = ContactWay.Phone };

    private static RecordSiteWork SiteWork(Story story, Actor by) => new(story.Key, by, SiteWorkKind.Measure, Text("到场查看"));
}
