using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十三条: answered on the spot where that is possible, else within two hours, always with a basis.</summary>
public class Article13Consultations
{
    [Fact]
    [Requirement("JX-13.1")]
    public void Answer_on_the_spot_completes_and_opens_no_limit()
    {
        var story = new Story("Answered at once").On("05-20").OwnerCalls("10:00:00", "电动车充电怎么收费");
        story.When("10:01:20", Reply(story, "收费公示第2条", true)).Then(
            "Classified(Consultation) [−J-08]", "Answered", "Completed [−J-14a NotRequired; +D-08 12:01:20; +D-09 05-21 10:01:20]").Is(CaseStatus.Completed);
        Assert.Equal(story.At("10:01:20"), story.Case.Round.Completed!.OccurredAt);
        Assert.DoesNotContain(story.Case.EndedDuties.Concat(story.Case.OpenDuties), duty => duty.Terms.Rule == "D-07");
        Assert.Equal("每度1.2元", story.Case.Round.Completed.Result!.Reveal());
    }

    [Fact]
    [Requirement("JX-13.1")]
    public void Sorting_and_answering_in_two_steps_opens_the_limit_and_meets_it()
    {
        var story = new Story("Sorted, then answered").On("05-20").OwnerCalls("10:00");
        story.When("10:01", new Classify(story.Key, Lead, Category.Consultation)).Then("Classified(Consultation) [−J-08; +D-07 12:00]");
        story.When("10:02", Reply(story, "收费公示第2条", true)).Then("Answered [−D-07]", "Completed [−J-14a NotRequired; +D-08 12:02; +D-09 05-21 10:02]");
    }

    [Theory]
    [Requirement("JX-13.2")]
    [InlineData("23:30", "Answered [−D-07]", "")]
    [InlineData("23:30:01", "Answered [−D-07 Late]", ":01")]
    public void Answer_is_due_in_two_hours_at_night_too(string time, string answered, string second)
    {
        var story = new Story("Asked in the evening").On("04-28").OwnerCalls("2026-04-28 21:30", "装修时间有什么规定");
        story.When("21:35", new Classify(story.Key, Lead, Category.Consultation)).Then("Classified(Consultation) [−J-08; +D-07 23:30]");
        Assert.Equal("D-07#round.1", story.Case.HandlingDuty!.Key);
        story.When("22:00", new Complete(story.Key, Lead, Text("已回复"))).Refused("ANSWER_REQUIRED").Citing("ANSWER_REQUIRED", "附件2 第十三条");
        story.When(time, Reply(story, "管理规约第8条", false)).Then(answered, $"Completed [−J-14a NotRequired; +D-08 04-29 01:30{second}; +D-09 04-29 23:30{second}]");
    }

    [Fact]
    public void Answer_in_accepted_that_was_not_on_the_spot_opens_the_limit_and_meets_it()
    {
        var story = new Story("Called back after an hour").On("05-20").OwnerCalls("10:00");
        story.When("11:00", Reply(story, "收费公示第2条", false)).Then(
            "Classified(Consultation) [−J-08; +D-07 12:00]", "Answered [−D-07]", "Completed [−J-14a NotRequired; +D-08 13:00; +D-09 05-21 11:00]");
        var late = new Story("Called back after three hours").On("05-20").OwnerCalls("10:00");
        late.When("13:00", Reply(late, "收费公示第2条", false)).Passes();
        Assert.Equal(DutyOutcome.Late, late.Ended("D-07").End!.Outcome);
    }

    [Fact]
    [Requirement("JX-13.3")]
    public void Answer_has_a_text_and_a_basis()
    {
        var story = new Story("On whose word").On("05-20").OwnerCalls("10:00");
        story.When("10:01", Reply(story, "", true)).Refused("ANSWER_BASIS_REQUIRED").Citing("ANSWER_BASIS_REQUIRED", "附件2 第十三条").Is(CaseStatus.Accepted);
        story.When("10:01", new Answer(story.Key, Lead, null, "收费公示第2条", true)).Refused("ANSWER_TEXT_REQUIRED").Citing("ANSWER_TEXT_REQUIRED", "附件2 第十三条");
        story.When("10:02", Reply(story, "收费公示第2条", true)).Passes();
        Assert.Equal("收费公示第2条", story.Case.Answer!.Basis);
    }

    [Fact]
    public void Adopted_suggestion_is_answered_and_spawns_its_own_matter()
    {
        var story = new Story("More benches (AMB-14)").On("05-20").OwnerCalls("10:00", "建议增设座椅").IsSorted("10:01", Category.Consultation);
        story.When("11:00", Reply(story, "经理办公会纪要", false)).Passes();
        story.When("11:05", new SpawnCase(story.Key, Lead, new NewMatter(Text("增设座椅"), Nature.Suggestion, CaseId: "C-2")) { Reason = Text("采纳") }).Then("CaseSpawned");
        Assert.Equal("C-2", Assert.Single(story.Case.Children));
        Assert.Equal(story.At("11:05"), Assert.IsType<CaseSpawned>(story.LastEvents[0]).ContactAt);
    }

    private static Answer Reply(Story story, string basis, bool onSpot) => new(story.Key, Lead, Text("每度1.2元"), basis, onSpot) { Way = ContactWay.Phone };
}
