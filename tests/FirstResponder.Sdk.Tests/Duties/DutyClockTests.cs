using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Duties;

/// <summary>How duties open, end and are numbered, told with small changes of the shipped pack.</summary>
public class DutyClockTests
{
    [Theory]
    [InlineData("04-28 09:30", DutyOutcome.NotRequired)]
    [InlineData("04-28 09:30:01", DutyOutcome.Missed)]
    public void Void_duty_is_not_required_or_missed(string time, DutyOutcome outcome)
    {
        var story = new Story("Done before anybody was sent").On("04-28").Begins("04-28 09:00", Category.Ordinary).IsCompleted(time);
        Assert.Equal(outcome, story.Ended("D-01").End!.Outcome);
        Assert.Equal(DutyOutcome.Met, story.Ended("D-02").End!.Outcome);
        Assert.Equal(DutyOutcome.NotRequired, story.Ended("J-14a").End!.Outcome);
    }

    [Theory]
    [InlineData("13:10", DutyOutcome.Superseded)]
    [InlineData("13:10:01", DutyOutcome.Missed)]
    public void Replaced_duty_is_superseded_or_missed_and_opens_anew_under_the_next_number(string time, DutyOutcome outcome)
    {
        var story = new Story("Sent to another").On("04-28").OrdinaryInHand("09:00", "09:10");
        Assert.Equal("I-14#round.1", story.Open("I-14").Key);
        story.When(time, new Dispatch(story.Key, Lead, HandlerZhao, Text("接手"))).Passes();
        Assert.Equal((outcome, "I-14#round.1.2", story.At(time)), (story.Ended("I-14").End!.Outcome, story.Open("I-14").Key, story.Open("I-14").Terms.Start));
    }

    [Fact]
    public void Second_plan_does_not_open_the_running_duty_again()
    {
        var story = new Story("Two plans").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("10:00", new RecordPlan(story.Key, Handler, Text("采购"), HandlerWang, Beginnings.Promised("2026-05-03"))).Then("PlanRecorded [−D-02; +D-02b 04-29 09:00]");
        story.When("11:00", new RecordPlan(story.Key, Handler, Text("借用"), HandlerWang, Beginnings.Promised("2026-05-02"))).Then("PlanRecorded");
    }

    [Fact]
    public void Two_orders_are_two_duties_and_each_reply_meets_its_own()
    {
        var story = new Story("The same lamp by two orders").On("04-28");
        story.When("09:00", Order(story, "A1", "04-30 18:00")).Passes();
        story.When("10:00", new AbsorbMerged(story.Key, Lead, Twin("09:30", "B2").Case)).Then("MergedIn [+X-01 04-30 12:00]");
        story.When("10:05", new AbsorbMerged(story.Key, Lead, Twin("09:40", "B2", "C-3").Case)).Then("MergedIn");
        Assert.Equal(["X-01@A1#round.1", "X-01@B2#round.1"], story.Case.OpenDuties.Where(d => d.Terms.Rule == "X-01").Select(d => d.Key));
        story.When("11:00", new ReplyExternal(story.Key, Lead, "B2", Text("办理中"))).Then("ExternalReplied [−X-01]");
        Assert.Equal("X-01@A1#round.1", story.Open("X-01").Key);
        story.IsSorted("11:01", Category.Ordinary).IsCompleted("11:10");
        Assert.False(story.IsOpen("X-01"));
    }

