using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-10b: the owner takes the matter back. A fact that spares the category's own steps, except in danger, and none of the four conditions.</summary>
public class Amb10bWithdrawal
{
    [Fact, Requirement("AMB-10b")]
    public void A_withdrawal_is_a_fact_and_ends_nothing_by_itself()
    {
        var story = Openings.Dispatched("withdrawal, fact");
        story.When("10:00", new RecordWithdrawal(story.Key, Clerk, ContactWay.Phone, Text("不用修了，我自己换好了"))).Then("WithdrawalRecorded").Is(CaseStatus.InProgress);
        story.Check(story.Case.IsWithdrawn && story.IsOpen("D-02"), "the withdrawal to stand and the clock to run");
        story.When("10:01", new RecordWithdrawal(story.Key, Handler, ContactWay.Phone, Text("他说不用了"))).Refused("ACTOR_NOT_ALLOWED");
    }

    [Fact, Requirement("AMB-10b")]
    public void Completing_as_withdrawn_needs_the_withdrawal_and_then_all_four_conditions()
    {
        var story = Openings.Dispatched("withdrawal, loop");
        story.When("10:00", Withdrawn(story)).Refused("WITHDRAWAL_NOT_RECORDED").Citing("WITHDRAWAL_NOT_RECORDED", "附件2 第十七条");
        story.When("10:01", new RecordWithdrawal(story.Key, Lead, ContactWay.Phone, Text("不用修了"))).Passes();
        story.When("10:02", Withdrawn(story)).Then("Completed [−D-02; −I-14; +D-08 12:02; +D-09 04-29 10:02]");
        Assert.Empty(story.LastEvents[0].Defects);
        story.When("10:03", new Close(story.Key, Keeper)).Refused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
        story.When("10:05", story.TellResult("按您的意见不再处理")).Passes();
        story.When("10:10", story.WholeFollowUp(Clerk, Rating.Neutral, Verdict.NoObjection)).Passes();
        story.When("10:15", new Close(story.Key, Keeper)).Then("Closed [−I-17]").ReplaysTheSame();
    }

    [Theory, Requirement("AMB-10b")]
    [InlineData("Complex", "STUDY_REQUIRED")]
    [InlineData("OutOfScope", "GUIDANCE_REQUIRED")]
    [InlineData("Consultation", "ANSWER_REQUIRED")]
    public void It_spares_the_steps_of_the_category(string category, string step)
    {
        var story = Openings.Classified("withdrawal, " + category, new Category(category));
        story.When("10:00", new Complete(story.Key, Lead, Text("业主撤回"))).Refused(step);
        story.When("10:01", new RecordWithdrawal(story.Key, Lead, ContactWay.Phone, Text("不用了"))).Passes();
        story.When("10:02", new Complete(story.Key, Lead, Text("业主撤回"))).Refused(step);
        story.When("10:03", Withdrawn(story)).Passes().Is(CaseStatus.Completed);
    }

    [Fact, Requirement("AMB-10b")]
    public void Danger_does_not_end_because_the_caller_changed_their_mind()
    {
        var story = Openings.Classified("withdrawal, emergency", Category.Emergency);
        story.When("10:01", new RecordWithdrawal(story.Key, Lead, ContactWay.Phone, Text("好像没味道了"))).Passes();
        story.When("10:02", Withdrawn(story)).Refused("EMERGENCY_NOT_STARTED", "PROJECT_HEAD_REPORT_MISSING").Citing("EMERGENCY_NOT_STARTED", "附件2 第九条");
    }

    private static Complete Withdrawn(Story story) => new(story.Key, Lead, Text("业主撤回")) { Kind = CompletionKind.Withdrawn };
}
