using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Issues;

/// <summary>附件2 第十四条, 第十七条: who was told counts by person, not by number, when a case that was to join did not.</summary>
public class ContactsThatDidNotJoin
{
    [Fact]
    public void Telling_the_one_who_remains_is_telling_everybody()
    {
        var story = Joined(new Story("the other was told, then did not join").Begins("04-28 09:00", Category.Ordinary)).IsCompleted("09:30");
        story.When("09:40", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c2"] }).Passes().Is(CaseStatus.Completed);
        story.When("09:50", new LinkMatter(story.Key, Job, "C-2") { Taken = false }).Passes();

        story.ResultIsTold("10:00").Is(CaseStatus.FedBack);
    }

    [Fact]
    public void Nothing_is_closed_when_nobody_is_left_who_asked()
    {
        var story = new Story("found by staff; who joined did not").When("04-28 09:00", new Accept(Company, "e1", null, LeadLi, Channel.OnSite, "楼道灯坏") { Origin = Origin.StaffDiscovery }).Passes();
        Joined(story.IsSorted("09:05", Category.Ordinary)).IsCompleted("09:30").ResultIsTold("09:40").OwnerIsAsked("09:50");
        story.When("09:55", new LinkMatter(story.Key, Job, "C-2") { Taken = false }).Passes();

        story.When("10:00", new Close(story.Key, Lead)).Refused("RESULT_NOT_FED_BACK(round 1)");
    }

    private static Story Joined(Story story) =>
        story.When("09:20", new AbsorbMerged(story.Key, Lead, Duplicates.Heard("04-28 09:10", OwnerHe).Case) { RepresentationConsent = Text("同意") }).Passes();
}
