using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Conformance;

/// <summary>Every rule of the contract, on the ERP's own context.</summary>
public abstract class ConformanceTests(CaseStoreFixture fixture)
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("LONG") == "1";

    private static readonly ConformanceOptions Options = new()
    {
        RaceDuration = TimeSpan.FromSeconds(IsLong ? 60 : 5),
        LateCases = IsLong ? 20_000 : 4_000,
        TimeLimit = TimeSpan.FromMinutes(IsLong ? 30 : 5),
    };

    public static TheoryData<string> Names => [.. CaseStoreConformance.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Keeps(string rule) => CaseStoreConformance.Rule(rule, fixture, Options).CheckAsync();
}
