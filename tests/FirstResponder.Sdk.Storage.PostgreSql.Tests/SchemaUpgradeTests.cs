using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Storage;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>A database as earlier versions of the package made it, by their own script.</summary>
public sealed class SchemaUpgradeTests
{
    private const string Columns =
        "select string_agg(concat_ws(' ', table_name, column_name, data_type, is_nullable, collation_name), ';' order by table_name, ordinal_position) from information_schema.columns where table_schema = current_schema()";

    [Fact]
    public async Task Version_1_is_refused_with_the_call_that_upgrades_it()
    {
        using PostgreSqlCaseStore store = VersionOne().Open();

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Read(Given.Key));

        Assert.Equal(1, Assert.IsType<PostgreSqlSchemaException>(fault.InnerException).FoundVersion);
        Assert.Contains("PostgreSqlSchema.CreateAsync", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_1_is_upgraded_by_many_nodes_at_once_and_keeps_its_rows()
    {
        TestSchema old = VersionOne();
        old.Execute("insert into fr_feed_head (company, feed_pos) values ('JX', 7)");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostgreSqlSchema.CreateAsync(old.ConnectionString)));

        Assert.Equal(TestSchema.Create().Ask(Columns), old.Ask(Columns));
        Assert.Equal(2L, old.Ask("select sum(version)::bigint from fr_schema"));
        Assert.Equal(7L, old.Ask("select feed_pos from fr_feed_head"));
        using PostgreSqlCaseStore store = old.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        Assert.Equal(8, Assert.Single((await store.Feed("JX")).Entries).Position.Value);
        Assert.NotNull(await store.TakeAsync(new CheckpointClaim("JX", "mail", "node", Given.Morning, NodaTime.Duration.FromMinutes(1)), default));
    }

    private static TestSchema VersionOne()
    {
        TestSchema database = TestSchema.Empty();
        database.Execute(File.ReadAllText(Path.Combine(Repository.Root, "tests/FirstResponder.Sdk.Storage.PostgreSql.Tests/Schemas/version-1.sql")));
        return database;
    }
}
