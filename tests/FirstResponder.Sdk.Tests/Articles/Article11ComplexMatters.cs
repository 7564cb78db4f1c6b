using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十一条: response within the hour, study, seven working days, and a formal notice where they do not suffice.</summary>
public class Article11ComplexMatters
{
    private const string Call = "2026-04-30 16:20";

    [Theory]
    [Requirement("JX-11.1")]
    [InlineData("17:20", "Responded [−D-04]")]
    [InlineData("17:20:01", "Responded [−D-04 Late]")]
    public void Response_is_due_within_the_hour(string time, string expected)
    {
        var story = new Story("Responded at " + time).On("04-30").OwnerCalls("2026-04-30 16:20", "电梯改造费用分摊");
        story.When("16:25", new Classify(story.Key, Lead, Category.Complex)).Then("Classified(Complex) [−J-08; +D-04 17:20; +J-11 立即/05-01 16:20; +D-05 05-13 24:00; +D-06 05-13 24:00]");
        story.When("17:00", new Respond(story.Key, Lead, null)).Refused("RESPONSE_INCOMPLETE").Citing("RESPONSE_INCOMPLETE", "附件2 第十一条");
        story.When(time, new Respond(story.Key, Lead, ResponseKind.OwnerContact)).Then(expected);
    }

    [Fact]
    [Requirement("JX-11.2")]
    public void Study_names_people_plan_division_and_limit()
    {
        var story = new Story("A study without a limit").On("04-30").Begins(Call, Category.Complex).OwnerIsInformed("16:30");
        story.When("16:40", new Dispatch(story.Key, Lead, HandlerWang, Text("现场核实"))).Refused("STUDY_REQUIRED").Citing("STUDY_REQUIRED", "附件2 第十一条");
        story.When("16:41", new Complete(story.Key, Lead, Text("已协商"))).Refused("STUDY_REQUIRED");
        story.When("16:50", new HoldStudy(story.Key, Lead, ["物业", "业委会"], Text("协商会"), ["李四牵头"], null)).Refused("STUDY_INCOMPLETE:limit").Citing("STUDY_INCOMPLETE:limit", "附件2 第十一条");
        story.When("16:50", new HoldStudy(story.Key, Lead, [], null, [], Beginnings.Promised("2026-06-10"))).Refused("STUDY_INCOMPLETE:participants", "STUDY_INCOMPLETE:plan", "STUDY_INCOMPLETE:division");
        story.When("16:50", new HoldStudy(story.Key, Lead, ["物业"], Text("协商会"), ["李四牵头"], Beginnings.Promised("2026-04-29"))).Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十一条");
        story.Is(CaseStatus.Classified).When("16:50", new HoldStudy(story.Key, Lead, ["物业", "业委会"], Text("协商会"), ["李四牵头"], Beginnings.Promised("2026-06-10")))
            .Then("StudyHeld [−D-04; −J-11; +I-11 06-10 24:00]").Is(CaseStatus.InProgress);
        story.When("17:00", new Dispatch(story.Key, Lead, HandlerWang, Text("现场核实"))).Then("Dispatched [+I-14 21:00]");
    }

    [Fact]
    [Requirement("JX-11.3")]
    public void Seven_working_days_are_those_of_the_state_council()
    {
        var story = new Story("Over the Labour Day holiday").On("04-30").Begins("2026-04-30 16:20", Category.Complex);
        var disposal = story.Open("D-05");
        Assert.Equal(story.At("05-14 00:00"), disposal.LateFrom);
        Assert.Equal("05-13 24:00", StoryText.Clock(disposal.Due!.Value, story.At("04-30 16:20"), true));
        Assert.NotEqual("05-11 24:00", StoryText.Clock(disposal.Due.Value, story.At("04-30 16:20"), true));
        Assert.NotEqual(story.At("05-14 23:59"), disposal.LateFrom);
        Assert.All(["05-06", "05-07", "05-08", "05-09", "05-11", "05-12", "05-13"], day => Assert.True(story.Calendar.IsWorkingDay(Beginnings.Promised("2026-" + day).Date!.Value)));
        Assert.False(disposal.IsLateAt(story.At("2026-05-13 23:59:59")));
        Assert.True(disposal.IsLateAt(story.At("2026-05-14 00:00")));
    }

    [Fact]
    [Requirement("JX-11.3")]
    public void Completion_on_the_seventh_working_day_needs_no_notice()
    {
        var story = new Story("Done on the last day").On("04-30").ComplexStudied(Call, "17:00");
        story.When("05-13 23:59:59", new Complete(story.Key, Lead, Text("已协商一致"))).Then("Completed [−D-05; −D-06 NotRequired; −I-11; +D-08 05-14 01:59:59; +D-09 05-14 23:59:59]");
        var late = new Story("Done a second later").On("04-30").ComplexStudied(Call, "17:00");
        late.When("05-14 00:00", new Complete(late.Key, Lead, Text("已协商一致"))).Then("Completed [−D-05 Late; −D-06 Missed; −I-11; +D-08 02:00; +D-09 05-15 00:00]");
    }

    [Fact]
    [Requirement("JX-11.4")]
    public void Stage_feedback_says_progress_and_measures()
    {
        var story = new Story("Measures were left out").On("04-30").ComplexStudied(Call, "17:00");
        story.When("05-12 15:00", new GiveStageFeedback(story.Key, Lead, Text("已开第一次会"), null)).Refused("STAGE_FEEDBACK_INCOMPLETE:measures").Citing("STAGE_FEEDBACK_INCOMPLETE:measures", "附件2 第十一条");
        story.When("15:00", new GiveStageFeedback(story.Key, Lead, Beginnings.Nothing, Text("已征询半数业主"))).Refused("STAGE_FEEDBACK_INCOMPLETE:progress");
        Assert.True(story.IsOpen("D-05"));
        story.When("15:00", new GiveStageFeedback(story.Key, Lead, Text("已开第一次会"), Text("已征询半数业主"))).Then("StageFeedbackGiven [−D-05; +I-49 05-21 24:00]");
    }

