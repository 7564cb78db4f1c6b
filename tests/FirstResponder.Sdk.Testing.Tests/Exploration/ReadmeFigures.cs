using System.Globalization;
using FirstResponder.Sdk.Testing.Exploration;
using FirstResponder.Sdk.Tests.Architecture;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>The table of figures in the package's README, row by row.</summary>
internal static class ReadmeFigures
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "src/FirstResponder.Sdk.Testing/README.md"));

    /// <summary>The row of that name gives the figures of these explorations together.</summary>
    public static void Holds(string row, params IReadOnlyList<ExplorationReport> reports)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"| {row} | {reports.Sum(r => (long)r.States):N0} | {reports.Sum(r => r.Transitions):N0} | {reports.Sum(r => r.Decisions):N0} | {reports.Max(r => r.LongestShortestPath.Count)} |");
        Assert.True(Readme.Contains(line, StringComparison.Ordinal), $"The README lacks the row: {line}");
    }
}
