using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第八条: five categories, chosen at once by a person whom hints only help.</summary>
public class Article08Sorting
{
    [Fact]
    [Requirement("JX-M2.3a")]
    public void Time_until_sorting_is_recorded_and_breaches_nothing()
    {
        var story = new Story("Sorted after three minutes").On("04-28").OwnerCalls("08:00:00");
        story.When("08:03:10", new Classify(story.Key, Lead, Category.Ordinary)).Then("Classified(Ordinary) [−J-08; +D-01 08:30; +D-02 04-29 08:00]");
        var sorting = story.Ended("J-08");
        Assert.Equal((Duration.FromSeconds(190), DutyOutcome.Met), (sorting.End!.At - sorting.Terms.Start, sorting.End.Outcome));
        Assert.Null(sorting.Due);
        Assert.Equal(["Complex", "Consultation", "Emergency", "Ordinary", "OutOfScope"], story.Regulation.Categories.Keys.Select(c => c.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Requirement("JX-8.0")]
    public void Unsorted_matter_alerts_inside_and_cannot_be_dispatched()
    {
        var story = new Story("Still unsorted").On("04-28").OwnerCalls("08:00").OwnerIsInformed("08:01");
        story.When("08:10", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Refused("CATEGORY_REQUIRED").Citing("CATEGORY_REQUIRED", "附件2 第八条");
        story.When("08:14:59", new AnnounceDue(story.Key, Job)).ChangesNothing();
        story.When("08:15", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(J-08#round.1, threshold)");
        Assert.Equal("企业内控，非法定时限", story.Regulation.Internal.Label);
        Assert.False(story.Open("J-08").IsLateAt(story.At("04-29 08:00")));
    }

    [Fact]
    [Requirement("JX-8.1")]
    public void Hint_of_danger_is_overridden_only_with_a_reason_and_a_warning()
    {
        var story = new Story("电梯困人, but the caller is out already").On("04-28");
        story.Assessment = story.Regulation.Assess("3栋电梯困人");
        Assert.True(story.Assessment.NeedsEmergencyReview);
        story.OwnerCalls("09:00", "3栋电梯困人");
        story.When("09:01", new Classify(story.Key, Lead, Category.Ordinary)).Refused("HINT_OVERRIDE_REASON_REQUIRED").Citing("HINT_OVERRIDE_REASON_REQUIRED", "附件2 第八条");
        story.When("09:01", new Classify(story.Key, Lead, Category.Ordinary) { OverrideReason = Text("人已出来，电梯停用待修") }).Passes();
        Assert.Equal(["EMERGENCY_HINT_OVERRIDDEN"], Assert.IsType<Decided>(story.Last).Warnings);
        Assert.Equal("人已出来，电梯停用待修", Assert.IsType<Classified>(story.LastEvents[0]).OverrideReason!.Reveal());
        Assert.Equal("M-8.1a", Assert.Single(story.Case.Intake.Assessment!.Evidence).RuleId);
    }

    [Fact]
    public void Hint_that_is_followed_or_absent_asks_for_no_reason()
    {
        var followed = new Story("Followed").On("04-28");
        followed.Assessment = followed.Regulation.Assess("厨房闻到煤气味");
        followed.OwnerCalls("09:00", "厨房闻到煤气味").IsSorted("09:01", Category.Emergency);
        Assert.Empty(followed.Case.Warnings);
        var absent = new Story("Absent").On("04-28");
        absent.Assessment = absent.Regulation.Assess("你好");
        absent.OwnerCalls("09:00").IsSorted("09:01", Category.Complex);
        Assert.Empty(absent.Case.Warnings);
    }

    [Theory]
    [Requirement("JX-8.2")]
    [Requirement("JX-8.3")]
    [Requirement("JX-8.4")]
    [Requirement("JX-8.5")]
    [InlineData("楼道灯坏了", "Ordinary", "+D-01 09:30; +D-02 04-29 09:00")]
    [InlineData("楼上噪音扰民", "Ordinary", "+D-01 09:30; +D-02 04-29 09:00")]
    [InlineData("电梯改造费用分摊", "Complex", "+D-04 10:00; +D-05 05-11 24:00; +D-06 05-11 24:00; +J-11 立即/04-29 09:00")]
    [InlineData("落户怎么办", "OutOfScope", "+D-12a 立即/11:00; +D-12b 立即/11:00")]
    [InlineData("电动车充电怎么收费", "Consultation", "+D-07 11:00")]
    public void Matter_of_the_text_is_proposed_and_opens_the_duties_of_its_category(string words, string category, string duties)
    {
        var story = new Story(words).On("04-28");
        story.Assessment = story.Regulation.Assess(words);
        Assert.Equal(category, story.Assessment.Proposed!.Value.Code);
        story.OwnerCalls("09:00", words);
        Assert.Null(story.Case.Category);
        story.When("09:05", new Classify(story.Key, Lead, story.Assessment.Proposed)).Then($"Classified({category}) [−J-08; {duties}]");
    }

    [Fact]
    public void Person_may_decide_against_a_proposal_that_is_no_danger()
    {
        var story = new Story("漏水 from the pipes of the whole building").On("04-28");
        story.Assessment = story.Regulation.Assess("整栋楼管道漏水");
        Assert.Equal(Category.Ordinary, story.Assessment.Proposed);
        story.OwnerCalls("09:00", "整栋楼管道漏水").IsSorted("09:02", Category.Complex);
        Assert.Empty(story.Case.Warnings);
    }

    [Fact]
    public void Category_must_be_one_of_the_five()
    {
        var story = new Story("A sixth category").On("04-28").OwnerCalls("09:00");
        story.When("09:01", new Classify(story.Key, Lead, new Category("Vip"))).Refused("CATEGORY_UNKNOWN:Vip").Citing("CATEGORY_UNKNOWN", "附件2 第八条");
        story.When("09:01", new Classify(story.Key, Lead, null)).Refused("CATEGORY_REQUIRED");
        story.When("09:01", new Classify(story.Key, Handler, Category.Ordinary)).Refused("ACTOR_NOT_FIRST_RESPONDER");
        story.IsSorted("09:02", Category.Ordinary).When("09:03", new Classify(story.Key, Lead, Category.Complex)).HasNoPlaceNow();
        story.When("09:03", new Answer(story.Key, Lead, Text("可以"), "规约第3条", true)).Refused("NOT_FOR_CATEGORY:Ordinary").Citing("NOT_FOR_CATEGORY", "附件2 第八条");
    }

    [Fact]
    public void Category_may_come_with_the_call()
    {
        var story = new Story("Sorted while it is taken down").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, Beginnings.Lamp) { Classification = new Sorting(Category.Ordinary) })
            .Then("Accepted [+J-08 立即/09:15; +J-14a 立即/09:15]", "Classified(Ordinary) [−J-08; +D-01 09:30; +D-02 04-29 09:00]").Is(CaseStatus.Classified);
    }
}
