using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Testing.Exploration;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

public class ExplorationScopeTests
{
    [Fact]
    public void A_new_scope_takes_every_category_three_rounds_and_time()
    {
        var scope = new ExplorationScope();

        Assert.Equal(5, scope.Categories.Count);
        Assert.Equal(3, scope.MaxRound);
        Assert.True(scope.TimePasses);
    }

    [Fact]
    public void A_scope_without_or_with_foreign_categories_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ExplorationScope { Categories = [] });
        Assert.Throws<ArgumentException>(() => new ExplorationScope { Categories = [new Category("Unheard")] });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void A_round_outside_one_to_seven_is_refused(int round) => Assert.Throws<ArgumentOutOfRangeException>(() => new ExplorationScope { MaxRound = round });

    [Fact]
    public void A_coverage_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => new ExplorationCoverage([]));
}
