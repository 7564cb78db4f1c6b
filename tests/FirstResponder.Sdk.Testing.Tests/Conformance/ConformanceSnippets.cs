using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

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

    #region conformance-fixture
    internal sealed class MyFixture : CaseStoreFixture
    {
        private InMemoryCaseStore store = new();                    // 换成自己的：连接串、建表、清表

        public override string Name => "我的存储";

        public override StoreFeatures Features => StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Checkpoints;

        public override Task ResetAsync(CancellationToken cancellationToken)
        {
            store = new InMemoryCaseStore();                        // 清空；每条规则之前一次
            return Task.CompletedTask;
        }

        public override ICaseStore OpenStore() => store;            // 数据库：每次另开一个，连接各用各的
    }
    #endregion

    #region conformance-tests
    internal sealed class MyStoreConformance
    {
        private static readonly MyFixture Fixture = new();          // 一个夹具，一个数据库

        public static TheoryData<string> Rules => [.. CaseStoreConformance.Names];

        [Theory, MemberData(nameof(Rules))]
        public Task Keeps(string rule) => CaseStoreConformance.Rule(rule, Fixture).CheckAsync();
    }
    #endregion
}