    [Fact]
    [Requirement("JX-11.5")]
    public void Formal_notice_is_written_or_formally_online_and_names_a_date()
    {
        var story = new Story("Told by phone, then by letter").On("04-30").ComplexStudied(Call, "17:00");
        story.When("2026-05-12 09:00", Notice(story, ContactWay.Phone, "2026-06-10")).Refused("FORMAL_CHANNEL_REQUIRED").Citing("FORMAL_CHANNEL_REQUIRED", "附件2 第十一条");
        story.When("09:30", new GiveFormalNotice(story.Key, Lead, ContactWay.Written, null, null, null))
            .Refused("FORMAL_NOTICE_INCOMPLETE:reason", "FORMAL_NOTICE_INCOMPLETE:plan", "FORMAL_NOTICE_INCOMPLETE:firmDate").Citing("FORMAL_NOTICE_INCOMPLETE:plan", "附件2 第十一条");
        story.When("09:30", Notice(story, ContactWay.Written, "2026-05-11")).Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十一条");
        story.When("10:00", Notice(story, ContactWay.Written, "2026-06-10")).Then("FormalNoticeGiven [−D-06; −I-11 Superseded; +C-11 06-10 24:00; +I-49 05-21 24:00]");
        Assert.Equal(story.At("06-11 00:00"), story.Case.HandlingDuty!.LateFrom);
        Assert.True(story.IsOpen("D-05"));
        story.When("06-10 23:59:59", new Complete(story.Key, Lead, Text("已协商一致"))).Then("Completed [−C-11; −D-05 Late; −I-49 Late; +D-08 06-11 01:59:59; +D-09 06-11 23:59:59]");
    }

    [Fact]
    [Requirement("JX-11.6")]
    [Requirement("AMB-08")]
    public void Stage_feedback_alone_leaves_the_formal_notice_owed()
    {
        var story = new Story("Feedback, but no notice").On("04-30").ComplexStudied(Call, "17:00");
        story.When("2026-05-12 15:00", Stage(story)).Then("StageFeedbackGiven [−D-05; +I-49 05-21 24:00]");
        story.When("05-13 23:59", new AnnounceDue(story.Key, Job) { Duty = "D-06#round.1" }).ChangesNothing();
        story.When("2026-05-14 00:00", new AnnounceDue(story.Key, Job) { Duty = "D-06#round.1" }).Then("DutyFellDue(D-06#round.1)");
        Assert.Equal(DutyOutcome.Met, story.Ended("D-05").End!.Outcome);
        Assert.True(story.Open("D-06").IsLateAt(story.At("2026-05-14 00:00")));
        story.When("10:00", Notice(story, ContactWay.FormalOnline, "2026-06-10")).Then("FormalNoticeGiven [−D-06 Late; −I-11 Superseded; −I-49; +C-11 06-10 24:00; +I-49 05-25 24:00]");
    }

    [Fact]
    [Requirement("AMB-08")]
    public void Formal_notice_alone_leaves_the_stage_feedback_owed()
    {
        var story = new Story("A notice, but no feedback").On("04-30").ComplexStudied(Call, "17:00");
        story.When("05-13 23:59:59", Notice(story, ContactWay.Written, "2026-06-10")).Passes();
        Assert.Equal(DutyOutcome.Met, story.Ended("D-06").End!.Outcome);
        Assert.True(story.Open("D-05").IsLateAt(story.At("05-14 00:00")));
    }

    [Fact]
    public void Later_study_and_later_notice_replace_the_dates_of_the_earlier()
    {
        var story = new Story("Twice").On("04-30").ComplexStudied(Call, "17:00");
        story.When("05-06 10:00", new HoldStudy(story.Key, Lead, ["物业", "业委会"], Text("再议"), ["李四牵头"], Beginnings.Promised("2026-06-20"))).Then("StudyHeld [−I-11 Superseded; +I-11 06-20 24:00]");
        story.When("05-12 10:00", Notice(story, ContactWay.Written, "2026-06-10")).Passes();
        story.When("05-13 10:00", Notice(story, ContactWay.Written, "2026-06-30")).Then("FormalNoticeGiven [−C-11 Superseded; −I-49; +C-11 06-30 24:00; +I-49 05-22 24:00]");
    }

    [Fact]
    [Requirement("AMB-49")]
    public void Silence_after_the_first_feedback_is_broken_every_seven_working_days_inside()
    {
        var story = new Story("Feedback again and again").On("04-30").ComplexStudied(Call, "17:00");
        story.When("05-12 15:00", Stage(story)).Then("StageFeedbackGiven [−D-05; +I-49 05-21 24:00]");
        Assert.Equal((RuleLayer.Enterprise, ""), (story.Open("I-49").Terms.Layer, story.Open("I-49").Terms.Clause));
        story.When("05-21 16:00", Stage(story)).Then("StageFeedbackGiven [−I-49; +I-49 06-01 24:00]");
        story.When("06-02 09:00", Stage(story)).Then("StageFeedbackGiven [−I-49 Late; +I-49 06-11 24:00]");
        Assert.Equal("I-49#round.1.3", story.Open("I-49").Key);
    }

    private static GiveStageFeedback Stage(Story story) => new(story.Key, Lead, Text("已开第一次会"), Text("已征询半数业主"));

    private static GiveFormalNotice Notice(Story story, ContactWay way, string date) => new(story.Key, Lead, way, Text("须表决"), Text("六月上旬表决并公示"), Beginnings.Promised(date));
}
