namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Conformance;

public sealed class PostgreSqlConformanceTests() : ConformanceTests(Fixture)
{
    private static readonly PostgreSqlFixture Fixture = new();
}
