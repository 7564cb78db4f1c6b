using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Duties;

/// <summary>提前预警: a part of a duty's time is used up. Said once, truly, and never of a duty that is late already.</summary>
public class EarlyWarningTests
{
    [Fact]
    public void Each_percentage_is_announced_once_at_its_own_time()
    {
        var story = InHand([50, 80]);
        Assert.Equal((story.At("21:00"), 50), (story.Case.NextAttentionAt, story.Open("D-02").NextWarning!.Value.Percent));
        story.When("20:59:59", new AnnounceDue(story.Key, Job)).ChangesNothing();
        story.When("21:07", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-02#round.1, 50%)");
        var fell = Assert.IsType<DutyFellDue>(story.LastEvents[0]);
        Assert.Equal((story.At("21:00"), story.At("21:00"), story.At("21:07"), true), (fell.Due, fell.OccurredAt, fell.RecordedAt, fell.Threshold));
        Assert.Empty(fell.Warnings);
        story.When("21:08", new AnnounceDue(story.Key, Job)).ChangesNothing();

        // 80 % of 24 hours are 19 hours and 12 minutes.
        Assert.Equal(story.At("04-29 04:12"), story.Case.NextAttentionAt);
        story.When("04-29 04:12", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-02#round.1, 80%)");
        Assert.Equal(story.Open("D-02").LateFrom, story.Case.NextAttentionAt);
        Assert.Equal((false, false), (story.Open("D-02").IsAlertAnnounced, story.Open("D-02").IsDueAnnounced));
        story.When("09:00:01", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-02#round.1)");
        Assert.Null(story.Case.NextAttentionAt);
    }

    [Fact]
    public void After_a_downtime_only_the_latest_that_passed_is_announced()
    {
        var story = InHand([25, 50, 80]);
        story.When("04-29 05:00", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-02#round.1, 80%)");
        Assert.Equal(story.Open("D-02").LateFrom, story.Case.NextAttentionAt);
        story.When("05:01", new AnnounceDue(story.Key, Job)).ChangesNothing();
    }

    [Fact]
    public void Of_a_late_duty_nothing_is_warned_and_nobody_is_woken_for_it()
    {
        var story = InHand([50, 80]);
        story.When("04-29 09:00", new AnnounceDue(story.Key, Job) { Percent = 50 }).ChangesNothing();
        story.When("09:00:01", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-02#round.1)");
        Assert.Null(story.Open("D-02").NextWarning);
        Assert.Null(story.Open("D-02").WarningAt(story.At("04-28 22:00")));
        Assert.Null(story.Case.NextAttentionAt);
    }

    [Fact]
    public void A_warning_is_no_lateness()
    {
        var story = InHand([50]);
        story.When("21:00", new AnnounceDue(story.Key, Job)).Passes();
        Assert.False(story.Open("D-02").IsLateAt(story.At("21:00")));
        story.When("21:30", new Complete(story.Key, Lead, Text("已更换"))).Passes();
        Assert.Equal(DutyOutcome.Met, story.Ended("D-02").End!.Outcome);
        Assert.Null(story.Ended("D-02").NextWarning);
    }

    [Fact]
    public void One_kind_of_announcement_may_be_asked_for()
    {
        var story = InHand([50, 80]);
        story.When("04-29 05:00", new AnnounceDue(story.Key, Job) { Threshold = true }).ChangesNothing();
        story.When("05:00", new AnnounceDue(story.Key, Job) { Threshold = false }).ChangesNothing();
        story.When("05:00", new AnnounceDue(story.Key, Job) { Percent = 50 }).ChangesNothing();
        story.When("05:00", new AnnounceDue(story.Key, Job) { Duty = "D-01#round.1", Percent = 80 }).ChangesNothing();
        story.When("05:00", new AnnounceDue(story.Key, Job) { Duty = "D-02#round.1", Percent = 80 }).Then("DutyFellDue(D-02#round.1, 80%)");
        Assert.Throws<ArgumentOutOfRangeException>("Percent", () => new AnnounceDue(story.Key, Job) { Percent = 100 });
        Assert.Throws<ArgumentOutOfRangeException>("Percent", () => new AnnounceDue(story.Key, Job) { Percent = 0 });
    }

    [Fact]
    public void Every_duty_with_a_due_follows_the_star_unless_it_has_an_entry_of_its_own()
    {
        var rules = Rules(new() { ["*"] = [60], ["D-01"] = [10, 90], ["D-02"] = [] });
        var story = new Story("All of them", rules).On("04-28").Begins("09:00", Category.Ordinary);
        Assert.Null(story.Open("J-14a").Terms.WarnAt);
        Assert.Null(story.Open("D-02").Terms.WarnAt);
        Assert.Equal([10, 90], story.Open("D-01").Terms.WarnAt!);
        Assert.Equal(new EarlyWarning(10, story.At("09:03")), story.Open("D-01").NextWarning);
        story.OwnerIsInformed("09:04").IsDispatched("09:20");
        Assert.Equal([60], story.Open("I-14").Terms.WarnAt!);
    }

    [Fact]
    public void An_extension_opens_a_duty_with_warnings_of_its_own()
    {
        var story = InHand([80], "C-10E");
        story.When("10:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺配件"), PromisedTime.At(story.At("05-01 10:00"))) { Way = ContactWay.Phone }).Passes();
        story.When("10:05", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone)).Passes();
        var extended = story.Open("C-10E");
        var time = extended.Due!.Value - extended.Terms.Start;
        Assert.Equal(new EarlyWarning(80, extended.Terms.Start + Duration.FromMilliseconds(time.TotalMilliseconds * 0.8)), extended.NextWarning);
        Assert.Equal(extended.NextWarning!.Value.At, story.Case.OpenDuties.Where(d => d.Key == extended.Key).Min(d => d.NextWarning!.Value.At));
    }

    [Fact]
    public void News_of_the_calendar_move_the_warnings_along()
    {
        var story = new Story("Seven working days", Rules(new() { ["D-05"] = [50, 80] })).On("04-28").Begins("09:00", Category.Complex, "外墙渗水");
        var half = story.Open("D-05").NextWarning!.Value;
        story.When("05-05 09:00", new AnnounceDue(story.Key, Job) { Percent = 50 }).Passes();
        Assert.Equal(half.At, Assert.IsType<DutyFellDue>(story.LastEvents[0]).Due);
        story.Calendar = WorkingDayCalendar.China.WithRegionalHoliday("JX", "地方假日", [new(2026, 5, 7), new(2026, 5, 8), new(2026, 5, 11), new(2026, 5, 12), new(2026, 5, 13), new(2026, 5, 14), new(2026, 5, 15)]);
        story.When("05-05 10:00", new Recompute(story.Key, Job)).Passes();

        // Half of the longer time is still to come, so it is said again, of the new due.
        var moved = story.Open("D-05").NextWarning!.Value;
        var start = story.Open("D-05").Terms.Start.ToUnixTimeMilliseconds();
        Assert.Equal(new EarlyWarning(50, Instant.FromUnixTimeMilliseconds(start + ((story.Open("D-05").Due!.Value.ToUnixTimeMilliseconds() - start) / 2))), moved);
        Assert.True(moved.At > story.At("05-05 10:00"));
        story.When("05-12 09:00", new AnnounceDue(story.Key, Job) { Percent = 50 }).Then("DutyFellDue(D-05#round.1, 50%)");
        Assert.Equal(moved.At, Assert.IsType<DutyFellDue>(story.LastEvents[0]).Due);
    }

    [Fact]
    public void Without_percentages_the_stored_events_are_what_they_were()
    {
        var plain = new Story("As ever").On("04-28").Begins("09:00", Category.Ordinary);
        Assert.DoesNotContain("warnAt", Json(plain.LastEvents[0]), StringComparison.Ordinal);
        plain.When("04-30 09:00", new AnnounceDue(plain.Key, Job)).Passes();
        Assert.All(plain.LastEvents, e => Assert.DoesNotContain("percent", Json(e), StringComparison.Ordinal));

        var warned = InHand([50, 80]);
        Assert.Contains("\"warnAt\":[50,80]", string.Concat(warned.Case.History.Select(Json)), StringComparison.Ordinal);
        warned.When("22:00", new AnnounceDue(warned.Key, Job)).Passes();
        Assert.Contains("\"percent\":50", Json(warned.LastEvents[0]), StringComparison.Ordinal);
        Assert.Equal(warned.Open("D-02").WarnedAt, CaseLifecycle.Replay(warned.Key, warned.Case.History).OpenDuties.Single(d => d.Terms.Rule == "D-02").WarnedAt);
    }

    private static string Json(CaseEvent happened) => Encoding.UTF8.GetString(CaseEventSerializer.Serialize(happened));

    private static Story InHand(int[] percentages, string rule = "D-02")
    {
        var story = new Story("Warned", Rules(new() { [rule] = percentages })).On("04-28").OrdinaryInHand("09:00", "09:10");
        return story.When("09:20", new SyncProgress(story.Key, Handler, Text("已到场"))).Passes();
    }

    private static Regulation Rules(Dictionary<string, IReadOnlyList<int>> warnAt) =>
        RulesUnderTest.Jiangxi.With([new Overlay { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", WarnAt = warnAt }]);
}
