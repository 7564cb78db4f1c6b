using FirstResponder.Sdk.Storage.Sqlite.Tests;
using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.NetStandard.Tests;

/// <summary>The kit as .NET Framework runs it, on the store as .NET Framework runs it; the long races are run on the other build.</summary>
public sealed class NetStandardConformanceTests
{
    private static readonly SqliteFixture Fixture = new();

    private static readonly ConformanceOptions Options = new() { RaceDuration = TimeSpan.FromSeconds(1), LateCases = 2_000 };

    public static TheoryData<string> Rules => [.. CaseStoreConformance.Names];

    [Theory]
    [MemberData(nameof(Rules))]
    public Task Keeps(string rule) => CaseStoreConformance.Rule(rule, Fixture, Options).CheckAsync();
}
