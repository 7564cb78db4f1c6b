using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Scenarios;

namespace FirstResponder.Sdk.Testing.Tests.Scenarios;

/// <summary>What a scenario says wrongly, fails.</summary>
public sealed class ScenarioFailuresTests
{
    private static readonly Scenario Dispatched = Scenario.Given("楼道灯坏", "A lamp").At("2026-04-28 09:00").Accept().At("09:05").Classify(Category.Ordinary).InformOwner().At("09:20").Dispatch();

    public static TheoryData<string, Action<CaseExpectations>> Wrong => new()
    {
        { "due", t => t.HasDuty("D-02", "04-29 09:01") },
        { "end of day", t => t.HasDuty("D-02", "04-29 24:00") },
        { "owner", t => t.HasDuty("D-02", "04-29 09:00", Role.Lead) },
        { "no such duty", t => t.HasDuty("O-01") },
        { "at once", t => t.HasDutyAtOnce("D-02") },
        { "threshold", t => t.HasDutyAtOnce("I-14", "13:20") },
        { "open after all", t => t.HasNoDuty("D-02") },
        { "owes more", t => t.OwesOnly("D-02") },
        { "owes otherwise", t => t.OwesAs("D-02", "I-14") },
        { "owed before", t => t.NeverOwed("D-01") },
        { "not ended", t => t.Met("D-02") },
        { "ended otherwise", t => t.MetLate("D-01") },
        { "ended at another time", t => t.Met("D-01", "09:21") },
        { "with another label", t => t.Met("D-01", "09:20", "CarriedOut") },
        { "missed", t => t.Missed("D-01") },
        { "fell away", t => t.FellAway("D-01") },
        { "replaced", t => t.WasReplaced("D-01") },
        { "late", t => t.IsLate("D-02") },
        { "next due", t => t.IsNextDue("I-14") },
        { "status", t => t.IsIn(CaseStatus.Completed) },
        { "round", t => t.IsInRound(2) },
        { "closed", t => t.IsClosed() },
        { "refused", t => t.IsRefused("CATEGORY_REQUIRED") },
        { "cites", t => t.Cites("CATEGORY_REQUIRED", "附件2 第八条") },
        { "no place", t => t.HasNoPlaceNow() },
        { "nothing to do", t => t.ChangedNothing() },
        { "warns", t => t.Warns("ROUND_COUNT") },
        { "defect", t => t.HasDefect("NOT_SYNCED") },
        { "may", t => t.MayBeDone(CommandName.Dispatch, Who.Handler) },
        { "may, at this stage", t => t.MayBeDone(CommandName.FollowUp, Who.Lead) },
        { "may not", t => t.MayNotBeDone(CommandName.Dispatch, Who.Lead, "HANDLER_REQUIRED") },
        { "only by", t => t.MayBeDoneOnlyBy(CommandName.Dispatch, Who.Lead, Who.Handler) },
        { "first responder", t => t.HasFirstResponder(Who.Guard) },
        { "lead", t => t.HasLead(Who.Clerk) },
        { "handler", t => t.HasHandler(Who.SecondHandler) },
        { "announced", t => t.Announced("D-01") },
        { "cell", t => t.Prints(Annex1Cell.Handler, "赵六") },
        { "part of a cell", t => t.PrintsPart(Annex1Cell.Due, "2026-04-30") },
        { "condition", t => t.Holds("有子案", "has children", v => v.Case.Children.Count > 0) },
        { "value", t => t.Holds("案数", "children", "1", v => v.Case.Children.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Run_wrong_expectation_fails_with_the_story(string what, Action<CaseExpectations> expected)
    {
        var failed = Assert.Throws<ScenarioFailedException>(() => Dispatched.Then(expected).Run());

        Assert.Contains("李四 分派 Dispatch", failed.Message, StringComparison.Ordinal);
        Assert.Contains("    × ", failed.Story, StringComparison.Ordinal);
        Assert.NotEmpty(failed.Expected + what);
        Assert.NotEqual(failed.Expected, failed.Actual);
    }

    [Fact]
    public void Run_defect_or_warning_that_should_not_be_fails()
    {
        var completed = Dispatched.At("10:00", recordedAt: "04-29 10:01").Complete();

        Assert.Equal("无 no SITE_RECORD_MISSING", Assert.Throws<ScenarioFailedException>(() => completed.Then(t => t.HasNoDefect("SITE_RECORD_MISSING")).Run()).Expected);
        Assert.Equal("无 no BACKDATED", Assert.Throws<ScenarioFailedException>(() => completed.Then(t => t.DoesNotWarn("BACKDATED")).Run()).Expected);
        Assert.Equal("附件2 第十条", Assert.Throws<ScenarioFailedException>(() => completed.Then(t => t.IsNotLate("D-02")).Run()).Clause);
    }

    [Fact]
    public void Run_refusal_that_nobody_expected_fails_at_that_act()
    {
        var failed = Assert.Throws<ScenarioFailedException>(() => Dispatched.At("09:30").Close().At("10:00").Complete().Run());

        Assert.Equal("附件2 第十七条", failed.Clause);
        Assert.Contains("NOT_COMPLETED", failed.Actual, StringComparison.Ordinal);
        Assert.DoesNotContain("10:00", failed.Story, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_refusal_at_the_end_fails_too() =>
        Assert.Throws<ScenarioFailedException>(() => Dispatched.At("09:30").Close().Run());

    [Fact]
    public void Run_refusal_that_an_expectation_passes_over_fails() =>
        Assert.Throws<ScenarioFailedException>(() => Dispatched.At("09:30").Close().Then(t => t.IsIn(CaseStatus.InProgress)).Run());

    [Fact]
    public void Run_expectation_before_anything_was_accepted_fails() =>
        Assert.Throws<ScenarioFailedException>(() => Scenario.Given("空").At("2026-04-28 09:00").Then(t => t.IsIn(CaseStatus.Accepted)).Run());

    [Fact]
    public void Run_assertion_of_a_test_framework_keeps_its_exception_inside()
    {
        var failed = Assert.Throws<ScenarioFailedException>(() => Dispatched.Then(t => t.Holds("相等", "equal", v => { Assert.Equal(1, v.Case.Round.Number + 1); return true; })).Run());

        Assert.IsType<Xunit.Sdk.EqualException>(failed.InnerException);
    }

    [Fact]
    public void When_before_a_time_was_said_is_refused() => Assert.Throws<InvalidOperationException>(() => Scenario.Given("空").Accept());

    [Theory]
    [InlineData("09:00")]
    [InlineData("2026-02-30 09:00")]
    [InlineData("28.4.2026 9:00")]
    public void At_unreadable_or_incomplete_first_time_is_refused(string time) => Assert.Throws<FormatException>(() => Scenario.Given("空").At(time));
}
