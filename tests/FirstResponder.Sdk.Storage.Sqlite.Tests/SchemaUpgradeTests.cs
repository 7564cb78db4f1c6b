using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Storage;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>A database as earlier versions of the package made it, by their own script.</summary>
public sealed class SchemaUpgradeTests
{
    private const string Tables = "select group_concat(sql) from (select sql from sqlite_master order by name)";

    [Fact]
    public void Version_1_is_refused_with_the_call_that_upgrades_it()
    {
        SqliteSchemaException fault = Assert.Throws<SqliteSchemaException>(() => VersionOne().Open());

        Assert.Equal(1, fault.FoundVersion);
        Assert.Contains("SqliteSchema.Create", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_1_is_upgraded_to_what_a_new_database_has_and_keeps_its_rows()
    {
        TestDatabase old = VersionOne();
        old.Execute("insert into fr_feed_head (company, feed_pos) values ('JX', 7)");

        await SqliteSchema.CreateAsync(old.ConnectionString);
        SqliteSchema.Create(old.ConnectionString);

        Assert.Equal(TestDatabase.Create().Ask(Tables), old.Ask(Tables));
        Assert.Equal(2L, old.Ask("select sum(version) from fr_schema"));
        Assert.Equal(7L, old.Ask("select feed_pos from fr_feed_head"));
        using SqliteCaseStore store = old.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        Assert.Equal(8, Assert.Single((await store.Feed("JX")).Entries).Position.Value);
        Assert.NotNull(await store.TakeAsync(new CheckpointClaim("JX", "mail", "node", Given.Morning, NodaTime.Duration.FromMinutes(1)), default));
    }

    private static TestDatabase VersionOne()
    {
        TestDatabase database = TestDatabase.Missing();
        database.Execute(File.ReadAllText(Path.Combine(Repository.Root, "tests/FirstResponder.Sdk.Storage.Sqlite.Tests/Schemas/version-1.sql")));
        return database;
    }
}
