using System.Reflection;
using System.Runtime.CompilerServices;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第三条: a closed loop whose trail only grows.</summary>
public class Article03Trail
{
    [Fact]
    [Requirement("JX-3.4")]
    public void Event_once_recorded_has_nothing_to_set()
    {
        var events = typeof(CaseEvent).Assembly.GetTypes().Where(type => typeof(CaseEvent).IsAssignableFrom(type)).ToList();
        Assert.True(events.Count > 40);
        var writable = from type in events.Concat([typeof(OpenedDuty), typeof(EndedDuty), typeof(Case), typeof(CaseRound), typeof(Duty)])
                       from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                       where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                       select type.Name + "." + property.Name;
        Assert.Empty(writable);
    }

    [Fact]
    [Requirement("JX-3.4")]
    public void Correction_is_a_new_event_and_the_first_value_stays()
    {
        var story = new Story("The wrong room").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, Beginnings.Lamp) { Place = new Place("e1", "3栋", null, PersonalText.Room("1203")) }).Passes();
        story.When("09:10", new CorrectIntake(story.Key, Lead, IntakeField.Room, null)).Refused("CORRECTION_REQUIRED");
        story.When("09:10", new CorrectIntake(story.Key, Lead, IntakeField.Room, PersonalText.Room("1302")) { Reason = Text("听错"), Verified = true }).Then("IntakeCorrected");
        Assert.Equal(("1203", "1302"), (story.Case.Intake.Place.Room!.Reveal(), story.Case.Place.Room!.Reveal()));
        Assert.Equal([CaseFact.Accepted, CaseFact.IntakeCorrected], story.Case.History.Select(e => e.Fact));
        Assert.Contains(IntakeField.Room, story.Case.Verified);
        Assert.DoesNotContain("ROOM_UNVERIFIED", story.Case.Defects);
        Assert.Equal("听错", Assert.IsType<IntakeCorrected>(story.LastEvents[0]).Reason!.Reveal());
    }

    [Fact]
    public void Lists_given_by_the_host_are_copied_into_the_trail()
    {
        List<IntakeField> verified = [IntakeField.Phone];
        List<PersonalText> phones = [PersonalText.Phone("13912341234")];
        var story = new Story("Changed behind the back").On("04-28");
        story.When("09:00", new Accept(Company, "e1", new Complainant("r-1", null, phones), LeadLi, Channel.Phone, Beginnings.Lamp) { Verified = verified }).Passes();
        verified.Add(IntakeField.Name);
        phones.Clear();
        Assert.Equal([IntakeField.Phone], story.Case.Intake.Verified);
        Assert.Equal("13912341234", Assert.Single(story.Case.Intake.Complainant!.Phones!).Reveal());
    }

    [Fact]
    [Requirement("JX-3.4")]
    public void Trail_folds_back_into_the_case_and_misses_no_event()
    {
        var story = new Story("A whole loop").On("04-28").OrdinaryInHand("09:00", "09:10").IsCompleted("10:00").ResultIsTold("10:05").OwnerIsAsked("04-29 09:00");
        story.When("09:05", new Close(story.Key, Keeper)).Passes();
        var history = story.Case.History;
        Assert.Equal(Enumerable.Range(1, history.Count).Select(n => (long)n), history.Select(e => e.Version));
        var again = CaseLifecycle.Replay(story.Key, history);
        Assert.Equal((CaseStatus.Closed, story.Case.Version, story.Case.ClosedAt), (again.Status, again.Version, again.ClosedAt));
        Assert.Equal(story.Case.EndedDuties.Select(d => (d.Key, d.End)), again.EndedDuties.Select(d => (d.Key, d.End)));
        Assert.Throws<ArgumentException>(() => CaseLifecycle.Replay(story.Key, history.Where(e => e.Version != 3)));
    }

    [Fact]
    public void Ended_case_takes_archive_notes_only()
    {
        var story = new Story("After the end").On("04-28").OrdinaryInHand("09:00", "09:10").IsCompleted("10:00").ResultIsTold("10:05").OwnerIsAsked("04-29 09:00");
        story.When("09:05", new Close(story.Key, Keeper)).Passes();
        story.When("09:10", new CorrectIntake(story.Key, Lead, IntakeField.Content, Text("另一盏"))).Refused("CASE_ENDED").Citing("CASE_ENDED", "附件2 第十七条");
        story.When("09:10", new Remark(story.Key, Keeper, Text("纸质件存1号柜"))).Then("Remarked").Is(CaseStatus.Closed);
    }
}
