using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-43: when it happened counts, when it was written down is kept beside it, and neither may be made up.</summary>
public class TimesOfRecording
{
    [Fact]
    [Requirement("AMB-43")]
    public void Completion_entered_after_the_due_is_in_time_and_marked()
    {
        var story = InHand();
        story.When("04-29 08:50", new Complete(story.Key, Handler, Text("已更换")), recordedAt: "04-29 09:30").Passes();
        Assert.Equal((DutyOutcome.Met, true), (story.Ended("D-02").End!.Outcome, story.Ended("D-02").End!.Backdated));
        Assert.Equal((story.At("08:50"), story.At("09:30")), (story.LastEvents[0].OccurredAt, story.LastEvents[0].RecordedAt));
        Assert.Equal(story.At("10:50"), story.Open("D-08").Due);
        var prompt = InHand();
        prompt.When("04-29 08:50", new Complete(prompt.Key, Handler, Text("已更换")), recordedAt: "04-29 09:00").Passes();
        Assert.Equal((DutyOutcome.Met, false), (prompt.Ended("D-02").End!.Outcome, prompt.Ended("D-02").End!.Backdated));
        var late = InHand();
        late.When("04-29 09:00:01", new Complete(late.Key, Handler, Text("已更换")), recordedAt: "04-29 09:30").Passes();
        Assert.Equal((DutyOutcome.Late, false), (late.Ended("D-02").End!.Outcome, late.Ended("D-02").End!.Backdated));
    }

    [Fact]
    [Requirement("AMB-43")]
    public void Entry_more_than_a_day_late_warns()
    {
        var story = InHand();
        story.When("04-28 12:00", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已到场")), recordedAt: "04-29 12:00").Passes();
        Assert.Empty(Assert.IsType<Decided>(story.Last).Warnings);
        story.When("04-28 12:00", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已更换")), recordedAt: "04-29 12:00:01").Passes();
        Assert.Equal(["BACKDATED"], Assert.IsType<Decided>(story.Last).Warnings);
    }

    [Theory]
    [Requirement("AMB-43")]
    [InlineData("12:02", false)]
    [InlineData("12:02:01", true)]
    public void Future_begins_two_minutes_from_now(string time, bool isRefused)
    {
        var story = InHand().On("04-28");
        story.When(time, new SyncProgress(story.Key, Handler, Text("已到场")), recordedAt: "12:00");
        if (isRefused)
        {
            story.Refused("TIME_IN_FUTURE").Citing("TIME_IN_FUTURE", "附件2 第十九条");
        }
        else
        {
            story.Then("ProgressSynced [−I-14]");
        }
    }

    [Fact]
    [Requirement("AMB-43")]
    public void Contact_cannot_lie_in_the_future_either()
    {
        var story = new Story("Accepted tomorrow").On("04-28");
        story.When("09:03", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, Beginnings.Lamp), recordedAt: "09:00").Refused("TIME_IN_FUTURE");
        Assert.Null(story.Current);
    }

    [Fact]
    [Requirement("AMB-43")]
    public void Milestones_never_go_back_but_notes_may_come_late()
    {
        var story = InHand().On("04-28");
        story.When("11:00", new RecordPlan(story.Key, Handler, Text("采购"), HandlerWang, Beginnings.Promised("2026-05-03"))).Passes();
        story.When("10:59", new Complete(story.Key, Handler, Text("已更换")), recordedAt: "11:05").Refused("TIME_BEFORE_PREVIOUS").Citing("TIME_BEFORE_PREVIOUS", "附件2 第十九条");
        story.When("10:30", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已到场")), recordedAt: "11:05").Then("SiteRecorded");
        story.When("08:59", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已到场")), recordedAt: "11:05").Refused("TIME_BEFORE_ACCEPTANCE").Citing("TIME_BEFORE_ACCEPTANCE", "附件2 第十九条");
        story.When("11:01", new Complete(story.Key, Handler, Text("已更换")), recordedAt: "11:20").Passes();
        story.When("11:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer), recordedAt: "11:30").Refused("TIME_BEFORE_PREVIOUS");
    }

    [Fact]
    [Requirement("AMB-43")]
    public void Clock_that_was_set_back_does_not_turn_the_record_around()
    {
        var story = InHand().On("04-28");
        story.When("12:00", new SyncProgress(story.Key, Handler, Text("已到场"))).Passes();
        story.When("11:50", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已更换"))).Passes();
        Assert.Equal((story.At("11:50"), story.At("12:00")), (story.LastEvents[0].OccurredAt, story.LastEvents[0].RecordedAt));
    }

    private static Story InHand() => new Story("A lamp in hand").OrdinaryInHand("04-28 09:00", "09:10");
}
