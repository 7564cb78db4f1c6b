using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>Opening a company's feed may fail because another reader is first, or for a reason that stays: the one is taken for the other nowhere.</summary>
public sealed class FeedFaultTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task X02_on_PostgreSQL_a_full_disk_where_the_head_is_opened_is_told_and_not_tried_for_ever()
    {
        ErpDatabase database = ErpDatabase.OnPostgreSql();
        await Execute(database, "create function full_disk() returns trigger language plpgsql as $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$");
        await Execute(database, "create trigger full_disk before insert on fr_feed_head for each row execute function full_disk()");

        CaseStoreUnavailableException fault = await FaultOf(database);

        Assert.Equal(PostgresErrorCodes.DiskFull, Assert.IsType<PostgresException>(fault.InnerException).SqlState);
        await Execute(database, "drop trigger full_disk on fr_feed_head");
        Assert.Single((await database.Open().Feed("JX")).Entries);
    }

    [Fact]
    public async Task X02_on_SQLite_a_full_file_where_the_head_is_opened_is_told_and_not_tried_for_ever()
    {
        ErpDatabase database = ErpDatabase.OnSqlite();
        await Execute(database, "create trigger full_disk before insert on fr_feed_head begin select raise(abort, 'database or disk is full'); end");

        CaseStoreUnavailableException fault = await FaultOf(database);

        Assert.Contains("database or disk is full", Assert.IsType<SqliteException>(fault.InnerException).Message, StringComparison.Ordinal);
        await Execute(database, "drop trigger full_disk");
        Assert.Single((await database.Open().Feed("JX")).Entries);
    }

    [Theory]
    [MemberData(nameof(EnlistTests.Providers), MemberType = typeof(EnlistTests))]
    public async Task F01_readers_who_open_a_feed_at_once_all_see_it(string provider)
    {
        ErpDatabase database = provider == "SQLite" ? ErpDatabase.OnSqlite() : ErpDatabase.OnPostgreSql();
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        for (int round = 0; round < 5; round++)
        {
            string company = "JX-" + round;
            await store.Append(Given.Request(new Cases.CaseKey(company, "C-1"), 0, "a", null, "accepted.v1"));

            FeedPage[] pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => store.Feed(company))));

            Assert.All(pages, page => Assert.Equal(1, Assert.Single(page.Entries).Position.Value));
        }
    }

    private static async Task<CaseStoreUnavailableException> FaultOf(ErpDatabase database)
    {
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        return await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Feed("JX").WaitAsync(Patience));
    }

    private static async Task Execute(ErpDatabase database, string sql)
    {
        await using ErpContext context = database.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync(sql);
    }
}
