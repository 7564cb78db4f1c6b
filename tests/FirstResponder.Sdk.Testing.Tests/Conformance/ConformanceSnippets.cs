using FirstResponder.Sdk.Testing.Conformance;
using static FirstResponder.Sdk.Testing.Tests.Conformance.ConformanceExampleSnippets;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>The code of the README's section on the kit, compiled and run.</summary>
public sealed class ConformanceSnippets
{
    [Fact]
    public async Task All_rules_at_once()
    {
        var options = new ConformanceOptions { RaceDuration = TimeSpan.FromMilliseconds(200), LateCases = 500, Sequences = 3 };

        #region conformance-report
        var report = await CaseStoreConformance.RunAsync(new MyFixture(), options);    // options 可省：每场竞争 5 秒，2 万件到期
        Console.WriteLine(report.ToMarkdown());                                        // 一条规则一行；未通过的，全文附在表后
        report.ThrowIfFailed();
        #endregion

        Assert.Contains("| A03 conflict reports the actual version |", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.True(report.Count(ConformanceOutcome.Skipped) > 0);
    }

    [Theory]
    [MemberData(nameof(MyStoreConformance.Rules), MemberType = typeof(MyStoreConformance))]
    public void The_class_of_a_few_lines_has_every_rule(string rule) => Assert.Contains(rule, CaseStoreConformance.Names);

    [Fact]
    public Task The_class_of_a_few_lines_runs_a_rule() => new MyStoreConformance().Keeps("A01 versions are contiguous from one");
}
