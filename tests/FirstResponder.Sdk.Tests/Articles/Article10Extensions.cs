using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十条: for an objective cause, told before the due, in force once the owner has confirmed.</summary>
public class Article10Extensions
{
    [Fact]
    [Requirement("JX-10.4")]
    public void Notice_goes_before_the_due()
    {
        var story = Lamp().On("04-28");
        story.When("2026-04-28 17:00", Notice(story, "2026-05-06 18:00")).Then("ExtensionNoticed");
        Assert.Equal(story.Promised("2026-05-06 18:00"), story.Case.Extension.Pending!.Eta);
        Assert.Equal(story.At("2026-04-29 09:00"), story.Case.HandlingDuty!.Due);
        var late = Lamp().On("04-28");
        late.When("2026-04-29 09:00:00", Notice(late, "2026-05-06 18:00")).Refused("EXTENSION_NOTICE_LATE").Citing("EXTENSION_NOTICE_LATE", "附件2 第十条");
        late.When("08:59:59", Notice(late, "2026-05-06 18:00")).Then("ExtensionNoticed");
    }

    [Fact]
    [Requirement("JX-10.4")]
    public void Notice_needs_an_objective_cause_a_later_time_and_the_first_responder()
    {
        var story = Lamp().On("04-28");
        story.When("17:00", new ProposeExtension(story.Key, Lead, null, null, null)).Refused("EXTENSION_REASON_REQUIRED:cause", "EXTENSION_REASON_REQUIRED:reason", "EXTENSION_ETA_INVALID")
            .Citing("EXTENSION_REASON_REQUIRED:cause", "附件2 第十条").Citing("EXTENSION_ETA_INVALID", "附件2 第十条");
        story.When("17:00", Notice(story, "2026-04-29 09:00")).Refused("EXTENSION_ETA_INVALID");
        story.When("17:00", new ProposeExtension(story.Key, Handler, ExtensionCause.Materials, Text("缺灯具"), story.Promised("05-06 18:00"))).Refused("ACTOR_NOT_FIRST_RESPONDER");
        story.When("17:00", Notice(story, "2026-04-29 09:00:01")).Then("ExtensionNoticed");
    }

    [Fact]
    [Requirement("AMB-43")]
    public void An_extension_entered_after_the_due_had_come_is_shown_as_such()
    {
        var honest = Lamp().On("04-28");
        honest.When("2026-04-29 08:50", Notice(honest, "2026-05-06 18:00")).Passes();
        honest.When("2026-04-29 08:55", Reply(honest, true)).Then("ExtensionConsented [−D-02 Superseded; +C-10E 05-06 18:00]");
        Assert.False(honest.Ended("D-02").End!.Backdated);
        var late = Lamp().On("04-28");
        late.When("2026-04-29 08:50", Notice(late, "2026-05-06 18:00"), recordedAt: "2026-04-29 14:00").Passes();
        late.When("2026-04-29 08:55", Reply(late, true), recordedAt: "2026-04-29 14:00");
        Assert.Equal((DutyOutcome.Superseded, true), (late.Ended("D-02").End!.Outcome, late.Ended("D-02").End!.Backdated));
    }

    [Fact]
    public void Matter_without_an_extendable_limit_has_no_extension()
    {
        var story = new Story("A complex matter goes by notices").On("04-28").ComplexStudied("09:00", "09:10");
        story.When("17:00", Notice(story, "2026-05-06 18:00")).Refused("EXTENSION_NOT_AVAILABLE").Citing("EXTENSION_NOT_AVAILABLE", "附件2 第十条");
        var unasked = Lamp().On("04-28");
        unasked.When("17:00", Reply(unasked, true)).Refused("NO_EXTENSION_PENDING").Citing("NO_EXTENSION_PENDING", "附件2 第十条");
    }

    [Fact]
    [Requirement("JX-10.5")]
    public void Owners_consent_moves_the_due_and_keeps_the_first()
    {
        var story = Lamp().On("04-28");
        story.When("17:00", Notice(story, "2026-05-06 18:00")).Passes();
        story.When("2026-04-28 17:20", Reply(story, true)).Then("ExtensionConsented [−D-02 Superseded; +C-10E 05-06 18:00]");
        Assert.Equal(story.At("2026-05-06 18:00"), story.Case.HandlingDuty!.Due);
        Assert.Equal(story.At("04-29 09:00"), story.Ended("D-02").Due);
        story.When("05-06 18:00", new Complete(story.Key, Handler, Text("已更换"))).Then("Completed [−C-10E; −I-14 Late; +D-08 20:00; +D-09 05-07 18:00]");
    }

