using FirstResponder.Sdk.Ledgers;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>
/// The row of 附件1 that a ready scenario ends with, word by word, for testers of ERPs that print the ledger themselves: play the scenario, print its case, compare. Texts are in clear; the people are made up.
/// </summary>
public sealed class Annex1Golden
{
    private readonly string[] cells;

    private Annex1Golden(string scenario, string[] cells)
    {
        Scenario = ClauseScenarios.Find(scenario);
        this.cells = cells;
    }

    /// <summary>Every golden row, in the order of the file.</summary>
    public static IReadOnlyList<Annex1Golden> All { get; } = [.. GoldenFile.Read().Select(entry => new Annex1Golden(entry.Key, entry.Value))];

    /// <summary>The scenario that ends with this row.</summary>
    public ClauseScenario Scenario { get; }

    /// <summary>The golden row of a scenario.</summary>
    /// <param name="scenario">The scenario's name, such as <c>UNTIL_CONTENT</c>.</param>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static Annex1Golden Find(string scenario) => All.FirstOrDefault(g => g.Scenario.Id == scenario)
        ?? throw new ArgumentException($"情景 {scenario} 没有附件1样张。 / The scenario {scenario} has no golden row.", nameof(scenario));

    /// <summary>Title and cells in the order of <see cref="Annex1Cell"/>: 18 texts, an empty one where nothing is printed.</summary>
    /// <param name="cast">The people that the scenario was played with; their names and posts stand in the place of the made-up ones.</param>
    public IReadOnlyList<string> CellsFor(ScenarioCast? cast = null)
    {
        if (cast is null)
        {
            return cells;
        }

        var words = new CastWords(cast);
        var result = new string[cells.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = words.In((Annex1Cell)i, cells[i]);
        }

        return result;
    }

    /// <summary>What a row printed by an ERP has otherwise.</summary>
    /// <param name="printed">Title and cells in the order of <see cref="Annex1Cell"/>: 18 texts, lines separated by a line feed. Spaces at the ends of lines don't count.</param>
    /// <param name="cast">The people that the scenario was played with, if not the made-up ones.</param>
    /// <returns>The differing columns; empty when the row is as it should be.</returns>
    /// <exception cref="ArgumentException">There are not 18 texts.</exception>
    public IReadOnlyList<Annex1Difference> Compare(IReadOnlyList<string> printed, ScenarioCast? cast = null)
    {
        if (printed is null || printed.Count != cells.Length)
        {
            throw new ArgumentException($"附件1 一行须有标题和 17 栏，共 {cells.Length} 项。 / A row of Annex 1 has the title and 17 cells, {cells.Length} texts.", nameof(printed));
        }

        var expected = CellsFor(cast);
        var differences = new List<Annex1Difference>();
        for (var i = 0; i < cells.Length; i++)
        {
            var actual = Trimmed(printed[i] ?? "");
            if (Trimmed(expected[i]) != actual)
            {
                differences.Add(new Annex1Difference(Scenario.Id, (Annex1Cell)i, expected[i], actual));
            }
        }

        return differences;
    }

    /// <summary>What a row of this SDK has otherwise.</summary>
    /// <inheritdoc cref="Compare(IReadOnlyList{string}, ScenarioCast)"/>
    public IReadOnlyList<Annex1Difference> Compare(Annex1Row printed, ScenarioCast? cast = null) => Compare(printed?.Cells!, cast);

    /// <summary>The scenario's name.</summary>
    public override string ToString() => "附件1 " + Scenario.Id;

    private static string Trimmed(string text) => string.Join("\n", text.Replace("\r\n", "\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd();
}
