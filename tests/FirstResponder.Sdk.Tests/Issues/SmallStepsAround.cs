using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Issues;

/// <summary>Small detours that would lead around a rule or into a refusal.</summary>
public class SmallStepsAround
{
    [Fact]
    public void A_second_start_of_the_emergency_forgets_no_department()
    {
        var story = Openings.Accepted("gas, then other");
        story.When("09:01", new StartEmergency(story.Key, Lead, EmergencyType.GasLeak)).Passes();
        story.When("09:05", new StartEmergency(story.Key, Lead, EmergencyType.Other)).Passes();
        story.When("09:06", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("09:30", new Complete(story.Key, Lead, Text("已处置"))).Refused("DEPARTMENT_REPORT_MISSING:Gas", "DEPARTMENT_REPORT_MISSING:Fire");
    }

    [Fact]
    public void What_was_entered_a_minute_ahead_does_not_stop_the_next_entry_of_now()
    {
        var story = Openings.Accepted("clock ahead");
        story.When("09:02", new Classify(story.Key, Lead, Classification.Category.Ordinary), recordedAt: "09:01").Passes();
        var next = new RecordPlan(story.Key, Lead, Text("换灯"), HandlerWang, Contacts.PromiseDay(4, 29));
        var decided = Assert.IsType<Decided>(CaseLifecycle.Decide(story.Case, next, story.ContextAt("09:01")));
        Assert.Equal(story.At("09:02"), decided.Events[0].OccurredAt);
    }

    [Fact]
    public void What_has_no_place_yet_says_what_is_missing()
    {
        var story = Openings.Accepted("all steps");
        Assert.Contains("CATEGORY_REQUIRED", Codes(story, CommandName.Dispatch));
        Assert.Contains("NOT_COMPLETED", Codes(story, CommandName.FollowUp));
        Assert.Equal(["NOT_NOW:Accepted"], Codes(story, CommandName.TellRectification));
    }

    [Fact]
    public void A_need_says_what_it_depends_on()
    {
        var story = Openings.Accepted("needs");
        var inform = CaseLifecycle.NextSteps(story.Case, Lead, story.ContextAt("09:05")).Single(s => s.Command == CommandName.InformOwner);
        Assert.Equal(["told = true", "told = false"], inform.Needs.Select(n => string.Join(", ", n.OnlyIf.Select(t => $"{t.Field} = {t.Words![0]}"))));
        var classify = CaseLifecycle.NextSteps(story.Case, Lead, story.ContextAt("09:05")).Single(s => s.Command == CommandName.Classify);
        Assert.DoesNotContain(classify.Needs, n => n.Code == "HINT_OVERRIDE_REASON_REQUIRED");
    }

    private static string[] Codes(Story story, CommandName command) =>
        [.. CaseLifecycle.NextSteps(story.Case, Lead, story.ContextAt("09:05")).Single(s => s.Command == command).WhyNot.Select(r => r.FullCode)];
}
