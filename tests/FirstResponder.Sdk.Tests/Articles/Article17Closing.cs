using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十七条: four conditions at once, all unmet ones named, each with its clause, and nobody may go around them.</summary>
public class Article17Closing
{
    private const string Clause = "附件2 第十七条";

    [Fact, Requirement("JX-17.1")]
    public void A_matter_in_handling_is_not_completed()
    {
        var story = Openings.Dispatched("JX-17.1").Is(CaseStatus.InProgress);
        story.When("10:00", new Close(story.Key, Keeper)).Refused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED").Citing("NOT_COMPLETED", Clause);
    }

    [Fact, Requirement("JX-17.2")]
    public void Feedback_of_the_first_round_is_none_of_the_second()
    {
        var story = Openings.CompletedAgain("JX-17.2");
        story.When("16:10", new Close(story.Key, Keeper)).Refused("RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED").Citing("RESULT_NOT_FED_BACK", Clause);
    }

    [Fact, Requirement("JX-17.3")]
    public void An_unanswered_call_is_no_completed_follow_up()
    {
        var story = Openings.FedBack("JX-17.3");
        story.When("17:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer)).Passes();
        story.When("17:10", new RecordOwnerVerdict(story.Key, Owner, Verdict.Satisfied, Relation.Complainant, ContactWay.App)).Then("OwnerConfirmed(Satisfied)");
        story.When("17:20", new Close(story.Key, Keeper)).Refused("NO_COMPLETED_FOLLOW_UP").Citing("NO_COMPLETED_FOLLOW_UP", Clause);
    }

    [Fact, Requirement("JX-17.4")]
    public void A_confirmation_from_before_the_completion_cannot_be_recorded_or_reused()
    {
        var story = Openings.Completed("JX-17.4");
        story.When("15:09:59", new RecordOwnerVerdict(story.Key, Clerk, Verdict.Satisfied, Relation.Complainant, ContactWay.Phone), recordedAt: "15:30")
            .Refused("CONFIRMATION_STALE", "TIME_BEFORE_PREVIOUS").Citing("CONFIRMATION_STALE", Clause);
        var reopened = Openings.FollowedUp("JX-17.4, the company takes its completion back", Rating.Satisfied, Verdict.Satisfied);
        reopened.When("04-29 11:00", new OpenReview(reopened.Key, Head, Text("抽查发现灯又灭了"))).Then("ReviewOpened(round 2) [−I-17 Superseded; +D-10 04-30 11:00]");
        reopened.When("12:00", reopened.Review()).Passes();
        reopened.When("12:10", reopened.Rectification(reopened.Promise("04-30 12:00"))).Passes();
        reopened.When("12:20", reopened.TellPlan()).Passes();
        reopened.When("16:00", new Complete(reopened.Key, SecondHandler, Text("整组更换"))).Passes();
        reopened.When("16:10", reopened.TellResult()).Passes();
        reopened.When("17:00", reopened.WholeFollowUp(Clerk, Rating.Satisfied)).Passes();
        reopened.When("17:10", new Close(reopened.Key, Keeper)).Refused("CONFIRMATION_STALE").Citing("CONFIRMATION_STALE", Clause);
        reopened.When("17:20", new RecordOwnerVerdict(reopened.Key, Clerk, Verdict.NoObjection, Relation.Complainant, ContactWay.Phone)).Then("OwnerConfirmed(NoObjection)");
        reopened.When("17:30", new Close(reopened.Key, Keeper)).Then("Closed [−I-17]");
    }

    [Fact, Requirement("JX-17.5"), Requirement("JX-M2.6b")]
    public void A_dissatisfied_owner_without_review_is_closed_by_nobody()
    {
        var story = Openings.Dissatisfied("JX-17.5");
        string[] unmet = ["NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)"];
        var everything = (Role)Enum.GetValues<Role>().Cast<int>().Sum();
        foreach (var closer in new[] { Lead, Clerk, Keeper, Actor.OfStaff("root", "系统管理员", everything) })
        {
            story.When("10:30", new Close(story.Key, closer)).Refused(unmet).Citing("REVIEW_NOT_DONE", Clause).Citing("OWNER_DISSATISFIED", Clause);
        }

        foreach (var other in new[] { Handler, Head, Chief, Owner, Bureau })
        {
            story.When("10:30", new Close(story.Key, other)).Refused([.. unmet, "CLOSE_ACTOR"]).Citing("CLOSE_ACTOR", Clause);
        }

        story.When("10:30", new Close(story.Key, Job)).Refused([.. unmet, "CLOSE_MUST_BE_HUMAN"]).Citing("CLOSE_MUST_BE_HUMAN", Clause);
    }

    [Fact, Requirement("JX-17.5")]
    public void No_command_is_called_bypass_reject_or_force_and_only_close_closes()
    {
        Assert.DoesNotContain(Enum.GetNames<CommandName>(), name => name.Contains("Reject", StringComparison.Ordinal) || name.Contains("Force", StringComparison.Ordinal) || name.Contains("Bypass", StringComparison.Ordinal));
        Assert.Equal([CommandName.Close], LifecycleTable.Rows.Where(r => r.To.Contains(CaseStatus.Closed)).Select(r => r.Command));
    }

    [Fact, Requirement("JX-17.6")]
    public void All_unmet_conditions_come_at_once_each_with_its_clause()
    {
        var story = Openings.Completed("JX-17.6");
        story.When("15:20", new Close(story.Key, Handler)).Refused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED", "CLOSE_ACTOR");
        Assert.All(((Refused)story.Last!).Reasons, reason => Assert.Equal(Clause, reason.Clause));
        Assert.All(((Refused)story.Last!).Reasons, reason => Assert.NotEqual(reason.Code, reason.Chinese));
        story.Is(CaseStatus.Completed);
    }

    [Fact, Requirement("JX-17.6")]
    public void Closing_notes_its_time_and_ends_every_duty()
    {
        var story = Openings.FollowedUp("JX-17.6, closed", Rating.Satisfied, Verdict.Satisfied);
        story.When("04-29 10:10", new Close(story.Key, Keeper)).Then("Closed [−I-17]").Is(CaseStatus.Closed);
        Assert.Equal(story.At("10:10"), story.Case.ClosedAt);
        Assert.Equal(story.At("2029-04-30 00:00"), story.Case.RetainedUntil);
        Assert.Empty(story.Case.OpenDuties);
        story.When("10:20", new Close(story.Key, Keeper)).Refused("CASE_ENDED").Citing("CASE_ENDED", Clause);
        story.When("10:20", new RecordOwnerVerdict(story.Key, Clerk, Verdict.Objection, Relation.Complainant, ContactWay.Phone)).Refused("CASE_ENDED");
        story.When("10:20", new Remark(story.Key, Keeper, Text("卷内共 12 页"))).Then("Remarked").Is(CaseStatus.Closed);
    }

    [Theory, Requirement("JX-17.6")]
    [InlineData("Emergency")]
    [InlineData("Complex")]
    [InlineData("OutOfScope")]
    [InlineData("Consultation")]
    public void Every_category_meets_the_same_four_conditions(string category)
    {
        var story = Openings.Classified("JX-17.6, " + category, new Category(category));
        story.When("10:00", new Close(story.Key, Keeper)).Refused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
    }
}
