using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Scenarios;

public class Scenario6ConsultationOnTheSpot
{
    [Fact]
    public void A_question_answered_on_the_spot_goes_through_the_whole_loop_in_one_contact()
    {
        var story = new Story("6 Consultation answered on the spot").On("05-20");
        story.When("10:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.OnSite, "电动车充电怎么收费")).Then("Accepted [+J-08 立即/10:15; +J-14a 立即/10:15]");
        story.When("10:01:20", new Answer(story.Key, Lead, Text("每度 0.8 元，含服务费"), null, true))
            .Refused("ANSWER_BASIS_REQUIRED").Citing("ANSWER_BASIS_REQUIRED", "附件2 第十三条");
        story.When("10:01:20", new Answer(story.Key, Lead, Text("每度 0.8 元，含服务费"), "小区充电收费公示（2026）", true)).Then(
            "Classified(Consultation) [−J-08]",
            "Answered",
            "Completed [−J-14a NotRequired; +D-08 12:01:20; +D-09 05-21 10:01:20]");
        story.When("10:01:20", new GiveResultFeedback(story.Key, Lead, ContactWay.Counter, Text("当面答复"))).Then("ResultFedBack [−D-08]");
        story.When("10:02", story.WholeFollowUp(Lead, Rating.Satisfied, Verdict.Satisfied, ContactWay.OnSite))
            .Then("FollowedUp(Satisfied) [−D-09; +I-17 05-21 10:02]", "OwnerConfirmed(Satisfied)");
        story.When("10:05", new Close(story.Key, Lead)).Then("Closed [−I-17]").Is(CaseStatus.Closed).ReplaysTheSame();
    }
}
