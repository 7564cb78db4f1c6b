using FirstResponder.Sdk.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>Rule A5 within a host's transaction, beyond what the conformance kit holds: what is left to the host, with savepoints and without.</summary>
public sealed class HalfAppendTests
{
    [Theory]
    [MemberData(nameof(EnlistTests.Providers), MemberType = typeof(EnlistTests))]
    public async Task A05_after_a_fault_the_host_keeps_what_it_wrote_and_appends_again(string provider)
    {
        ErpDatabase database = EnlistTests.On(provider);
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        await using ErpContext host = database.CreateDbContext();
        await using IDbContextTransaction transaction = await host.Database.BeginTransactionAsync();
        host.Add(new WorkOrder());
        await host.SaveChangesAsync();
        ICaseStore enlisted = store.Enlist(host);
        await host.Database.ExecuteSqlRawAsync(provider == "SQLite"
            ? "create trigger hinder before insert on fr_command begin select raise(abort, 'hindered'); end"
            : "create function hinder() returns trigger language plpgsql as $$ begin raise exception 'hindered'; end $$; create trigger hinder before insert on fr_command for each row execute function hinder()");

        await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Append(Given.Request(1, "b", "classified.v1", "dispatched.v1")));

        Assert.Equal(1, (await enlisted.Read(Given.Key)).HeadVersion);
        await host.Database.ExecuteSqlRawAsync(provider == "SQLite" ? "drop trigger hinder" : "drop trigger hinder on fr_command");
        Assert.Equal(new Appended(3), await enlisted.Append(Given.Request(1, "b", "classified.v1", "dispatched.v1")));
        await transaction.CommitAsync();
        Assert.Equal(3, (await store.Read(Given.Key)).Events.Count);
        Assert.Equal(1, await host.WorkOrders.CountAsync());
    }

    [Fact]
    public async Task A05_without_savepoints_a_fault_rolls_the_hosts_transaction_back()
    {
        ErpDatabase database = ErpDatabase.OnSqlite();
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        await using ErpContext host = database.CreateDbContext(static options => options.ReplaceService<IRelationalTransactionFactory, NoSavepoints>());
        await host.Database.ExecuteSqlRawAsync("create trigger hinder before insert on fr_command begin select raise(abort, 'hindered'); end");
        await using IDbContextTransaction transaction = await host.Database.BeginTransactionAsync();
        Assert.False(transaction.SupportsSavepoints);
        host.Add(new WorkOrder());
        await host.SaveChangesAsync();
        ICaseStore enlisted = store.Enlist(host);

        await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Append(Given.Request(1, "b", "classified.v1")));

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => transaction.CommitAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => enlisted.Read(Given.Key));
        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(0, await host.WorkOrders.CountAsync());
    }

    [Fact]
    public async Task A06_without_savepoints_conflict_and_applied_command_and_refusal_leave_the_transaction_usable()
    {
        ErpDatabase database = ErpDatabase.OnSqlite();
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        await using ErpContext host = database.CreateDbContext(static options => options.ReplaceService<IRelationalTransactionFactory, NoSavepoints>());
        await using IDbContextTransaction transaction = await host.Database.BeginTransactionAsync();
        ICaseStore enlisted = store.Enlist(host);

        Assert.Equal(new Conflict(1), await enlisted.Append(Given.Request(0, "b", "accepted.v1")));
        Assert.Equal(new AlreadyApplied(1), await enlisted.Append(Given.Request(0, "a", "accepted.v1")));
        await Assert.ThrowsAsync<ArgumentException>(() => enlisted.Append(Given.Request(1, "a", "classified.v1")));
        Assert.Equal(new Appended(2), await enlisted.Append(Given.Request(1, "c", "classified.v1")));
        await transaction.CommitAsync();

        Assert.Equal(2, (await store.Read(Given.Key)).HeadVersion);
    }
}
