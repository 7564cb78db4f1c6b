using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>正文一, 二（五） and 二（六）: five stages, a follow-up of every result, a review of every dissatisfied one, and no closing before.</summary>
public class NoticeTextLoop
{
    [Fact, Requirement("JX-M1.1")]
    public void A_completed_case_without_follow_up_stays_open()
    {
        var story = Openings.Dispatched("JX-M1.1");
        story.When("2026-04-28 15:10", new Complete(story.Key, Handler, Text("已更换"))).Passes();
        story.When("15:20", new Close(story.Key, Keeper)).Refused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED").Citing("NO_FOLLOW_UP", "附件2 第十七条");
    }

    [Fact, Requirement("JX-M1.1")]
    public void Each_of_the_five_stages_leaves_its_event()
    {
        var story = Openings.FollowedUp("JX-M1.1, all five", Rating.Satisfied, Verdict.Satisfied);
        story.When("04-29 10:10", new Close(story.Key, Keeper)).Passes();
        CaseFact[] stages = [CaseFact.Accepted, CaseFact.Completed, CaseFact.ResultFedBack, CaseFact.FollowedUp, CaseFact.Closed];
        Assert.Equal(stages, story.Case.History.Select(e => e.Fact).Where(stages.Contains));
    }

    [Theory, Requirement("JX-M2.5b")]
    [InlineData("Efficiency", "处置效率")]
    [InlineData("Attitude", "服务态度")]
    [InlineData("Result", "办理结果")]
    public void None_of_the_items_may_be_missing(string item, string chinese)
    {
        var story = Openings.FedBack("JX-M2.5b, " + item);
        var call = story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied);
        call.Efficiency = item == "Efficiency" ? null : Rating.Satisfied;
        call.Attitude = item == "Attitude" ? null : Rating.Satisfied;
        call.Result = item == "Result" ? null : Rating.Satisfied;
        story.When("17:00", call).Then("FollowedUp(Satisfied, incomplete)", "OwnerConfirmed(Satisfied)");
        story.When("17:10", new Close(story.Key, Keeper)).Refused("FOLLOW_UP_ITEM_MISSING:" + item);
        Assert.Contains(chinese, ((Refused)story.Last!).Reasons[0].Chinese, StringComparison.Ordinal);
    }

    [Fact, Requirement("JX-M2.5c")]
    public void A_dissatisfied_matter_is_reviewed_sent_out_again_and_rectified_by_a_date()
    {
        var story = Openings.Dissatisfied("JX-M2.5c").Is(CaseStatus.UnderReview);
        story.When("14:00", story.Review()).Then("ReviewRecorded");
        story.When("16:30", story.Rectification(story.Promise("05-06 12:00"))).Then("RectificationPlanned");
        story.When("17:00", story.TellPlan()).Then("RectificationTold [−D-10; +C-16 05-06 12:00; +I-14 21:00]").Is(CaseStatus.Rectifying);
        Assert.Equal(("更换的灯具质量差", "s04"), (story.Case.Round.Review!.Cause.Reveal(), story.Case.Round.Handler!.Id));
        story.When("05-06 12:00:01", new Complete(story.Key, SecondHandler, Text("整组更换"))).Then("Completed [−C-16 Late; −I-14 Late; +D-08 14:00:01; +D-09 05-07 12:00:01]");
    }

    [Fact, Requirement("JX-M2.6a")]
    public void Handled_told_followed_up_and_confirmed_closes_and_less_does_not()
    {
        var story = Openings.Completed("JX-M2.6a");
        story.When("15:20", new Close(story.Key, Keeper)).Refused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
        story.When("16:50", story.TellResult()).Passes();
        story.When("16:51", new Close(story.Key, Keeper)).Refused("NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
        story.When("17:00", story.WholeFollowUp(Clerk, Rating.VerySatisfied)).Passes();
        story.When("17:01", new Close(story.Key, Keeper)).Refused("OWNER_NOT_CONFIRMED").Citing("OWNER_NOT_CONFIRMED", "附件2 第十七条");
        story.When("17:10", new RecordOwnerVerdict(story.Key, Clerk, Verdict.Satisfied, Relation.Complainant, ContactWay.Phone)).Passes();
        story.When("17:11", new Close(story.Key, Keeper)).Then("Closed [−I-17]");
    }

    [Fact, Requirement("JX-M2.6b")]
    public void A_dissatisfied_case_closes_only_after_review_rectification_and_a_new_word_of_the_owner()
    {
        var story = Openings.CompletedAgain("JX-M2.6b");
        story.When("17:00", story.TellResult()).Passes();
        story.When("17:10", new Close(story.Key, Keeper)).Refused("NO_FOLLOW_UP", "OWNER_DISSATISFIED").Citing("OWNER_DISSATISFIED", "附件2 第十七条");
        story.When("18:00", story.WholeFollowUp(Clerk, Rating.Satisfied)).Passes();
        story.When("18:10", new Close(story.Key, Keeper)).Refused("OWNER_NOT_CONFIRMED");
        story.When("18:20", new RecordOwnerVerdict(story.Key, Clerk, Verdict.Satisfied, Relation.Complainant, ContactWay.Phone)).Passes();
        story.When("18:30", new Close(story.Key, Keeper)).Then("Closed [−I-17]");
    }
}
