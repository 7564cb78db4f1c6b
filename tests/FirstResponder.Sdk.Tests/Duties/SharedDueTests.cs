using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Duties;

/// <summary>A duty that shares another's due takes it from where that stands: just opened, running, or already ended; in its own round, or not at all.</summary>
public class SharedDueTests
{
    [Fact]
    public void Due_is_that_of_the_duty_which_the_same_fact_opened()
    {
        var story = Told("Completed", "D-08");
        Assert.Equal((story.At("04-28 17:10"), story.At("04-28 17:10")), (story.Ended("D-08").Due, story.Ended("E-1").Due));
    }

    [Fact]
    public void Due_is_that_of_the_duty_which_still_runs()
    {
        var story = Told("Dispatched", "D-02");
        Assert.Equal((story.At("04-29 09:00"), "24小时"), (story.Ended("E-1").Due, story.Ended("E-1").Terms.Limit));
    }

    [Theory]
    [InlineData("D-02", "04-29 09:00")]
    [InlineData("handling", "04-29 09:00")]
    [InlineData("D-01", "04-28 09:30")]
    public void Due_is_that_of_the_duty_after_its_end(string shared, string due)
    {
        var story = Told("ResultFedBack", shared);
        Assert.Equal(story.At(due), story.Ended("E-1").Due);
    }

    [Theory]
    [InlineData("D-02")]
    [InlineData("handling")]
    public void Due_of_an_earlier_round_is_none(string shared)
    {
        var story = Told("ReviewOpened", shared);
        Assert.Equal((null, "立即"), (story.Open("E-1").Due, story.Open("E-1").Terms.Limit));
    }

    [Theory]
    [InlineData("handling")]
    [InlineData("D-08")]
    public void Due_of_what_has_not_begun_yet_is_none(string shared)
    {
        var story = Begun("Accepted", shared).OwnerCalls("09:00");
        Assert.Equal((null, "立即"), (story.Open("E-1").Due, story.Open("E-1").Terms.Limit));
    }

    [Fact]
    public void Due_of_handling_is_the_agreed_one_once_the_owner_agreed()
    {
        var story = Extended("SiteRecorded", "handling");
        story.When("14:00", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已到场"))).Passes();
        Assert.Equal(story.At("05-06 12:00"), story.Open("E-1").Due);
    }

    [Fact]
    public void Due_of_handling_is_the_one_that_the_same_fact_opened()
    {
        var story = Extended("ExtensionConsented", "handling");
        Assert.Equal(story.At("05-06 12:00"), story.Open("E-1").Due);
    }

    [Fact]
    public void Due_of_handling_is_that_of_the_work_which_was_done_late()
    {
        var story = Begun("ResultFedBack", "handling").OrdinaryInHand("09:00", "09:10").IsCompleted("04-29 10:00").ResultIsTold("10:30");
        Assert.Equal(DutyOutcome.Late, story.Ended("D-02").End!.Outcome);
        Assert.Equal(story.At("04-29 09:00"), story.Open("E-1").Due);
    }

    [Fact]
    public void A_duty_prints_its_name_due_and_clause()
    {
        var story = new Story("What is to be done").On("04-28").OrdinaryInHand("09:00", "09:10");
        Assert.Equal("办结 · due 2026-04-29T01:00:00Z · 附件2 第十条", new Duty(story.Open("D-02").Terms with { Name = "办结" }, 1).ToString());
        Assert.Equal("看看 · 立即 · 企业内控", new Duty(story.Open("D-02").Terms with { Name = "看看", Due = null, Clause = "" }, 1).ToString());
    }

    private static Story Begun(string fact, string shared)
    {
        var house = Overlay.Load("""{"overlay":"house","version":1,"layer":"enterprise","basis":"企业制度","add":[{"id":"E-1","on":["FACT"],"limit":{"sameAs":"RULE"},"met":["FollowedUp"]}]}"""
            .Replace("FACT", fact, StringComparison.Ordinal).Replace("RULE", shared, StringComparison.Ordinal));
        return new Story("A due for two", Regulation.Jiangxi.With([house])).On("04-28");
    }

    private static Story Told(string fact, string shared) =>
        Begun(fact, shared).OrdinaryInHand("09:00", "09:10").IsCompleted("15:10").ResultIsTold("16:50").OwnerIsAsked("04-29 10:00", fact == "ReviewOpened" ? Rating.Dissatisfied : Rating.Satisfied);

    private static Story Extended(string fact, string shared)
    {
        var story = Begun(fact, shared).OrdinaryInHand("09:00", "09:10");
        story.When("10:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺货"), story.Promised("05-06 12:00")) { Way = ContactWay.Phone }).Passes();
        return story.When("11:00", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone)).Passes();
    }
}
