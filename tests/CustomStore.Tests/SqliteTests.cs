using CustomStore.Sqlite;

namespace CustomStore.Tests;

public sealed class SqliteTests() : ConformanceTests(Fixture)
{
    private static readonly SqliteFixture Fixture = Ending.WithTheProcess(new SqliteFixture());
}
