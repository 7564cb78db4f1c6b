namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Conformance;

public sealed class SqliteConformanceTests() : ConformanceTests(Fixture)
{
    private static readonly SqliteFixture Fixture = new();
}
