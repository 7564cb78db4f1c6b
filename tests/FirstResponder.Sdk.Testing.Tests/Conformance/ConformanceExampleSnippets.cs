using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>What an integrator writes. Not public itself, so that the runner takes the class of a few lines for a sample, not for a test.</summary>
internal static class ConformanceExampleSnippets
{
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
    public sealed class MyStoreConformance
    {
        private static readonly MyFixture Fixture = new();          // 一个夹具，一个数据库

        public static TheoryData<string> Rules => [.. CaseStoreConformance.Names];

        [Theory, MemberData(nameof(Rules))]
        public Task Keeps(string rule) => CaseStoreConformance.Rule(rule, Fixture).CheckAsync();
    }
    #endregion
}
