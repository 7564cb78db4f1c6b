using System.Data.Common;
using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>The tables of the ERP's model are those that the adapters of one database make by their schema.sql: same names, same columns, same keys.</summary>
public sealed class SchemaTests
{
    private const string ColumnsOnPostgreSql =
        """
        select c.table_name || '.' || c.column_name || ' ' || c.data_type || coalesce('(' || c.character_maximum_length || ')', '')
            || case when c.is_nullable = 'YES' then ' null' else '' end || coalesce(' key ' || k.ordinal_position, '')
        from information_schema.columns c
        left join information_schema.key_column_usage k on k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = c.column_name
        where c.table_schema = current_schema() and c.table_name like 'fr\_%'
        """;

    // SQLite takes any name for a type, so only what it enforces is compared.
    private const string ColumnsOnSqlite =
        """
        select t.name || '.' || c.name || case when c."notnull" = 0 then ' null' else '' end || case when c.pk > 0 then ' key ' || c.pk else '' end
        from sqlite_master t join pragma_table_info(t.name) c
        where t.type = 'table' and t.name like 'fr\_%' escape '\'
        """;

    [Fact]
    public async Task On_PostgreSQL_they_are_the_same_tables_as_schema_sql_makes()
    {
        List<string> ours = await Columns(ErpDatabase.OnPostgreSql(), ColumnsOnPostgreSql);
        List<string> theirs = await Columns(ErpDatabase.OnPostgreSql(Script("PostgreSql")), ColumnsOnPostgreSql);

        Assert.Empty(ours.Except(theirs));
        // The order of writing, which the PostgreSQL adapter numbers by; and the version, which the ERP's migrations keep.
        Assert.Equal(["fr_command.seq bigint", "fr_schema.version bigint"], theirs.Except(ours).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task On_SQLite_they_are_the_same_tables_as_schema_sql_makes()
    {
        List<string> ours = await Columns(ErpDatabase.OnSqlite(), ColumnsOnSqlite);
        List<string> theirs = await Columns(ErpDatabase.OnSqlite(Script("Sqlite")), ColumnsOnSqlite);

        Assert.Empty(ours.Except(theirs));
        Assert.Equal(["fr_schema.version"], theirs.Except(ours));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task The_store_works_on_tables_that_schema_sql_made(string package)
    {
        ErpDatabase database = package == "Sqlite" ? ErpDatabase.OnSqlite(Script(package)) : ErpDatabase.OnPostgreSql(Script(package));
        EntityFrameworkCaseStore<ErpContext> store = database.Open();

        await Given.ChainedCase(store, Given.Key, 3);
        HashChain.Verify(Given.Key, await store.Read(Given.Key), ChainHash.None);
        Assert.Equal(3, (await store.Feed("JX")).Entries.Count);
        Assert.Equal(3, (await store.FindAsync(Given.Key, default))!.Version);
    }

    [Fact]
    public void Nothing_in_it_belongs_to_one_provider() =>
        Assert.DoesNotContain(typeof(FirstResponderModel).Assembly.GetReferencedAssemblies(), name => name.Name is { } text && (text.Contains("Sqlite", StringComparison.OrdinalIgnoreCase) || text.Contains("Npgsql", StringComparison.OrdinalIgnoreCase)));

    private static string Script(string package) => File.ReadAllText(Path.Combine(Repository.Root, "src", "FirstResponder.Sdk.Storage." + package, "schema.sql"));

    private static async Task<List<string>> Columns(ErpDatabase database, string sql)
    {
        await using ErpContext context = database.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        List<string> columns = [];
        await using DbDataReader rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            columns.Add(rows.GetString(0));
        Assert.NotEmpty(columns);
        return columns;
    }
}
