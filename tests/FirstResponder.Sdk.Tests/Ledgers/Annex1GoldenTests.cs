using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Tests.Requirements;

namespace FirstResponder.Sdk.Tests.Ledgers;

/// <summary>Whole rows of Annex 1 as they are printed, compared to the texts in Golden/.</summary>
public class Annex1GoldenTests
{
    [Fact]
    [Requirement("JX-M2.7a")]
    [Requirement("AMB-20")]
    public void From_closed_case_of_two_rounds_prints_every_cell()
    {
        var row = LedgerStories.TwoRounds().Row(LedgerText.Clear);

        Assert.Equal(Golden("two-rounds.clear.txt"), row.Print());
        Assert.All(row.Cells, cell => Assert.NotEqual("", cell));
        Assert.Equal(18, row.Cells.Count);
        Assert.True(row.IsComplete);
    }

    [Fact]
    public void From_closed_case_of_two_rounds_masked_prints_no_person() =>
        Assert.Equal(Golden("two-rounds.masked.txt"), LedgerStories.TwoRounds().Row(LedgerText.Masked).Print());

    [Fact]
    [Requirement("AMB-35")]
    public void From_closed_case_of_three_rounds_prints_every_round() =>
        Assert.Equal(Golden("three-rounds.clear.txt"), LedgerStories.ThreeRounds().Row(LedgerText.Clear).Print());

    [Fact]
    public void From_closed_case_of_three_rounds_masked_prints_no_person() =>
        Assert.Equal(Golden("three-rounds.masked.txt"), LedgerStories.ThreeRounds().Row(LedgerText.Masked).Print());

    private static string Golden(string name)
    {
        using var stream = typeof(Annex1GoldenTests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
    }
}
