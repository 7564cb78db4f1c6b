using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-10b: off unless the company's rules turn it on; then with cause, another person's approval and evidence; and it is no 销号.</summary>
public class Amb10bExceptionalArchive
{
    private static readonly Attachment Judgment = new("docs/judgment-88.pdf");

    [Fact, Requirement("AMB-10b")]
    public void The_regulation_as_it_is_knows_no_exception()
    {
        var story = Openings.Dissatisfied("AMB-10b, default");
        story.When("04-29 11:00", Archive(story, Head, Chief)).Refused("ARCHIVE_NOT_ENABLED").Citing("ARCHIVE_NOT_ENABLED", "附件2 第十七条").Is(CaseStatus.UnderReview);
    }

    [Fact, Requirement("AMB-10b")]
    public void Enabled_it_ends_the_work_and_closes_nothing()
    {
        var story = Openings.Dissatisfied("AMB-10b, enabled", Enabled());
        story.When("04-29 11:00", Archive(story, Head, Chief)).Then("Archived [−D-10 Superseded]").Is(CaseStatus.Archived);
        Assert.Null(story.Case.ClosedAt);
        Assert.Equal(story.At("2029-04-30 00:00"), story.Case.RetainedUntil);
        Assert.Empty(story.Case.OpenDuties);
        story.When("11:10", new Close(story.Key, Keeper)).Refused("CASE_ENDED");
        story.When("11:10", story.Review()).Refused("CASE_ENDED");
        story.When("11:10", new Remark(story.Key, Keeper, Text("判决书已附"))).Then("Remarked").ReplaysTheSame();
    }

    [Fact, Requirement("AMB-10b")]
    public void A_duty_that_was_already_late_stays_missed()
    {
        var story = Openings.Dissatisfied("AMB-10b, late", Enabled());
        story.When("04-30 10:00:01", Archive(story, Head, Chief)).Then("Archived [−D-10 Missed]");
    }

    [Fact, Requirement("AMB-10b")]
    public void Cause_approval_by_another_and_evidence_are_needed()
    {
        var story = Openings.Dissatisfied("AMB-10b, needs", Enabled());
        story.When("04-29 11:00", new ArchiveExceptionally(story.Key, Head, null, null, [])).Refused("ARCHIVE_CAUSE", "APPROVER_REQUIRED", "EVIDENCE_REQUIRED")
            .Citing("ARCHIVE_CAUSE", "附件2 第十七条").Citing("APPROVER_REQUIRED", "附件2 第二十一条").Citing("EVIDENCE_REQUIRED", "附件2 第十九条");
        story.When("11:00", Archive(story, Head, Head)).Refused("APPROVER_IS_REQUESTER").Citing("APPROVER_IS_REQUESTER", "附件2 第二十一条");
        story.When("11:00", Archive(story, Head, Clerk)).Refused("APPROVER_REQUIRED");
        story.When("11:00", Archive(story, Head, Job)).Refused("APPROVER_REQUIRED");
        foreach (var other in new[] { Lead, Handler, Clerk, Keeper, Job })
        {
            story.When("11:00", Archive(story, other, Chief)).Refused("ACTOR_NOT_ALLOWED");
        }
    }

    [Fact, Requirement("AMB-10b")]
    public void Enabling_it_leaves_the_four_conditions_of_closing_as_they_are()
    {
        var story = Openings.Dissatisfied("AMB-10b, closing", Enabled());
        story.When("04-29 11:00", new Close(story.Key, Keeper)).Refused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)");
    }

    private static ArchiveExceptionally Archive(Story story, Actor by, Actor approver) => new(story.Key, by, ArchiveCause.InCourt, approver, [Judgment]);

    private static Regulation Enabled() => Regulation.Load(PackTexts.Changed(RulesUnderTest.Text, root => root["settings"]!["exceptionalArchive"] = true));
}
