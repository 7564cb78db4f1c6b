using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FirstResponder.Sdk.Testing.Exploration;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>The figures in the package's README: lines such as <c>&lt;!-- explore:states=1 transitions=2 decisions=3 depth=4 --&gt;</c>.</summary>
internal static class ReadmeFigures
{
    public static void Holds(string marker, IReadOnlyList<ExplorationReport> reports, [CallerFilePath] string here = "")
    {
        var readme = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/FirstResponder.Sdk.Testing/README.md"));
        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"states={reports.Sum(r => (long)r.States)} transitions={reports.Sum(r => r.Transitions)} decisions={reports.Sum(r => r.Decisions)} depth={reports.Max(r => r.LongestShortestPath.Count)}");
        if (File.Exists(readme) && Regex.Match(File.ReadAllText(readme), $"<!-- {marker}:(.*?) -->") is { Success: true } found)
        {
            Assert.Equal(figures, found.Groups[1].Value);
        }
    }
}
