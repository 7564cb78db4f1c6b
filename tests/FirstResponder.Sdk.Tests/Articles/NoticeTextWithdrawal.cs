using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>An owner who withdraws spares the steps of the category, not the loop: result, follow-up and confirmation stay.</summary>
public class NoticeTextWithdrawal
{
    [Theory]
    [InlineData("Ordinary", "Completed [−D-01 NotRequired; −D-02; −J-14a NotRequired; +D-08 11:20; +D-09 04-29 09:20]")]
    [InlineData("Complex", "Completed [−D-04 NotRequired; −D-05; −D-06 NotRequired; −J-11 NotRequired; −J-14a NotRequired; +D-08 11:20; +D-09 04-29 09:20]")]
    [InlineData("OutOfScope", "Completed [−D-12a NotRequired; −D-12b NotRequired; −J-14a NotRequired; +D-08 11:20; +D-09 04-29 09:20]")]
    [InlineData("Consultation", "Completed [−D-07 NotRequired; −J-14a NotRequired; +D-08 11:20; +D-09 04-29 09:20]")]
    public void Withdrawn_matter_is_completed_without_the_steps_of_its_category(string category, string expected)
    {
        var story = new Story("Withdrawn").On("04-28").Begins("09:00", new Category(category));
        story.When("09:10", Withdrawn(story)).Refused([.. Missing(category), "WITHDRAWAL_NOT_RECORDED"]).Citing("WITHDRAWAL_NOT_RECORDED", "附件2 第十七条");
        story.When("09:15", new RecordWithdrawal(story.Key, Lead, ContactWay.Phone, Text("不用办了"))).Then("WithdrawalRecorded");
        story.When("09:20", Withdrawn(story)).Then(expected).Is(CaseStatus.Completed);
        story.When("09:30", new Close(story.Key, Keeper)).Refused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
    }

    [Fact]
    public void Handled_completion_is_not_spared_by_a_withdrawal()
    {
        var story = new Story("Completed as handled").On("04-28").Begins("09:00", Category.Complex);
        story.When("09:15", new RecordWithdrawal(story.Key, Lead, ContactWay.Phone, Text("不用办了"))).Passes();
        story.When("09:20", new Complete(story.Key, Lead, Text("已办"))).Refused("STUDY_REQUIRED").Citing("STUDY_REQUIRED", "附件2 第十一条");
    }

    private static Complete Withdrawn(Story story) => new(story.Key, Lead, Text("业主撤回")) { Kind = CompletionKind.Withdrawn };

    private static string[] Missing(string category) => category switch
    {
        "Complex" => ["STUDY_REQUIRED"],
        "OutOfScope" => ["GUIDANCE_REQUIRED"],
        "Consultation" => ["ANSWER_REQUIRED"],
        _ => [],
    };
}
