using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Exploration;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>附件2 第十七条 and the rest of the loop, in every state that a case can be in.</summary>
public class LifecycleExplorerTests
{
    [Fact]
    public void Nothing_is_broken_in_any_state_of_any_category() => Assert.All(Explorations.Alone, Sound);

    [Fact]
    public void Nothing_is_broken_when_categories_change_cases_join_or_the_owner_is_unknown() => Assert.All(Explorations.Besides, report => Assert.Empty(report.Faults.Select(fault => fault.ToString())));

    [Fact]
    public void Nothing_is_broken_under_a_contract_with_exceptional_archiving()
    {
        Sound(Explorations.Archiving);
        Assert.True(Explorations.Archiving.StatesByStatus[CaseStatus.Archived] > 0);
        Assert.DoesNotContain("T24", string.Join(" ", new ExplorationCoverage([Explorations.Archiving]).RowsNeverTaken), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_was_never_told_to_somebody_needs_a_further_round_to_be_closed()
    {
        var joining = Explorations.Besides[0];

        Assert.True(joining.ClosableInAFurtherRoundOnly > 0);
        Assert.Contains(joining.FurtherRoundStory, line => line.Contains("CorrectIntake naming an owner", StringComparison.Ordinal) || line.Contains("did not join", StringComparison.Ordinal));
        Assert.All(Explorations.Besides.Skip(1), report => Assert.Equal(0, report.ClosableInAFurtherRoundOnly));
    }

    [Fact]
    public void Every_row_of_the_table_is_taken() =>
        Assert.Equal(["T24"], All().RowsNeverTaken.Where(Known.IsLived).Select(row => row.Split(' ')[0]));

    [Fact]
    public void Places_of_the_table_that_nobody_can_take_are_known()
    {
        var places = All().PlacesNeverTaken.Where(place => Known.IsLived(place) && !place.StartsWith("T24", StringComparison.Ordinal));

        Assert.True(places.SequenceEqual(Known.Places), string.Join("\n", places));
    }

    [Fact]
    public void Every_guard_of_the_table_and_of_the_regulation_refuses_something() => Assert.Equal(Known.Guards, All().GuardsNeverMet.Where(Known.IsLived));

    [Fact]
    public void A_second_run_finds_the_same()
    {
        var scope = new ExplorationScope { Categories = [Category.OutOfScope], MaxRound = 1 };
        var (one, other) = (LifecycleExplorer.Explore(scope), LifecycleExplorer.Explore(scope));

        Assert.Equal(one.ToString(), other.ToString());
        Assert.Equal(one.LongestShortestPath, other.LongestShortestPath);
    }

    [Fact]
    public void A_higher_limit_of_rounds_only_adds_states_of_that_round()
    {
        var two = LifecycleExplorer.Explore(new ExplorationScope { Categories = [Category.OutOfScope], MaxRound = 2, TimePasses = false, ComparedPairs = 0 });
        var three = LifecycleExplorer.Explore(new ExplorationScope { Categories = [Category.OutOfScope], MaxRound = 3, TimePasses = false, ComparedPairs = 0 });
        var four = LifecycleExplorer.Explore(new ExplorationScope { Categories = [Category.OutOfScope], MaxRound = 4, TimePasses = false, ComparedPairs = 0 });

        Assert.Equal(three.States - two.States, four.States - three.States);
        Assert.Equal(three.LeavingScope, four.LeavingScope);
    }

    [LongFact]
    public void The_whole_product_of_categories_rounds_and_time_is_sound()
    {
        var report = LifecycleExplorer.Explore(new ExplorationScope { ComparedPairs = 5_000 });
        Sound(report);
        ReadmeFigures.Holds("五类连同改类的全积（`LONG=1`）", report);
    }

    [Fact]
    public void The_readme_gives_the_figures_of_this_run()
    {
        Assert.All(Explorations.Alone, report => ReadmeFigures.Holds(Regulation.Jiangxi.NameOf(report.Scope.Categories[0]), report));
        ReadmeFigures.Holds("五类各自之和（平时的测试）", Explorations.Alone);
    }

    private static ExplorationCoverage All() => new([.. Explorations.Alone, .. Explorations.Besides]);

    private static void Sound(ExplorationReport report)
    {
        Assert.Empty(report.Faults.Select(fault => fault.ToString()));
        Assert.Equal(0, report.ClosableInAFurtherRoundOnly);
        Assert.Equal(0, report.HeldByFallbackOnly);
        Assert.Equal(report.Scope.ComparedPairs, report.ComparedPairs);
        Assert.True(report.Closings >= report.Scope.MaxRound);
        Assert.True(report.LeavingScope > 0);
        Assert.True(report.LongestShortestPath.Count >= 5 * report.Scope.MaxRound);
    }
}
