using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.Intake;

/// <summary>What a registration lacks is noted and never a reason to turn anybody away; a later word mends what it speaks of and nothing else (附件2 第七条).</summary>
public class IntakeCorrectionTests
{
    [Fact]
    public void A_call_without_a_name_lacks_all_but_its_content() =>
        Assert.Equal(["ROOM_MISSING", "NAME_UNVERIFIED", "PHONE_MISSING", "CONTENT_UNVERIFIED"], Anonymous().Case.Defects);

    [Fact]
    public void A_name_given_later_is_kept_and_still_to_be_verified()
    {
        var story = Anonymous();
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Name, PersonalText.Name("陈小明"))).Passes();
        Assert.Equal(("陈小明", null), (story.Case.Complainant!.Name!.Reveal(), story.Case.Complainant.Phones));
        Mends(story, [], []);
        Assert.Contains("NAME_UNVERIFIED", story.Case.Defects);
    }

    [Fact]
    public void A_phone_given_later_is_no_longer_missing_but_to_be_verified()
    {
        var story = Anonymous();
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Phone, PersonalText.Phone("13912341234"))).Passes();
        Mends(story, ["PHONE_MISSING"], ["PHONE_UNVERIFIED"]);
        story.When("09:06", new CorrectIntake(story.Key, Lead, IntakeField.Phone, null) { Verified = true }).Passes();
        Mends(story, ["PHONE_UNVERIFIED"], []);
        Assert.Equal(["ROOM_MISSING", "NAME_UNVERIFIED", "CONTENT_UNVERIFIED"], story.Case.Defects);
    }

    [Fact]
    public void A_room_and_a_content_given_later_mend_themselves_only()
    {
        var story = Anonymous();
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Room, PersonalText.Room("1203"))).Passes();
        Mends(story, ["ROOM_MISSING"], ["ROOM_UNVERIFIED"]);
        story.When("09:06", new CorrectIntake(story.Key, Lead, IntakeField.Content, Text("二单元楼道灯坏")) { Verified = true }).Passes();
        Mends(story, ["CONTENT_UNVERIFIED"], []);
        Assert.Equal(("1203", "二单元楼道灯坏"), (story.Case.Place.Room!.Reveal(), story.Case.Content.Reveal()));
    }

    [Fact]
    public void A_spot_given_later_mends_nothing_that_a_registration_must_have()
    {
        var story = Anonymous();
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Spot, Text("二单元"))).Passes();
        Mends(story, [], []);
        Assert.Equal("二单元", story.Case.Place.Spot!.Reveal());
    }

    [Fact]
    public void A_person_named_later_brings_name_and_phone()
    {
        var story = Anonymous();
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Counterpart, null) { Counterpart = OwnerChen }).Passes();
        Mends(story, ["PHONE_MISSING"], ["PHONE_UNVERIFIED"]);
        Assert.Equal("r-1001", Assert.Single(story.Case.Contacts).Complainant.Ref);
    }

    [Fact]
    public void A_corrected_name_leaves_the_rest_of_the_person_as_it_was()
    {
        var story = Openings.Accepted("a misheard name");
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Name, PersonalText.Name("陈晓明")) { Verified = true }).Passes();
        Mends(story, ["NAME_UNVERIFIED"], []);
        Assert.Equal(("陈晓明", "13912341234", "r-1001"), (story.Case.Complainant!.Name!.Reveal(), story.Case.Complainant.Phones![0].Reveal(), story.Case.Complainant.Ref));
        story.When("09:06", new CorrectIntake(story.Key, Lead, IntakeField.Phone, PersonalText.Phone("13700001111")) { Verified = true }).Passes();
        Assert.Equal(("陈晓明", "13700001111"), (story.Case.Complainant!.Name!.Reveal(), Assert.Single(story.Case.Complainant.Phones!).Reveal()));
        Assert.Equal("13700001111", Assert.Single(Assert.Single(story.Case.Contacts).Complainant.Phones!).Reveal());
    }

    [Fact]
    public void What_the_staff_found_itself_lacks_nothing_and_a_word_on_it_adds_no_lack()
    {
        var story = new Story("found on patrol").On("04-28");
        story.When("09:00", new Accept(Company, "e1", null, LeadLi, Channel.OnSite, "楼道灯坏", Lead) { Origin = Origin.StaffDiscovery }).Passes();
        Assert.Empty(story.Case.Defects);
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Room, PersonalText.Room("1203"))).Passes();
        Assert.Empty(story.Case.Defects);
    }

    [Fact]
    public void A_corrected_name_or_phone_takes_nothing_from_what_was_verified_beside_it()
    {
        var story = new Story("all verified").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏")
        {
            Place = new Place("e1", "3栋", Room: PersonalText.Room("1203")),
            Verified = [IntakeField.Room, IntakeField.Name, IntakeField.Phone, IntakeField.Content],
        }).Passes();
        Assert.Empty(story.Case.Defects);
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Name, PersonalText.Name("陈晓明"))).Passes();
        Mends(story, [], []);
        story.When("09:06", new CorrectIntake(story.Key, Lead, IntakeField.Phone, PersonalText.Phone("13700001111"))).Passes();
        Mends(story, [], []);
    }

    [Fact]
    public void A_content_left_blank_is_mended_by_a_content_and_by_nothing_else()
    {
        var story = new Story("nothing said").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, " ")).Passes();
        Assert.Contains("CONTENT_MISSING", story.Case.Defects);
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Name, PersonalText.Name("陈晓明"))).Passes();
        Mends(story, [], []);
        story.When("09:06", new CorrectIntake(story.Key, Lead, IntakeField.Content, Text("楼道灯坏"))).Passes();
        Mends(story, ["CONTENT_MISSING"], ["CONTENT_UNVERIFIED"]);
    }

    [Fact]
    public void Of_two_people_named_one_after_the_other_the_latter_counts()
    {
        var story = Anonymous();
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Counterpart, null) { Counterpart = new Complainant("r-3003", PersonalText.Name("刘一")) }).Passes();
        Mends(story, [], []);
        story.When("09:06", new CorrectIntake(story.Key, Lead, IntakeField.Counterpart, null) { Counterpart = OwnerChen }).Passes();
        Mends(story, ["PHONE_MISSING"], ["PHONE_UNVERIFIED"]);
    }

    [Fact]
    public void One_phone_among_several_is_a_phone()
    {
        var story = new Story("a blank first").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen with { Phones = [PersonalText.Phone(" "), PersonalText.Phone("13912341234")] }, LeadLi, Channel.Phone, "楼道灯坏")).Passes();
        Assert.DoesNotContain("PHONE_MISSING", story.Case.Defects);
    }

    private static Story Anonymous()
    {
        var story = new Story("a call without a name").On("04-28");
        return story.When("09:00", new Accept(Company, "e1", null, LeadLi, Channel.Phone, "楼道灯坏")).Passes();
    }

    private static IntakeCorrected Corrected(Story story) => Assert.IsType<IntakeCorrected>(Assert.Single(story.LastEvents));

    private static void Mends(Story story, string[] resolved, string[] lacking)
    {
        Assert.Equal(resolved, Corrected(story).Resolved);
        Assert.Equal(lacking, Corrected(story).Defects);
    }
}
