using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;
using static FirstResponder.Sdk.Tests.Stories.Contacts;

namespace FirstResponder.Sdk.Tests.Issues;

/// <summary>Everybody who asked is told, and nobody takes another's place.</summary>
public class ContactsThatGetLost
{
    [Fact]
    public void Naming_the_affected_owner_later_keeps_who_joined_before()
    {
        var story = new Story("staff discovery").On("04-28");
        story.When("09:00", new Accept(Company, "e1", null, LeadLi, Channel.OnSite, "井盖松动") { Origin = Origin.StaffDiscovery }).Passes();
        story.When("09:10", new AbsorbMerged(story.Key, Lead, Duplicates.Heard("09:05", OwnerHe).Case) { RepresentationConsent = Text("同意") }).Passes();
        story.When("09:20", new CorrectIntake(story.Key, Lead, IntakeField.Counterpart, null) { Counterpart = OwnerChen }).Passes();
        Assert.Equal(["c1", "c2"], story.Case.Contacts.Select(c => c.Id));
        Assert.Equal(["r-1001", "r-2002"], story.Case.Contacts.Select(c => c.Complainant.Ref));
    }

    [Fact]
    public void Who_asked_is_not_exchanged_for_somebody_who_is_content()
    {
        var story = Openings.FedBack("exchange");
        story.When("17:00", new CorrectIntake(story.Key, Clerk, IntakeField.Counterpart, null) { Counterpart = OwnerHe }).Refused("COUNTERPART_STANDS");
        story.When("17:00", new CorrectIntake(story.Key, Clerk, IntakeField.Name, PersonalText.Name("陈晓明"))).Passes();
        Assert.Equal("r-1001", story.Case.Complainant!.Ref);
    }

    [Fact]
    public void A_duplicate_that_would_not_join_leaves_nothing_behind_and_may_be_asked_again()
    {
        var story = Openings.Classified("not joined", Category.Ordinary);
        var duplicate = Duplicates.Heard("09:06", OwnerHe).Case;
        story.When("09:10", new AbsorbMerged(story.Key, Lead, duplicate) { RepresentationConsent = Text("同意") }).Passes();
        story.When("09:11", new LinkMatter(story.Key, Job, duplicate.Key.CaseId) { Taken = false }).Passes();
        Assert.Single(story.Case.Contacts);
        Assert.Empty(story.Case.MergedCases);
        story.When("09:20", new AbsorbMerged(story.Key, Lead, duplicate) { RepresentationConsent = Text("同意") }).Passes();
        Assert.Equal(["c1", "c2"], story.Case.Contacts.Select(c => c.Id));
    }

    [Fact]
    public void Who_was_told_and_then_parted_stands_for_nobody_else()
    {
        var story = Openings.Classified("parted", Category.Ordinary);
        Join(story, "09:10", "C-2");
        Join(story, "09:11", "C-3");
        story.When("09:20", new Complete(story.Key, Lead, Text("已更换"))).Passes();
        story.When("09:30", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c2"] }).Passes();
        story.When("09:31", new LinkMatter(story.Key, Job, "C-2") { Taken = false }).Passes();
        story.When("09:40", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c3"] }).Passes().Is(CaseStatus.Completed);
        story.When("09:50", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c1"] }).Passes().Is(CaseStatus.FedBack);
    }

    [Fact]
    public void Who_joins_after_another_parted_takes_nobody_s_number()
    {
        var story = Openings.Classified("numbers", Category.Ordinary);
        Join(story, "09:10", "C-2");
        Join(story, "09:11", "C-3");
        story.When("09:12", new LinkMatter(story.Key, Job, "C-2") { Taken = false }).Passes();
        Join(story, "09:13", "C-4");
        Assert.Equal(3, story.Case.Contacts.Select(c => c.Id).Distinct().Count());
    }

    private static void Join(Story story, string time, string caseId) =>
        story.When(time, new AbsorbMerged(story.Key, Lead, Duplicates.Heard("09:06", OwnerHe, caseId).Case) { RepresentationConsent = Text("同意") }).Passes();

    [Fact]
    public void A_matter_that_no_case_can_be_made_of_stops_before_anything_names_it()
    {
        var story = Openings.FedBack("new matters");
        var call = story.WholeFollowUp(Clerk, Rating.Satisfied);
        call.NewMatters = [new NewMatter(Text(" "))];
        story.When("17:00", call).Refused("MATTER_REQUIRED");
        foreach (var id in new[] { " ", "bad\tid", story.Key.CaseId })
        {
            call.NewMatters = [new NewMatter(Text("漏水"), CaseId: id)];
            Assert.Throws<ArgumentException>(() => CaseLifecycle.Decide(story.Case, call, story.ContextAt("17:00")));
        }

        call.NewMatters = [new NewMatter(Text("漏水"), CaseId: "N-1"), new NewMatter(Text("噪音"), CaseId: "N-1")];
        Assert.Throws<ArgumentException>(() => CaseLifecycle.Decide(story.Case, call, story.ContextAt("17:00")));
    }
}