    [Fact]
    [Requirement("JX-10.5")]
    [Requirement("AMB-04")]
    public void Silence_is_no_consent()
    {
        var story = Lamp().On("04-28");
        story.When("17:00", Notice(story, "2026-05-06 18:00")).Passes();
        story.When("2026-04-29 09:00:01", new AnnounceDue(story.Key, Job) { Duty = "D-02#round.1" }).Then("DutyFellDue(D-02#round.1)");
        Assert.NotNull(story.Case.Extension.Pending);
        story.When("10:00", new Complete(story.Key, Handler, Text("已更换"))).Then("Completed [−D-02 Late; −I-14 Late; +D-08 12:00; +D-09 04-30 10:00]");
    }

    [Fact]
    [Requirement("AMB-04")]
    public void Refusal_leaves_the_due_and_the_work_goes_on()
    {
        var story = Lamp().On("04-28");
        story.When("17:00", Notice(story, "2026-05-06 18:00")).Passes();
        story.When("17:20", Reply(story, false)).Then("ExtensionRefused");
        Assert.Equal((true, null), (story.Case.Extension.WasRefused, story.Case.Extension.Pending));
        Assert.Equal((story.At("04-29 09:00"), CaseStatus.InProgress), (story.Case.HandlingDuty!.Due, story.Case.Status));
        story.When("17:25", Reply(story, true)).Refused("NO_EXTENSION_PENDING");
        story.When("17:30", new SyncProgress(story.Key, Handler, Text("继续处置"))).Passes();
    }

    [Fact]
    [Requirement("AMB-04")]
    public void Consent_is_a_persons_word_and_the_complainants()
    {
        var story = Lamp().On("04-28");
        story.When("17:00", Notice(story, "2026-05-06 18:00")).Passes();
        story.When("17:20", new RecordExtensionReply(story.Key, Job, true, Relation.Complainant, ContactWay.App)).Refused("CONFIRMATION_MUST_BE_HUMAN").Citing("CONFIRMATION_MUST_BE_HUMAN", "附件2 第十七条");
        story.When("17:20", new RecordExtensionReply(story.Key, Lead, true, Relation.Neighbour, ContactWay.Phone)).Refused("CONFIRMATION_RELATION").Citing("CONFIRMATION_RELATION", "附件2 第十七条");
        story.When("17:20", new RecordExtensionReply(story.Key, Handler, true, Relation.Complainant, ContactWay.Phone)).Refused("ACTOR_NOT_ALLOWED");
        story.When("17:20", new RecordExtensionReply(story.Key, Owner, true, Relation.Complainant, ContactWay.App) { RecordedBy = Job }).Then("ExtensionConsented [−D-02 Superseded; +C-10E 05-06 18:00]");
    }

    [Fact]
    [Requirement("JX-10.6")]
    public void Second_extension_runs_against_the_due_in_force_and_reaches_the_project_head()
    {
        var story = Lamp().On("04-28");
        story.When("17:00", Notice(story, "2026-05-06 18:00")).Then("ExtensionNoticed");
        Assert.Empty(Assert.IsType<Decided>(story.Last).Warnings);
        story.When("17:20", Reply(story, true)).Passes();
        story.When("05-06 18:00", Notice(story, "2026-05-20 18:00")).Refused("EXTENSION_NOTICE_LATE");
        story.When("05-06 10:00", Notice(story, "2026-05-06 18:00")).Refused("EXTENSION_ETA_INVALID");
        story.When("05-06 10:00", Notice(story, "2026-05-20 18:00")).Then("ExtensionNoticed");
        Assert.Equal((2, "EXTENSION_COUNT"), (story.Case.Extension.Pending!.Count, Assert.Single(Assert.IsType<Decided>(story.Last).Warnings)));
        Assert.Equal((2, Role.ProjectHead), (story.Regulation.Internal.ExtensionCount, story.Regulation.Internal.ExtensionsTo));
        story.When("05-06 10:30", Reply(story, true)).Then("ExtensionConsented [−C-10E Superseded; +C-10E 05-20 18:00]");
        Assert.Equal(("C-10E#round.1.2", 2), (story.Open("C-10E").Key, story.Case.Extension.Count));
    }

    [Fact]
    public void Consent_after_the_due_moves_on_and_leaves_the_breach()
    {
        var story = Lamp().On("04-28");
        story.When("17:00", Notice(story, "2026-05-06 18:00")).Passes();
        story.When("04-29 09:30", Reply(story, true)).Then("ExtensionConsented [−D-02 Missed; +C-10E 05-06 18:00]");
    }

    private static Story Lamp() => new Story("A lamp that nobody has in store").OrdinaryInHand("04-28 09:00", "09:10");

    private static ProposeExtension Notice(Story story, string eta) => new(story.Key, Lead, ExtensionCause.Materials, Text("缺灯具"), story.Promised(eta)) { Way = ContactWay.Phone };

    private static RecordExtensionReply Reply(Story story, bool consents) => new(story.Key, Lead, consents, Relation.Complainant, ContactWay.Phone) { Words = Text(consents ? "可以" : "不行") };
}
