using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十四条: 边处置、边反馈, from the intake to the result. Feedback of the result itself stands in <see cref="Article14ResultFeedback"/>.</summary>
public class Article14TellingTheOwner
{
    [Fact, Requirement("JX-14.1")]
    public void Completion_without_a_word_to_the_owner_in_between_leaves_a_defect()
    {
        var story = Openings.Completed("JX-14.1, silent");
        Assert.Contains("NO_PROGRESS_CONTACT", story.LastEvents[0].Defects);
        Assert.Contains("NO_PROGRESS_CONTACT", story.Case.Defects);
    }

    [Fact, Requirement("JX-14.1")]
    public void Completion_after_a_word_to_the_owner_leaves_none()
    {
        var story = Openings.Dispatched("JX-14.1, told on the way");
        story.When("11:00", new ContactOwner(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("师傅已到场"))).Then("OwnerContacted");
        story.When("15:10", new Complete(story.Key, Handler, Text("已更换"))).Passes();
        Assert.Equal(["SITE_RECORD_MISSING", "NOT_SYNCED"], story.LastEvents[0].Defects);
    }

    [Fact, Requirement("JX-14.2")]
    public void The_handler_may_not_inform_the_owner_in_the_first_responders_place()
    {
        var story = Openings.Dispatched("JX-14.2, handler");
        story.When("09:25", new InformOwner(story.Key, Handler, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone })
            .Refused("ACTOR_NOT_FIRST_RESPONDER").Citing("ACTOR_NOT_FIRST_RESPONDER", "正文二（一）");
    }

    [Fact, Requirement("JX-14.2")]
    public void Informing_needs_process_and_expected_time_and_not_informing_needs_a_reason()
    {
        var story = Openings.Accepted("JX-14.2, content");
        story.When("09:01", new InformOwner(story.Key, Lead, true)).Refused("INFORM_INCOMPLETE:process", "INFORM_INCOMPLETE:expectedDue").Citing("INFORM_INCOMPLETE", "附件2 第十四条");
        story.When("09:02", new InformOwner(story.Key, Lead, false)).Refused("REASON_REQUIRED").Citing("REASON_REQUIRED", "附件2 第十四条");
        story.When("09:03", new InformOwner(story.Key, Lead, false) { Reason = Text("电话中断，未能告知") }).Then("OwnerInformedAtIntake");
        Assert.Equal(["INTAKE_INFORM_MISSING"], story.LastEvents[0].Defects);
        Assert.True(story.IsOpen("J-14a"));
    }

    [Theory, Requirement("JX-14.3")]
    [InlineData(HindranceKind.Delay)]
    [InlineData(HindranceKind.Difficulty)]
    [InlineData(HindranceKind.CrossDepartment)]
    public void A_hindrance_asks_for_an_explanation_by_the_lead_before_the_due_in_force(HindranceKind kind)
    {
        var story = Openings.Dispatched("JX-14.3 " + kind);
        story.When("10:00", new RecordHindrance(story.Key, Handler, kind, Text("需物管办协调"))).Then("HindranceRecorded [+J-14b 04-29 09:00]");
        story.When("10:30", new ContactOwner(story.Key, Handler, OwnerContactKind.Explanation, ContactWay.OnSite, Text("要等协调"))).Then("OwnerContacted");
        story.When("11:00", new ContactOwner(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("正在协调"))).Then("OwnerContacted");
        story.When("04-29 09:00:00", new ContactOwner(story.Key, Lead, OwnerContactKind.Explanation, ContactWay.Phone, Text("协调未果的原因")))
            .Then("OwnerContacted [−J-14b]");
    }

    [Fact, Requirement("JX-14.3")]
    public void An_explanation_after_the_due_is_late_and_finishing_in_time_spares_it()
    {
        var late = Openings.Dispatched("JX-14.3, late");
        late.When("10:00", new RecordHindrance(late.Key, Handler, HindranceKind.CrossDepartment, Text("需物管办协调"))).Passes();
        late.When("04-29 09:00:01", new ContactOwner(late.Key, Lead, OwnerContactKind.Explanation, ContactWay.Phone, Text("晚了"))).Then("OwnerContacted [−J-14b Late]");
        var spared = Openings.Dispatched("JX-14.3, spared");
        spared.When("10:00", new RecordHindrance(spared.Key, Handler, HindranceKind.Difficulty, Text("梯子不够高"))).Passes();
        spared.When("15:10", new Complete(spared.Key, Handler, Text("已更换")))
            .Then("Completed [−D-02; −I-14 Late; −J-14b NotRequired; +D-08 17:10; +D-09 04-29 15:10]");
    }

    [Fact, Requirement("JX-14.4")]
    public void The_handler_stands_in_the_record_from_the_dispatch()
    {
        var story = Openings.Classified("JX-14.4", Category.Ordinary);
        story.When("09:08", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工"), Way = ContactWay.Phone }).Passes();
        story.Check(story.Case.Handler is null, "no handler before the dispatch");
        story.When("09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Then("Dispatched [−D-01; +I-14 13:20]");
        Assert.Equal(HandlerWang, story.Case.Handler);
        Assert.Equal(HandlerWang, story.Case.Rounds[0].Handler);
        Assert.Equal(story.At("09:20"), story.LastEvents[0].OccurredAt);
    }

    [Fact, Requirement("JX-14.5")]
    public void A_handler_who_completes_without_a_word_to_the_first_responder_leaves_a_defect()
    {
        var silent = Openings.Dispatched("JX-14.5, silent");
        silent.When("13:00", new Complete(silent.Key, Handler, Text("已更换"))).Then("Completed [−D-02; −I-14; +D-08 15:00; +D-09 04-29 13:00]");
        Assert.Contains("NOT_SYNCED", silent.Case.Defects);
        Assert.DoesNotContain("NOT_SYNCED", Openings.Completed("JX-14.5, synced").Case.Defects);
    }

    [Fact, Requirement("JX-14.5")]
    public void Progress_is_told_by_the_handler_and_nobody_else()
    {
        var story = Openings.Dispatched("JX-14.5, actor");
        story.When("10:00", new SyncProgress(story.Key, Lead, Text("应该快好了"))).Refused("ACTOR_NOT_ALLOWED").Citing("ACTOR_NOT_ALLOWED", "正文二（一）");
        story.When("10:00", new SyncProgress(story.Key, Handler, Text("已换一盏"))).Then("ProgressSynced [−I-14]");
    }
}
