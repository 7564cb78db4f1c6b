using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Regulations.BarePack;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Duties;

/// <summary>What counts towards a duty, what spares it and by what it ends, where several of these come together.</summary>
public class DutyEndingTests
{
    [Fact]
    public void What_opened_a_duty_does_not_count_towards_it()
    {
        var twice = Openings.Dispatched("two more", OnTop(Duty("E-1", "\"SiteRecorded\"", """{"event":"SiteRecorded","count":2}""")));
        Site(twice, "10:00").Then("SiteRecorded [+E-1 立即]");
        Site(twice, "10:01").Then("SiteRecorded");
        Site(twice, "10:02").Then("SiteRecorded [−E-1; +E-1 立即]");

        var both = Openings.Dispatched("both after it", OnTop(Duty("E-1", "\"SiteRecorded\"", """["SiteRecorded","ProgressSynced"]""")));
        Site(both, "10:00").Then("SiteRecorded [+E-1 立即]");
        both.When("10:01", new SyncProgress(both.Key, Handler, Text("在修"))).Then("ProgressSynced [−I-14]");
        Site(both, "10:02").Then("SiteRecorded [−E-1; +E-1 立即]");
    }

    [Theory]
    [InlineData("void", "NotRequired")]
    [InlineData("replaced", "Superseded")]
    public void What_ends_a_duty_ends_it_once(string end, string outcome)
    {
        // The reclassification also takes away what was of the other category alone.
        var story = Openings.Classified("ended twice", Category.Ordinary, OnTop(Duty("E-1", """{"event":"Classified","for":["Ordinary"]}""", "\"Completed\"", ",\"" + end + "\":[\"Reclassified\"]")));
        Reclassify(story, "09:20", Category.Complex).Passes();
        Assert.Equal(outcome, story.Ended("E-1").End!.Outcome.ToString());

        var both = Openings.Dispatched("void and replaced", OnTop(Duty("E-1", "\"Dispatched\"", "\"Closed\"", ""","void":["SiteRecorded"],"replaced":["SiteRecorded"]""")));
        Site(both, "10:00").Then("SiteRecorded [−E-1 NotRequired]");
    }

    [Fact]
    public void A_duty_that_is_not_opened_beside_another_looks_at_what_the_same_fact_opened_too()
    {
        var story = Openings.Completed("beside", OnTop(Duty("E-1", """{"event":"Completed","unless":{"open":"D-08"}}""", "\"Closed\"")));
        Assert.False(story.IsOpen("E-1"));
        var without = Openings.Completed("not beside", OnTop(Duty("E-1", """{"event":"Completed","unless":{"open":"D-01"}}""", "\"Closed\"")));
        Assert.True(without.IsOpen("E-1"));
    }

    [Fact]
    public void A_duty_that_runs_for_each_order_counts_as_running_whatever_the_orders_number_is()
    {
        var story = Openings.Dispatched("supervised", OnTop(Duty("E-1", """{"event":"SiteRecorded","unless":{"open":"X-02"}}""", "\"Closed\"")));
        story.When("09:30", new Supervise(story.Key, Bureau, "区住建局", "督1") { Due = story.Promise("04-30 12:00") }).Passes();
        Site(story, "10:00").Then("SiteRecorded");
        story.When("10:01", new AnswerSupervision(story.Key, Lead, "督1", Text("已整改"))).Passes();
        Site(story, "10:02").Then("SiteRecorded [+E-1 立即]");
    }

    [Fact]
    public void Work_done_at_the_very_start_of_a_clock_is_not_asked_for_again()
    {
        var story = new Story("all at once").On("04-28").Begins("09:00", Category.OutOfScope).OwnerIsInformed("09:00").IsDispatched("09:00");
        Reclassify(story, "09:20", Category.Ordinary).Passes();
        Assert.Equal((story.At("09:00"), DutyOutcome.Met), (story.Ended("D-01").End!.At, story.Ended("D-01").End!.Outcome));
    }

    [Fact]
    public void Of_work_done_several_times_the_first_counts()
    {
        var story = new Story("dispatched twice").On("04-28").Begins("09:00", Category.OutOfScope).OwnerIsInformed("09:10").IsDispatched("09:20").IsDispatched("10:00");
        Reclassify(story, "10:30", Category.Ordinary).Passes();
        Assert.Equal((story.At("09:20"), DutyOutcome.Met), (story.Ended("D-01").End!.At, story.Ended("D-01").End!.Outcome));

        // Entered twice for the same moment, the first entry counts: it came in time.
        var entered = new Story("entered twice").On("04-28").Begins("09:00", Category.OutOfScope).OwnerIsInformed("09:10").IsDispatched("09:20");
        entered.When("09:20", new Dispatch(entered.Key, Lead, HandlerZhao, Text("协助")), recordedAt: "09:50").Passes();
        Reclassify(entered, "10:30", Category.Ordinary).Passes();
        Assert.False(entered.Ended("D-01").End!.Backdated);
    }

    [Fact]
    public void Only_work_that_meets_a_duty_by_itself_is_looked_back_at()
    {
        const string On = """{"event":"Categorised","for":["Ordinary"]}""";
        const string LooksBack = BarePack.LooksBack + ",\"start\":\"accepted\"";
        Assert.True(Back(Duty("E-1", On, """["Dispatched","SiteRecorded"]""", LooksBack)).IsOpen("E-1"));
        Assert.True(Back(Duty("E-1", On, """{"event":"Dispatched","count":2}""", LooksBack)).IsOpen("E-1"));
        Assert.False(Back(Duty("E-1", On, "\"Dispatched\"", LooksBack)).IsOpen("E-1"));

        static Story Back(string duty)
        {
            var story = new Story("looking back", OnTop(duty)).On("04-28").Begins("09:00", Category.OutOfScope).OwnerIsInformed("09:10").IsDispatched("09:20");
            return Reclassify(story, "09:40", Category.Ordinary).Passes();
        }
    }

    [Fact]
    public void No_part_of_no_time_is_warned_of()
    {
        var warned = Regulation.Jiangxi.With([Overlay.Load("""{"overlay":"house","version":1,"layer":"enterprise","basis":"企业制度","warnAt":{"X-02":[50]}}""")]);
        var story = Openings.Dispatched("due as it comes", warned);
        story.When("10:00", new Supervise(story.Key, Bureau, "区住建局", "督1") { Due = story.Promise("10:00") }).Passes();
        Assert.Null(story.Open("X-02").NextWarning);
        story.When("10:01", new Supervise(story.Key, Bureau, "区住建局", "督2") { Due = story.Promise("12:01") }).Passes();
        Assert.Equal(story.At("11:01"), story.Case.OpenDuties.Single(d => d.Terms.Value == "督2").NextWarning!.Value.At);
    }

    [Fact]
    public void A_promise_is_past_from_the_first_instant_after_it()
    {
        Planned("04-28 23:59:59").Passes();
        Planned("04-29 00:00").Refused("DATE_IN_PAST");

        static Story Planned(string at)
        {
            var story = Openings.Dispatched("a plan for today");
            return story.When(at, new RecordPlan(story.Key, Lead, Text("更换"), HandlerWang, PromisedTime.On(new NodaTime.LocalDate(2026, 4, 28))));
        }
    }

    private static Story Site(Story story, string at) => story.When(at, new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已到场")));

    private static Story Reclassify(Story story, string at, Category category) =>
        story.When(at, new Reclassify(story.Key, Lead, category, Text("核实后改类"), Head) { OwnerTold = new OwnerTold { At = story.At(at), Way = ContactWay.Phone } });
}
