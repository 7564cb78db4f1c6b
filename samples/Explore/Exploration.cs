using System.Diagnostics;
using FirstResponder.Sdk.Testing.Exploration;

namespace Explore;

/// <summary>Explores the life of a case and prints the counts.</summary>
internal static class Exploration
{
    /// <summary>Runs with the options of <see cref="Options.List"/>.</summary>
    /// <returns>0 when nothing is broken, 1 when something is, 2 when the options can't be.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        ExplorationScope scope;
        try
        {
            scope = Options.Read(args);
        }
        catch (ArgumentException fault)
        {
            output.WriteLine(fault.Message);
            output.WriteLine(Options.List);
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var report = LifecycleExplorer.Explore(scope);
        output.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s");
        Print(report, output);
        return report.Faults.Count == 0 ? 0 : 1;
    }

    private static void Print(ExplorationReport report, TextWriter output)
    {
        output.WriteLine(report);
        output.WriteLine($"refused {report.Refused}, nothing to do {report.NothingToDo}, not applicable {report.NotApplicable}, pairs compared {report.ComparedPairs}");
        output.WriteLine($"leaving the scope {report.LeavingScope}, closable in a further round only {report.ClosableInAFurtherRoundOnly}, held by the stopgap duty only {report.HeldByFallbackOnly}");
        output.WriteLine("by status:   " + string.Join(", ", report.StatesByStatus.OrderBy(s => s.Key).Select(s => $"{s.Key} {s.Value}")));
        output.WriteLine("by category: " + string.Join(", ", report.StatesByCategory.Select(s => $"{s.Key} {s.Value}")));
        output.WriteLine("refusals:    " + string.Join(", ", report.RefusalCodes.OrderByDescending(r => r.Value).Select(r => $"{r.Key} {r.Value}")));
        var coverage = new ExplorationCoverage([report]);
        output.WriteLine("rows never taken:   " + string.Join("; ", coverage.RowsNeverTaken));
        output.WriteLine("places never taken: " + string.Join("; ", coverage.PlacesNeverTaken));
        output.WriteLine("guards never met:   " + string.Join("; ", coverage.GuardsNeverMet));
        output.WriteLine($"the longest shortest path, {report.LongestShortestPath.Count} steps:");
        foreach (var line in report.LongestShortestPath)
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine("the first state that only a further round can close:");
        foreach (var line in report.FurtherRoundStory)
        {
            output.WriteLine("  " + line);
        }

        foreach (var fault in report.Faults)
        {
            output.WriteLine(fault);
        }
    }
}
