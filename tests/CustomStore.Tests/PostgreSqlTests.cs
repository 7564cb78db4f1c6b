using CustomStore.PostgreSql;
using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;

namespace CustomStore.Tests;

public sealed class PostgreSqlTests() : ConformanceTests(Fixture)
{
    private static readonly PostgreSqlFixture Fixture = Ending.WithTheProcess(new PostgreSqlFixture(TestServer.ConnectionString));
}
