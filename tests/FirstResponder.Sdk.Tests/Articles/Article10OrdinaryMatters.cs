using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十条: dispatched within 30 minutes, done or planned within 24 hours, both counted from acceptance.</summary>
public class Article10OrdinaryMatters
{
    [Theory]
    [Requirement("JX-10.1")]
    [InlineData("09:30:00", "Dispatched [−D-01; +I-14 13:30]")]
    [InlineData("09:30:01", "Dispatched [−D-01 Late; +I-14 13:30:01]")]
    public void Dispatch_is_due_thirty_minutes_after_acceptance(string time, string expected)
    {
        var story = new Story("Dispatched at " + time).On("04-28").Begins("2026-04-28 09:00:00", Category.Ordinary).OwnerIsInformed("09:05");
        Assert.Equal(story.At("09:30"), story.Open("D-01").Due);
        story.When(time, new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Then(expected).Is(CaseStatus.InProgress);
        Assert.Equal(HandlerWang, story.Case.Handler);
    }

    [Fact]
    [Requirement("JX-10.1")]
    public void Dispatch_needs_handler_and_requirements_and_the_first_responder()
    {
        var story = new Story("What a dispatch needs").On("04-28").Begins("09:00", Category.Ordinary).OwnerIsInformed("09:05");
        story.When("09:10", new Dispatch(story.Key, Lead, HandlerWang, null)).Refused("REQUIREMENTS_REQUIRED").Citing("REQUIREMENTS_REQUIRED", "附件2 第十条");
        story.When("09:10", new Dispatch(story.Key, Lead, null, Text("更换灯具"))).Refused("HANDLER_REQUIRED").Citing("HANDLER_REQUIRED", "附件2 第十条");
        story.When("09:10", new Dispatch(story.Key, Clerk, HandlerWang, Text("更换灯具"))).Refused("ACTOR_NOT_FIRST_RESPONDER");
        Assert.True(story.IsOpen("D-01"));
    }

    [Theory]
    [Requirement("JX-10.2")]
    [InlineData("2026-04-29 09:00", "−D-02;")]
    [InlineData("2026-04-29 09:00:01", "−D-02 Late;")]
    public void Completion_is_due_a_day_after_acceptance(string time, string disposal)
    {
        var story = new Story("Completed at " + time).On("04-28").OrdinaryInHand("2026-04-28 09:00", "09:10");
        story.When("12:00", new SyncProgress(story.Key, Handler, Text("已到场"))).Passes();
        Assert.Equal(story.At("2026-04-29 09:00"), story.Open("D-02").Due);
        var second = time.Length > 16 ? ":01" : "";
        story.When(time, new Complete(story.Key, Handler, Text("已更换"))).Then($"Completed [{disposal} +D-08 11:00{second}; +D-09 04-30 09:00{second}]");
    }

    [Fact]
    [Requirement("JX-10.2")]
    public void Plan_meets_the_day_only_if_it_can_be_carried_out()
    {
        var story = new Story("A plan without a date").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("15:00", new RecordPlan(story.Key, Handler, Text("采购后更换"), HandlerWang, null)).Refused("PLAN_NOT_EXECUTABLE:due").Citing("PLAN_NOT_EXECUTABLE:due", "附件2 第十条");
        story.When("15:00", new RecordPlan(story.Key, Handler, Beginnings.Nothing, null, Beginnings.Promised("2026-05-03"))).Refused("PLAN_NOT_EXECUTABLE:steps", "PLAN_NOT_EXECUTABLE:person");
        story.When("15:00", new RecordPlan(story.Key, Handler, Text("采购后更换"), HandlerWang, story.Promised("14:00"))).Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十条");
        Assert.True(story.IsOpen("D-02"));
        story.When("15:00", new RecordPlan(story.Key, Handler, Text("采购后更换"), HandlerWang, Beginnings.Promised("2026-05-03"))).Then("PlanRecorded [−D-02; +D-02b 04-29 09:00]");
    }

    [Fact]
    [Requirement("JX-10.3")]
    public void Completion_without_a_site_record_leaves_a_defect()
    {
        var without = new Story("Nothing written down on site").On("04-28").OrdinaryInHand("09:00", "09:10").IsCompleted("10:00", Handler);
        Assert.Contains("SITE_RECORD_MISSING", without.Case.Defects);
        Assert.Equal("附件2 第十条", without.Regulation.ClauseOf("SITE_RECORD_MISSING"));
        var with = new Story("Two lamps and a photo").On("04-28").OrdinaryInHand("09:00", "09:10");
        with.When("09:50", new RecordSiteWork(with.Key, Handler, SiteWorkKind.Record, Text("已更换两盏")) { Photos = [new Attachment("p-1")] }).Then("SiteRecorded");
        with.IsCompleted("10:00", Handler);
        Assert.DoesNotContain("SITE_RECORD_MISSING", with.Case.Defects);
    }

    [Fact]
    [Requirement("JX-M2.3b")]
    public void Handler_who_keeps_silent_is_reminded_by_an_internal_limit()
    {
        var story = new Story("No word from 王五").On("04-28").OrdinaryInHand("09:00", "09:20");
        var sync = story.Open("I-14");
        Assert.Equal((story.At("13:20"), RuleLayer.Enterprise, "", Role.Handler), (sync.Due!.Value, sync.Terms.Layer, sync.Terms.Clause, sync.Terms.Owner));
        story.When("13:20", new AnnounceDue(story.Key, Job)).ChangesNothing();
        story.When("13:20:01", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(I-14#round.1)");
        story.When("13:30", new SyncProgress(story.Key, Handler, Text("缺灯具"))).Then("ProgressSynced [−I-14 Late]");
        story.When("13:31", new SyncProgress(story.Key, Clerk, Text("代转"))).Refused("ACTOR_NOT_ALLOWED");
    }

    [Fact]
    [Requirement("AMB-05")]
    public void Late_dispatch_does_not_lengthen_the_day()
    {
        var story = new Story("Dispatched after two hours").On("04-28").OrdinaryInHand("09:00", "11:00");
        Assert.Equal((story.At("09:00"), story.At("04-29 09:00")), (story.Open("D-02").Terms.Start, story.Open("D-02").Due));
        Assert.Equal(DutyOutcome.Late, story.Ended("D-01").End!.Outcome);
    }

    [Fact]
    [Requirement("AMB-40")]
    public void Plan_is_no_completion_and_its_date_waits_for_the_owner()
    {
        var story = new Story("A plan for the holiday").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("04-28 20:00", new RecordPlan(story.Key, Handler, Text("五一期间更换"), HandlerWang, Beginnings.Promised("2026-05-03"))).Then("PlanRecorded [−D-02; +D-02b 04-29 09:00]").Is(CaseStatus.InProgress);
        story.When("20:05", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺灯具"), Beginnings.Promised("2026-05-03"))).Then("ExtensionNoticed");
        story.When("04-29 09:00", new AnnounceDue(story.Key, Job) { Duty = "D-02b#round.1" }).ChangesNothing();
        story.When("09:00:01", new AnnounceDue(story.Key, Job) { Duty = "D-02b#round.1" }).Then("DutyFellDue(D-02b#round.1)");
        story.When("04-29 10:00", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone)).Then("ExtensionConsented [−D-02b Missed; +C-10E 05-03 24:00]");
        Assert.Equal((DutyOutcome.Met, DutyOutcome.Missed), (story.Ended("D-02").End!.Outcome, story.Ended("D-02b").End!.Outcome));
        story.When("11:00", new RecordPlan(story.Key, Handler, Text("改用备件"), HandlerWang, Beginnings.Promised("2026-05-02"))).Then("PlanRecorded");
    }
}
