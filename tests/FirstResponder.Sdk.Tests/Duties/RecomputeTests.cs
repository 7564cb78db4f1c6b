using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Duties;

/// <summary>AMB-03: a due over a year without an arrangement is provisional and moves once when the arrangement comes.</summary>
public class RecomputeTests
{
    // Of the end of 2026 it makes Saturday 12-26 a working day and Thursday 12-31 none.
    private static readonly WorkingDayCalendar Announced = WorkingDayCalendar.China.WithYear(
        """
        {"year":2027,"papers":["http://www.gov.cn/a"],"days":[
        {"name":"元旦","date":"2026-12-31","isOffDay":true},{"name":"元旦","date":"2027-01-01","isOffDay":true},
        {"name":"元旦","date":"2026-12-26","isOffDay":false},{"name":"元旦","date":"2027-01-04","isOffDay":false},
        {"name":"春节","date":"2027-02-05","isOffDay":true},{"name":"春节","date":"2027-02-08","isOffDay":true},
        {"name":"清明节","date":"2027-04-05","isOffDay":true},{"name":"端午节","date":"2027-06-09","isOffDay":true},
        {"name":"中秋节","date":"2027-09-15","isOffDay":true},{"name":"国庆节","date":"2027-10-01","isOffDay":true}]}
        """);

    [Fact]
    [Requirement("AMB-03")]
    public void News_of_the_calendar_moves_open_days_and_keeps_both_dues()
    {
        var story = Complex();
        Assert.Equal((story.At("2027-01-01 00:00"), true), (story.Open("D-05").LateFrom, story.Open("D-05").IsProvisional));
        story.When("12-23 09:00", new Recompute(story.Key, Job)).ChangesNothing();
        story.Calendar = Announced;
        story.When("12-23 09:00", new Recompute(story.Key, Job)).Then("DutiesRecomputed");
        var recomputed = Assert.IsType<DutiesRecomputed>(story.LastEvents[0]);
        Assert.Equal(Announced.Version, recomputed.Calendar);
        Assert.Equal(["D-05#round.1", "D-06#round.1"], recomputed.Moved.Select(m => m.Key).Order(StringComparer.Ordinal));
        Assert.All(recomputed.Moved, m => Assert.Equal((story.At("2027-01-01 00:00"), story.At("12-31 00:00"), false), (m.OldDue, m.NewDue, m.IsProvisional)));
        Assert.All(["D-05", "D-06"], rule => Assert.Equal((story.At("12-31 00:00"), false, Announced.Version), (story.Open(rule).LateFrom, story.Open(rule).IsProvisional, story.Open(rule).Calendar)));
        Assert.Equal(story.At("2027-01-01 00:00"), story.Open("D-05").Terms.Due);
        story.When("12-23 09:01", new Recompute(story.Key, Job)).ChangesNothing();
    }

    [Fact]
    public void Due_that_refers_to_the_handling_moves_along()
    {
        var story = Complex();
        story.When("12-22 12:00", new RecordHindrance(story.Key, Lead, HindranceKind.CrossDepartment, Text("须街道协调"))).Passes();
        story.Calendar = Announced;
        story.When("12-23 09:00", new Recompute(story.Key, Job)).Passes();
        Assert.Equal((story.At("12-31 00:00"), false), (story.Open("J-14b").LateFrom, story.Open("J-14b").IsProvisional));
    }

    [Fact]
    public void Due_that_refers_to_the_handling_goes_along_with_that_and_with_nothing_else()
    {
        // Counted before the handling, in days of its own, and open beside it.
        var story = Complex(BarePack.OnTop("""{"id":"E-2","on":["Accepted"],"limit":{"workingDays":5},"met":["Closed"]}"""));
        story.When("12-22 12:00", new RecordHindrance(story.Key, Lead, HindranceKind.CrossDepartment, Text("须街道协调"))).Passes();
        story.When("12-22 13:00", new GiveFormalNotice(story.Key, Lead, ContactWay.Written, Text("须协商"), Text("两次会议"), Beginnings.Promised("2027-03-31"))).Passes();
        story.Calendar = Announced;
        story.When("12-23 09:00", new Recompute(story.Key, Job)).Passes();
        Assert.Equal(story.At("12-29 00:00"), story.Open("E-2").LateFrom);
        Assert.Equal(story.At("12-31 00:00"), story.Open("D-05").LateFrom);
        Assert.Equal(story.At("12-31 00:00"), story.Open("J-14b").LateFrom);
        Assert.Equal("J-14b#round.1", Assert.IsType<DutiesRecomputed>(story.LastEvents[0]).Moved.Single(m => m.Key.StartsWith("J-14b", StringComparison.Ordinal)).Key);
    }

    [Fact]
    public void A_shared_due_is_counted_from_where_the_other_is()
    {
        var own = """{"id":"E-3","on":["Classified"],"limit":{"workingDays":7},"met":["Closed"]},{"id":"E-4","on":["Classified"],"limit":{"sameAs":"E-3"},"met":["Closed"]}""";
        var story = new Story("sorted after midnight", BarePack.OnTop(own)).On("12-22").OwnerCalls("12-22 23:50").IsSorted("12-23 00:05", Category.Complex);
        story.When("12-23 00:10", new Recompute(story.Key, Job)).ChangesNothing();
        Assert.Equal(story.Open("D-05").Due, story.Open("D-06").Due);
        Assert.Equal(story.Open("E-3").Due, story.Open("E-4").Due);
        Assert.NotEqual(story.Open("D-05").Due, story.Open("E-3").Due);
        story.Calendar = Announced;
        story.When("12-23 00:20", new Recompute(story.Key, Job)).Passes();
        Assert.Equal(story.Open("D-05").Due, story.Open("D-06").Due);
        Assert.Equal(story.Open("E-3").Due, story.Open("E-4").Due);
    }

    [Fact]
    public void Ended_due_stays_and_what_is_open_moves()
    {
        var story = Complex();
        story.When("12-22 15:00", new GiveStageFeedback(story.Key, Lead, Text("已开会"), Text("已征询"))).Then("StageFeedbackGiven [−D-05; +I-49 12-31 24:00]");
        story.Calendar = Announced;
        story.When("12-23 09:00", new Recompute(story.Key, Job)).Passes();
        Assert.Equal(["D-06#round.1", "I-49#round.1"], Assert.IsType<DutiesRecomputed>(story.LastEvents[0]).Moved.Select(m => m.Key).Order(StringComparer.Ordinal));
        Assert.Equal((story.At("2027-01-01 00:00"), true), (story.Ended("D-05").LateFrom, story.Ended("D-05").IsProvisional));
    }

    [Fact]
    public void Late_due_stays_late()
    {
        var story = Complex();
        story.Calendar = Announced;
        story.When("2027-01-01 00:00", new Recompute(story.Key, Job)).ChangesNothing();
        Assert.True(story.Open("D-05").IsLateAt(story.At("2027-01-01 00:00")));
    }

    [Fact]
    public void Hours_know_no_calendar()
    {
        var story = new Story("An ordinary matter at the end of the year").On("12-30").OrdinaryInHand("12-30 16:00", "16:10");
        story.Calendar = Announced;
        story.When("16:20", new Recompute(story.Key, Job)).ChangesNothing();
        Assert.Equal((story.At("12-31 16:00"), false), (story.Open("D-02").Due, story.Open("D-02").IsProvisional));
    }

    private static Story Complex(Regulation? rules = null) => new Story("A complex matter at the end of the year", rules).On("12-22").ComplexStudied("12-22 10:00", "10:30");
}
