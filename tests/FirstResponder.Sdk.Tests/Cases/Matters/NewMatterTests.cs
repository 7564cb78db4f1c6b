using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.Matters;

/// <summary>A matter that gets a case of its own says where, who and by whom, else its parent does; its id follows from the event that names it (AMB-37).</summary>
public class NewMatterTests
{
    private static readonly NewMatter Whole = new(Text("门禁失灵"), Place: new Place("e1", "5栋"), FirstResponder: GuardZhang, Complainant: OwnerHe);

    [Fact]
    public void What_a_matter_says_of_itself_goes_before_what_its_parent_would_say()
    {
        var story = Openings.Accepted("its own");
        story.When("09:20", new Split(story.Key, Lead, [Whole])).Passes();
        var split = Assert.IsType<CaseSplit>(story.LastEvents[0]);
        Assert.Equal(("5栋", GuardZhang, "r-2002"), (split.Place.Building, split.FirstResponder, split.Complainant!.Ref));
        story.When("09:21", new SpawnCase(story.Key, Lead, Whole)).Passes();
        var spawned = Assert.IsType<CaseSpawned>(story.LastEvents[0]);
        Assert.Equal(("5栋", GuardZhang, "r-2002"), (spawned.Place.Building, spawned.FirstResponder, spawned.Complainant!.Ref));
    }

    [Fact]
    public void Whoever_hears_of_a_matter_answers_for_it_by_name()
    {
        var story = Openings.Dispatched("heard on site");
        story.When("10:00", new SpawnCase(story.Key, Handler, new NewMatter(Text("门禁失灵")))).Passes();
        var spawned = Assert.IsType<CaseSpawned>(story.LastEvents[0]);
        Assert.Equal(("s03", "王五", "r-1001"), (spawned.FirstResponder.Id, spawned.FirstResponder.Name, spawned.Complainant!.Ref));
        story.When("10:01", new SpawnCase(story.Key, Actor.OfStaff("s03"), new NewMatter(Text("绿化缺水")))).Passes();
        Assert.Equal("s03", Assert.IsType<CaseSpawned>(story.LastEvents[0]).FirstResponder.Name);
    }

    [Fact]
    public void Heard_in_a_follow_up_on_site_a_matter_came_in_on_site()
    {
        var story = Openings.FedBack("a visit");
        var call = story.WholeFollowUp(Clerk, Rating.Satisfied, null, ContactWay.OnSite);
        call.NewMatters = [new NewMatter(Text("门禁失灵"))];
        story.When("04-29 10:00", call).Passes();
        Assert.Equal(Channel.OnSite, Assert.IsType<CaseSpawned>(story.LastEvents[1]).Channel);
    }

    [Fact]
    public void An_id_follows_from_the_event_that_names_the_matter()
    {
        var story = Openings.Accepted("ids");
        story.When("09:20", new Split(story.Key, Lead, [new NewMatter(Text("门禁失灵")), new NewMatter(Text("绿化缺水"))])).Passes();
        Assert.All(story.LastEvents.Cast<CaseSplit>(), e => Assert.Equal(CaseIdentity.Derive(Company, CaseIdentity.MatterCommandId("C-1", e.Version)), e.Child));
    }

    [Fact]
    public void A_place_that_no_case_can_have_stops_a_matter_at_the_door()
    {
        var story = Openings.Accepted("no such estate");
        var nowhere = new NewMatter(Text("门禁失灵"), Place: new Place(" e1"));
        Assert.Throws<ArgumentException>(() => story.When("09:20", new Split(story.Key, Lead, [nowhere])));
        Assert.Throws<ArgumentException>(() => story.When("09:20", new SpawnCase(story.Key, Lead, nowhere)));
    }

    [Fact]
    public void Every_matter_of_a_list_must_be_stated()
    {
        var blank = new NewMatter(Text(" "));
        var story = Openings.Accepted("half a list");
        story.When("09:20", new Split(story.Key, Lead, [new NewMatter(Text("门禁失灵")), blank])).Refused("MATTER_REQUIRED");
        var told = Openings.FedBack("half a list again");
        var call = told.WholeFollowUp(Clerk, Rating.Satisfied);
        call.NewMatters = [new NewMatter(Text("门禁失灵")), blank];
        told.When("04-29 10:00", call).Refused("MATTER_REQUIRED");
    }

    [Fact]
    public void Who_joins_takes_no_number_that_stands()
    {
        var master = Openings.Dispatched("three joined, one parted");
        Joins("C-2").When("10:02", new LinkMatter(master.Key, Job, "C-2")).Passes();
        Joins("C-3").When("10:05", new LinkMatter(master.Key, Job, "C-2") { Taken = false }).ChangesNothing();
        Assert.Equal(["c1", "c2", "c3"], master.Case.Contacts.Select(c => c.Id));

        var parted = Openings.Dispatched("two joined, one parted");
        Join(parted, "C-2");
        Join(parted, "C-3");
        parted.When("10:05", new LinkMatter(parted.Key, Job, "C-2") { Taken = false }).Passes();
        Join(parted, "C-4");
        Assert.Equal(["c1", "c3", "c4"], parted.Case.Contacts.Select(c => c.Id));

        Story Joins(string id) => Join(master, id);

        static Story Join(Story story, string id) =>
            story.When("10:01", new AbsorbMerged(story.Key, Lead, Duplicates.Heard("04-28 10:00", OwnerHe, id).Case) { RepresentationConsent = Text("同意") }).Passes();
    }

    [Fact]
    public void A_duplicate_without_person_or_number_brings_neither()
    {
        var found = new Story("found by staff", null, "C-2").On("04-28");
        found.When("10:00", new Accept(Company, "e1", null, GuardZhang, Channel.OnSite, "楼道灯坏") { Origin = Origin.StaffDiscovery }).Passes();
        var master = Openings.Dispatched("a patrol saw it too");
        master.When("10:10", new AbsorbMerged(master.Key, Lead, found.Case) { RepresentationConsent = Text("巡查发现") }).Passes();
        Assert.Equal(["c1"], master.Case.Contacts.Select(c => c.Id));
        Assert.Empty(master.Case.ExternalNumbers);
    }
}
