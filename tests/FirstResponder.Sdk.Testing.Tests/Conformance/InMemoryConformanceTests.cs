using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>The rules of every store on the SDK's store in memory.</summary>
public sealed class InMemoryConformanceTests
{
    private static readonly InMemoryFixture Fixture = new();

    private static readonly ConformanceOptions Options = new() { RaceDuration = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("LONG") == "1" ? 60 : 5) };

    public static TheoryData<string> Rules => [.. CaseStoreConformance.Names];

    [Theory]
    [MemberData(nameof(Rules))]
    public Task Keeps(string rule) => CaseStoreConformance.Rule(rule, Fixture, Options).CheckAsync();

    private sealed class InMemoryFixture : CaseStoreFixture
    {
        private InMemoryCaseStore store = new();

        public override string Name => "内存 / in memory";

        public override StoreFeatures Features => StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Checkpoints;

        public override Task ResetAsync(CancellationToken cancellationToken)
        {
            store = new InMemoryCaseStore();
            return Task.CompletedTask;
        }

        public override ICaseStore OpenStore() => store;
    }
}
