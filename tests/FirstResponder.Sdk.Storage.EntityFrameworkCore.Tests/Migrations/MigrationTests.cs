using FirstResponder.Sdk.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Migrations;

/// <summary>Our tables come, and go on, with the ERP's own migrations; on both providers.</summary>
public sealed class MigrationTests
{
    [Fact]
    public Task On_SQLite_migrations_make_tables_that_the_store_works_on() => MakeTables(NewContexts.OnSqlite());

    [Fact]
    public Task On_PostgreSQL_migrations_make_tables_that_the_store_works_on() => MakeTables(NewContexts.OnPostgreSql());

    [Fact]
    public Task On_SQLite_an_ERP_that_had_its_own_tables_before_keeps_what_is_in_them() => Upgrade(NewContexts.OnSqlite());

    [Fact]
    public Task On_PostgreSQL_an_ERP_that_had_its_own_tables_before_keeps_what_is_in_them() => Upgrade(NewContexts.OnPostgreSql());

    [Fact]
    public Task On_SQLite_a_database_made_without_migrations_has_the_same_tables() => CompareWithScript(NewContexts.OnSqlite());

    [Fact]
    public Task On_PostgreSQL_a_database_made_without_migrations_has_the_same_tables() => CompareWithScript(NewContexts.OnPostgreSql());

    // Red when the model of a later version of this package is another one: its ERPs then need a migration, and the release notes must say so.
    private static async Task MakeTables<TContext>(Contexts<TContext> contexts)
        where TContext : MigratedErp
    {
        await using (TContext erp = contexts.CreateDbContext())
        {
            Assert.False(erp.Database.HasPendingModelChanges(), "the model of AddFirstResponder has changed since the migrations were written");
            await erp.Database.MigrateAsync();
            await erp.Database.MigrateAsync();
        }

        var store = new EntityFrameworkCaseStore<TContext>(contexts);
        Assert.Equal(new Appended(1), await store.Append(Given.Due(Given.Key, 0, Given.Morning)));
        Assert.Single((await store.Feed("JX")).Entries);
        Assert.Single(await store.Claim(Given.Morning));
        Assert.NotNull(await store.FindAsync(Given.Key, default));
    }

    private static async Task Upgrade<TContext>(Contexts<TContext> contexts)
        where TContext : MigratedErp
    {
        await using (TContext erp = contexts.CreateDbContext())
        {
            await erp.GetService<IMigrator>().MigrateAsync(MigratedErp.WorkOrdersOnly);
            erp.Add(new WorkOrder());
            await erp.SaveChangesAsync();
        }

        var store = new EntityFrameworkCaseStore<TContext>(contexts);
        await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "early", "accepted.v1")));
        await using (TContext erp = contexts.CreateDbContext())
        {
            Assert.Equal([MigratedErp.WithFirstResponder], (await erp.Database.GetPendingMigrationsAsync()).Select(name => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..]));
            await erp.Database.MigrateAsync();
            Assert.Equal(1, await erp.WorkOrders.CountAsync());
        }

        Assert.Equal(new Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));

        // And back: an ERP that takes us out loses our tables only.
        await using (TContext erp = contexts.CreateDbContext())
        {
            await erp.GetService<IMigrator>().MigrateAsync(MigratedErp.WorkOrdersOnly);
            Assert.Equal(1, await erp.WorkOrders.CountAsync());
        }
    }

    private static async Task CompareWithScript<TContext>(Contexts<TContext> contexts)
        where TContext : MigratedErp
    {
        await using TContext erp = contexts.CreateDbContext();
        string script = erp.Database.GenerateCreateScript();
        string migrations = erp.GetService<IMigrator>().GenerateScript();

        foreach (string table in (string[])["fr_event", "fr_command", "fr_feed_head", "fr_case"])
        {
            Assert.Equal(Definition(script, table), Definition(migrations, table));
            Assert.Equal(Indexes(script, table), Indexes(migrations, table));
        }
    }

    private static string Definition(string script, string table)
    {
        string[] lines = [.. script.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())];
        int start = Array.FindIndex(lines, line => line.StartsWith("CREATE TABLE", StringComparison.Ordinal) && line.Replace("\"", "", StringComparison.Ordinal).EndsWith(table + " (", StringComparison.Ordinal));
        Assert.True(start >= 0, table);
        return string.Join('\n', lines.Skip(start).TakeWhile(line => line != ");"));
    }

    private static string[] Indexes(string script, string table) =>
        [.. script.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("CREATE INDEX", StringComparison.Ordinal) && line.Replace("\"", "", StringComparison.Ordinal).Contains($" {table} (", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
