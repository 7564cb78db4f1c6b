using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Scenarios;
using FirstResponder.Sdk.Tests.Architecture;

namespace FirstResponder.Sdk.Testing.Tests.Scenarios;

public sealed class ClauseCoverageTests
{
    /// <summary>Rows of Jiangxi that are no matter of a case's life, by what they are about.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["conduct"] = "JX-M2.1c JX-M2.2d JX-5.1 JX-5.2",
        ["disclosure"] = "JX-M2.2a JX-M3.3 JX-6.1 JX-6.3 JX-6.4 JX-22.1 JX-22.4",
        ["common issues"] = "JX-M2.5d JX-18.1 JX-18.2",
        ["the ledger: golden rows"] = "JX-M2.7a",
        ["archive"] = "JX-M2.7b JX-19.1 JX-19.2 JX-19.5 JX-19.6",
        ["privacy"] = "JX-M2.7d JX-3.5 JX-20.1 JX-20.2 JX-20.3 JX-20.4 JX-20.5",
        ["the owner's view"] = "JX-3.3",
        ["organisation"] = "JX-M3.1 JX-M3.4 JX-4.1 JX-4.2",
        ["purpose"] = "JX-1.1",
        ["the estate's regulation"] = "JX-2.1",
        ["the nature of a matter"] = "JX-2.2",
        ["figures"] = "JX-21.1",
        ["spot checks"] = "JX-21.2",
    };

    private static readonly string[] NotOfTheLifecycle = [.. Others.Values.SelectMany(rows => rows.Split(' '))];

    [Fact]
    public void Every_row_of_the_lifecycle_has_a_ready_scenario()
    {
        var shown = ClauseScenarios.All.SelectMany(s => s.Rows).ToHashSet();
        var rows = Rows().Where(id => id.StartsWith("JX-", StringComparison.Ordinal) && !id.StartsWith("JX-A1", StringComparison.Ordinal) && !id.StartsWith("JX-K", StringComparison.Ordinal)).ToList();

        Assert.True(rows.Count > 90, $"only {rows.Count} rows were read");
        Expect.None(rows.Where(id => !shown.Contains(id) && !NotOfTheLifecycle.Contains(id)));
        Expect.None(NotOfTheLifecycle.Where(shown.Contains));
    }

    [Fact]
    public void Every_deadline_of_the_pack_has_a_ready_scenario() =>
        Expect.None(new[] { "D-01", "D-02", "D-02b", "D-03", "D-04", "D-05", "D-06", "D-07", "D-08", "D-09", "D-10", "D-11", "D-12", "D-13", "D-14" }.Except(ClauseScenarios.All.SelectMany(s => s.Rows)));

    [Fact]
    public void Every_clause_that_the_pack_names_has_a_ready_scenario()
    {
        var pack = Regulation.Jiangxi;
        var clauses = pack.Duties.Select(d => d.Clause).Concat(pack.Clauses.Values).Concat(pack.Guards.Values.SelectMany(g => g).Select(g => g.Clause)).Concat(pack.Closure.Select(c => c.Clause)).Where(c => !string.IsNullOrEmpty(c)).Distinct();

        Expect.None(clauses.Where(c => ClauseScenarios.All.All(s => s.Clause != c)).Select(c => c!));
    }

    [Fact]
    public void Every_row_that_a_scenario_names_looks_like_one() =>
        Assert.All(ClauseScenarios.All.SelectMany(s => s.Rows), row => Assert.Matches("^(JX-M?\\d{1,2}\\.\\d{1,2}[a-e]?|AMB-\\d\\d[ab]?|AMB-10b|D-\\d\\db?)$", row));

    [Fact]
    public void Every_scenario_has_a_name_of_its_own_and_says_what_it_shows_in_both_languages()
    {
        Assert.Equal(ClauseScenarios.All.Count, ClauseScenarios.All.Select(s => s.Id).Distinct().Count());
        Assert.All(ClauseScenarios.All, s => Assert.True(s.Chinese.Length > 5 && s.English.Length > 10 && s.Clause.Length > 0, s.Id));
        Assert.All(ClauseScenarios.All, s => Assert.Same(s, ClauseScenarios.Find(s.Id)));
        Assert.Throws<ArgumentException>(() => ClauseScenarios.Find("NONE"));
    }

    [Fact]
    public void README_gives_the_true_numbers()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src/FirstResponder.Sdk.Testing/README.md"));

        Assert.Contains($"{ClauseScenarios.All.Count} 段", readme, StringComparison.Ordinal);
        Assert.Contains($"has {ClauseScenarios.All.Count} ready", readme, StringComparison.Ordinal);
        Assert.Contains($"{Annex1Golden.All.Count} 段情景结束时", readme, StringComparison.Ordinal);
        Assert.Contains($"{Annex1Golden.All.Count} of them end with", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_named_scenario_is_listed() => Assert.Equal(
        typeof(ClauseScenarios).GetProperties().Where(p => p.PropertyType == typeof(ClauseScenario)).Select(p => ((ClauseScenario)p.GetValue(null)!).Id).Order(StringComparer.Ordinal),
        ClauseScenarios.All.Select(s => s.Id).Order(StringComparer.Ordinal));

    private static List<string> Rows() => [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests/FirstResponder.Sdk.Tests/Requirements/rows.csv")).Skip(1).Select(line => line.Split(',')[0])];
}
