using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>The rules of every store, held against this one.</summary>
public sealed class SqliteConformanceTests
{
    private static readonly SqliteFixture Fixture = new();

    private static readonly ConformanceOptions Options = new() { RaceDuration = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("LONG") == "1" ? 60 : 5) };

    public static TheoryData<string> Rules => [.. CaseStoreConformance.Names];

    [Theory]
    [MemberData(nameof(Rules))]
    public Task Keeps(string rule) => CaseStoreConformance.Rule(rule, Fixture, Options).CheckAsync();
}
