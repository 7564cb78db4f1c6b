using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Testing.Judging;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Testing.Tests.Generation;

public class CoverageTests(ITestOutputHelper output)
{
    [Fact]
    public void Measure()
    {
        var coverage = new PlayCoverage();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var m = int.Parse(Environment.GetEnvironmentVariable("MIXED") ?? "60000");
        var h = int.Parse(Environment.GetEnvironmentVariable("HOSTILE") ?? "40000");
        var im = int.Parse(Environment.GetEnvironmentVariable("IMPORTED") ?? "10000");
        new Rehearsal { Coverage = coverage, Commands = m }.Run(_ => []);
        output.WriteLine(watch.Elapsed.ToString());
        new Rehearsal { Coverage = coverage, Commands = h, Order = PlayOrder.Hostile }.Run(_ => []);
        output.WriteLine(watch.Elapsed.ToString());
        new Rehearsal { Coverage = coverage, Commands = im, Order = PlayOrder.Imported, StepsOfAPlay = 6 }.Run(_ => []);
        output.WriteLine(watch.Elapsed.ToString());
        foreach (var row in coverage.Rows.OrderBy(r => r.Hits).Take(70)) output.WriteLine(row.ToString());
        watch.Restart();
        new Rehearsal { Commands = 20_000 }.Run(played => played.Case is null ? [] : new HistoryJudge(played.Play.Setting.Knowledge).Judge(played.History).Breaches.Select(b => b.ToString()));
        output.WriteLine(watch.Elapsed.ToString());
        throw new InvalidOperationException();
    }
}
