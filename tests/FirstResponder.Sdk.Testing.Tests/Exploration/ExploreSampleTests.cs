using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Testing.Exploration;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>The command of samples/Explore: what it doesn't understand it doesn't pass over.</summary>
public class ExploreSampleTests
{
    [Fact]
    public void Every_option_is_understood()
    {
        var scope = Explore.Options.Read(["--category", "Ordinary,Complex", "--rounds", "2", "--extras", "--no-time", "--pairs", "7"]);

        Assert.Equal([Category.Ordinary, Category.Complex], scope.Categories);
        Assert.Equal((2, ExplorationExtras.All, false, 7), (scope.MaxRound, scope.Extras, scope.TimePasses, scope.ComparedPairs));
    }

    [Fact]
    public void Nothing_asked_is_the_whole_product()
    {
        var scope = Explore.Options.Read([]);

        Assert.Equal(new ExplorationScope().Categories, scope.Categories);
        Assert.Equal((3, ExplorationExtras.None, true), (scope.MaxRound, scope.Extras, scope.TimePasses));
    }

    [Theory]
    [InlineData("[--category", "Ordinary,Complex]")]
    [InlineData("--categories", "Ordinary")]
    [InlineData("--category")]
    [InlineData("--category", "Unheard")]
    [InlineData("--rounds", "many")]
    [InlineData("--rounds", "9")]
    [InlineData("--pairs", "-1")]
    [InlineData("--category", "Ordinary", "Complex")]
    public void Whatever_else_ends_with_the_list_of_options(params string[] args)
    {
        var output = new StringWriter();

        Assert.Equal(2, Explore.Exploration.Run(args, output));
        Assert.EndsWith(Explore.Options.List + Environment.NewLine, output.ToString(), StringComparison.Ordinal);
    }
}
