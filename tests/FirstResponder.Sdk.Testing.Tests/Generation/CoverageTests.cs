using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Testing.Tests.Generation;

public class CoverageTests(ITestOutputHelper output)
{
    private const int EachAtLeast = 100;

    [Fact]
    public void Every_status_transition_refusal_duty_and_outcome_is_reached_a_hundred_times()
    {
        var coverage = new PlayCoverage();

        new Rehearsal { Coverage = coverage, Commands = 110_000 }.Run(_ => []);
        new Rehearsal { Coverage = coverage, Commands = 70_000, Order = PlayOrder.Hostile }.Run(_ => []);
        new Rehearsal { Coverage = coverage, Commands = 20_000, Order = PlayOrder.Imported, StepsOfAPlay = 6 }.Run(_ => []);

        output.WriteLine(coverage.ToString());
        var below = coverage.Below(EachAtLeast);
        Assert.True(below.Count == 0, $"reached fewer than {EachAtLeast} times, or said to be out of reach and reached:\n{string.Join("\n", below)}\n{coverage}");
    }

    [Fact]
    public void What_is_out_of_reach_is_declared_and_has_a_reason()
    {
        var rows = new PlayCoverage().Rows;

        Assert.Equal(OutOfReach.All.Order(StringComparer.Ordinal), rows.Where(row => row.OutOfReach is not null).Select(row => $"{row.Kind} {row.Name}").Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.NotEqual("", row.OutOfReach));
    }

    [Fact]
    public void An_empty_report_is_below_in_every_place_that_can_be_reached()
    {
        var coverage = new PlayCoverage();

        var below = coverage.Below(1);

        Assert.Equal(coverage.Rows.Count(row => row.OutOfReach is null), below.Count);
        Assert.Equal(11, below.Count(row => row.Kind == CoverageKind.Status));
        Assert.Contains(below, row => row is { Kind: CoverageKind.Transition, Name: "T05 Dispatch → InProgress" });
        Assert.Contains(below, row => row is { Kind: CoverageKind.Refusal, Name: "NO_FOLLOW_UP" });
        Assert.Contains(below, row => row is { Kind: CoverageKind.Duty, Name: "D-08" });
    }

    [Fact]
    public void A_place_that_is_said_to_be_out_of_reach_and_is_reached_is_a_fault_of_the_list()
    {
        var coverage = new PlayCoverage();
        coverage.Hit(CoverageKind.Refusal, "ESCALATED_TO_COMPANY");

        Assert.Contains(coverage.Below(0), row => row.Name == "ESCALATED_TO_COMPANY");
    }

    [Fact]
    public void A_play_is_counted_place_by_place()
    {
        var setting = PlaySetting.Plain;
        PlayStep[] steps = [new(setting.Start, CommandName.Accept), new(setting.Start, CommandName.Close), new(setting.Start, CommandName.Remark)];
        var coverage = new PlayCoverage();

        coverage.Add(new CasePlay(setting, steps).Played);

        long Hits(CoverageKind kind, string name) => coverage.Rows.Single(row => row.Kind == kind && row.Name == name).Hits;
        Assert.Equal((1, 3), (coverage.Plays, coverage.Commands));
        Assert.Equal(2, Hits(CoverageKind.Status, "Accepted"));
        Assert.Equal(1, Hits(CoverageKind.Transition, "T01 Accept → Accepted"));
        Assert.Equal(1, Hits(CoverageKind.Transition, "T26 Remark → same"));
        Assert.Equal(1, Hits(CoverageKind.Refusal, "NOT_COMPLETED"));
        Assert.Equal(1, Hits(CoverageKind.Duty, "J-08"));
        Assert.Contains("T26 Remark → same", coverage.ToString(), StringComparison.Ordinal);
    }
}