    [Fact]
    public void Order_without_a_due_opens_nothing()
    {
        var story = new Story("No date on the order").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, Beginnings.Lamp) { ExternalNumber = "A1" }).Passes();
        Assert.False(story.IsOpen("X-01"));
    }

    [Fact]
    public void Count_is_of_events_since_the_duty_opened()
    {
        var story = new Story("Two rings suffice here", Changed(root => root.Duty("D-09")["met"]!.AsArray()[2]!["count"] = 2)).On("04-28").OrdinaryInHand("09:00", "09:10");
        story.IsCompleted("10:00").ResultIsTold("10:05");
        story.When("11:00", Ring(story)).Then("FollowUpAttempted(NoAnswer) [+I-09 04-29 11:00]");
        story.OwnerIsAsked("12:00", Rating.Dissatisfied);
        story.When("12:30", new RecordReview(story.Key, Lead, Text("灯具不合格"), Text("未试用"))).Passes();
        story.When("12:40", new PlanRectification(story.Key, Lead, Text("换品牌"), Beginnings.Promised("2026-04-30"), HandlerZhao)).Passes();
        story.When("12:50", new TellRectification(story.Key, Lead, ContactWay.Phone, Text("换品牌"))).Then("RectificationTold [−D-10; +C-16 04-30 24:00; +I-14 16:50]");
        story.IsCompleted("13:00");
        story.When("14:00", Ring(story)).Then("FollowUpAttempted(NoAnswer) [+I-09 04-29 14:00]");
        story.When("15:00", Ring(story)).Then("FollowUpAttempted(NoAnswer) [−D-09 (CarriedOut); −I-09; +I-09 04-29 15:00]");
        Assert.Equal("D-09#round.2", story.Ended("D-09").Key);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_of_a_list_is_needed_in_any_order_since_opening(bool siteFirst)
    {
        var story = new Story("Both of two", WithInternal("""{"id":"I-X","zh":"到场并同步","on":["Dispatched"],"limit":{"hours":1},"met":[["SiteRecorded","ProgressSynced"]]}""")).On("04-28");
        story.Begins("09:00", Category.Ordinary).OwnerIsInformed("09:01");
        story.When("09:05", Site(story)).Then("SiteRecorded");
        story.When("09:10", new Dispatch(story.Key, Lead, HandlerWang, Text("更换"))).Then("Dispatched [−D-01; +I-14 13:10; +I-X 10:10]");
        if (siteFirst)
        {
            story.When("09:20", Site(story)).Then("SiteRecorded");
            story.When("09:30", new SyncProgress(story.Key, Handler, Text("换好"))).Then("ProgressSynced [−I-14; −I-X]");
        }
        else
        {
            story.When("09:20", new SyncProgress(story.Key, Handler, Text("路上"))).Then("ProgressSynced [−I-14]");
            story.When("10:10:01", Site(story)).Then("SiteRecorded [−I-X Late]");
        }
    }

    [Fact]
    public void Unless_spares_while_another_duty_is_open()
    {
        var story = new Story("Not while the dispatch is owed", WithInternal("""{"id":"I-X","zh":"复看现场","on":[{"event":"SiteRecorded","unless":{"open":"D-01"}}],"limit":{"hours":1},"met":["Completed"]}""")).On("04-28");
        story.Begins("09:00", Category.Ordinary).OwnerIsInformed("09:01");
        story.When("09:05", Site(story)).Then("SiteRecorded");
        story.IsDispatched("09:10").When("09:20", Site(story)).Then("SiteRecorded [+I-X 10:20]");
    }

    [Fact]
    public void Duty_without_the_due_that_it_refers_to_is_immediate()
    {
        var guided = new Story("No limit of handling").On("04-28").Begins("09:00", Category.OutOfScope);
        guided.When("09:10", Hindrance(guided)).Then("HindranceRecorded [+J-14b 立即/09:40]");
        var ordinary = new Story("The day of the ordinary matter").On("04-28").OrdinaryInHand("09:00", "09:10");
        ordinary.When("09:30", Hindrance(ordinary)).Then("HindranceRecorded [+J-14b 04-29 09:00]");
        Assert.True(ordinary.Open("J-14b").Terms.IsConditional);
        ordinary.When("10:00", new ContactOwner(ordinary.Key, Handler, OwnerContactKind.Explanation, ContactWay.Phone, Text("缺件"))).Then("OwnerContacted");
        ordinary.When("10:05", new ContactOwner(ordinary.Key, Lead, OwnerContactKind.Explanation, ContactWay.Phone, Text("缺件"))).Then("OwnerContacted [−J-14b]");
    }

    [Fact]
    public void Immediate_duty_is_never_late()
    {
        var story = new Story("Sorted after a week").On("04-28").OwnerCalls("04-28 09:00");
        Assert.False(story.Open("J-08").IsLateAt(story.At("05-05 09:00")));
        story.When("05-05 09:00", new Classify(story.Key, Lead, Category.OutOfScope)).Passes();
        Assert.Equal(DutyOutcome.Met, story.Ended("J-08").End!.Outcome);
    }

    [Fact]
    public void Event_before_the_start_of_a_duty_does_not_touch_it()
    {
        var story = new Story("A call entered late").On("04-28").OwnerCalls("22:10");
        story.When("22:11", new StartEmergency(story.Key, Lead, EmergencyType.Other)).Passes();
        story.When("22:20", Progress(story)).Then("OwnerContacted [−D-11e; +D-11e 立即/22:50]");
        story.When("22:15", Progress(story), recordedAt: "22:25").Then("OwnerContacted");
        story.When("22:20", Progress(story), recordedAt: "22:26").Then("OwnerContacted [−D-11e; +D-11e 立即/22:50]");
        Assert.Equal("D-11e#round.1.3", story.Open("D-11e").Key);
    }

    [Fact]
    public void Status_of_a_pattern_is_that_after_the_event()
    {
        var story = new Story("Told after the end").On("04-28").OwnerCalls("22:10");
        story.When("22:11", new StartEmergency(story.Key, Lead, EmergencyType.Other)).Passes();
        story.When("22:12", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        Assert.False(story.IsOpen("D-11c"));
        story.IsCompleted("22:30").When("22:31", Progress(story)).Then("OwnerContacted");
    }

    private static Regulation Changed(Action<JsonNode> change) => Regulation.Load(PackTexts.Changed(change));

    private static Regulation WithInternal(string duty) => Changed(root => root["internal"]!["duties"]!.AsArray().Add(JsonNode.Parse(duty)));

    private static Accept Order(Story story, string number, string due) =>
        new(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, Beginnings.Lamp) { ExternalNumber = number, ExternalDue = story.Promised(due) };

    private static Story Twin(string at, string number, string caseId = "C-2")
    {
        var twin = new Story("The second order", caseId: caseId).On("04-28");
        return twin.When(at, Order(twin, number, "04-30 12:00")).Passes();
    }

    private static RecordFollowUpAttempt Ring(Story story) => new(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer);

    private static RecordSiteWork Site(Story story) => new(story.Key, Handler, SiteWorkKind.Record, Text("查看"));

    private static RecordHindrance Hindrance(Story story) => new(story.Key, Lead, HindranceKind.CrossDepartment, Text("须街道协调"));

    private static ContactOwner Progress(Story story) => new(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("处置中"));
}
