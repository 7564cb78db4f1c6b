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

    private static Story Complex() => new Story("A response bound to its hour", Rules).On("04-28").Begins("09:00", Category.Complex);

    private static Respond Response(Story story, Actor by) => new(story.Key, by, ResponseKind.OwnerContact) { Way = ContactWay.Phone };

    private static RecordSiteWork SiteWork(Story story, Actor by) => new(story.Key, by, SiteWorkKind.Measure, Text("到场查看"));
}
