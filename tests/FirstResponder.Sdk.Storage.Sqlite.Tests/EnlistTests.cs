using System.Diagnostics;
using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>Rule A6: the host's work order and the case's events in one commit, or neither.</summary>
public sealed class EnlistTests : IDisposable
{
    private readonly TestDatabase database = TestDatabase.Create();
    private readonly SqliteCaseStore store;
    private readonly SqliteConnection host;

    public EnlistTests()
    {
        database.Execute("create table work_order (id integer primary key)");
        store = new SqliteCaseStore(database.ConnectionString + ";Default Timeout=1");
        host = database.Connect();
    }

    public void Dispose()
    {
        host.Dispose();
        store.Dispose();
    }

    [Fact]
    public void A06_the_store_offers_it()
    {
        Assert.True(store.Capabilities.Has(StoreFeatures.Enlist));
    }

    [Fact]
    public async Task A06_nothing_is_visible_before_the_host_commits()
    {
        using SqliteTransaction transaction = host.BeginTransaction();
        TestDatabase.Execute(host, "insert into work_order values (1)");
        ICaseStore enlisted = store.Enlist(host, transaction);

        Assert.Equal(new Appended(1), await enlisted.Append(Given.Due(Given.Key, 0, Given.Morning)));
        Assert.Equal(1, (await enlisted.Read(Given.Key)).HeadVersion);
        Assert.Equal(0, (await store.Read(Given.Key)).HeadVersion);
        Assert.Empty((await store.Feed("JX")).Entries);
        Assert.Empty(await store.Claim(Given.Morning));
        transaction.Commit();

        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
        Assert.Single((await store.Feed("JX")).Entries);
        Assert.Single(await store.Claim(Given.Morning));
        Assert.Equal(1L, database.Ask("select count(*) from work_order"));
    }

    [Fact]
    public async Task A06_a_rollback_takes_the_events_along()
    {
        using (SqliteTransaction transaction = host.BeginTransaction())
        {
            TestDatabase.Execute(host, "insert into work_order values (1)");
            await store.Enlist(host, transaction).Append(Given.Request(0, "a", "accepted.v1"));
        }

        Assert.Equal(0, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(0L, database.Ask("select count(*) from work_order"));
        Assert.Equal(new Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
    }

    [Fact]
    public async Task A06_conflict_and_applied_command_and_refusal_leave_the_transaction_usable()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using SqliteTransaction transaction = host.BeginTransaction();
        TestDatabase.Execute(host, "insert into work_order values (1)");
        ICaseStore enlisted = store.Enlist(host, transaction);

        Assert.Equal(new Conflict(1), await enlisted.Append(Given.Request(0, "b", "accepted.v1")));
        Assert.Equal(new AlreadyApplied(1), await enlisted.Append(Given.Request(0, "a", "accepted.v1")));
        await Assert.ThrowsAsync<ArgumentException>(() => enlisted.Append(Given.Request(1, "a", "classified.v1")));
        Assert.Equal(new Appended(2), await enlisted.Append(Given.Request(1, "c", "classified.v1")));
        TestDatabase.Execute(host, "insert into work_order values (2)");
        transaction.Commit();

        Assert.Equal(2, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(2L, database.Ask("select count(*) from work_order"));
    }

    [Fact]
    public async Task A06_a_fault_in_the_middle_leaves_no_half_append_to_a_host_that_commits_all_the_same()
    {
        database.Execute("create trigger fault before insert on fr_command begin select raise(abort, 'in the middle'); end");
        using (SqliteTransaction transaction = host.BeginTransaction())
        {
            TestDatabase.Execute(host, "insert into work_order values (1)");
            ICaseStore enlisted = store.Enlist(host, transaction);
            await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Append(Given.Request(0, "a", "accepted.v1", "classified.v1")));
            transaction.Commit();
        }

        Assert.Equal(0L, database.Ask("select count(*) from fr_event"));
        Assert.Equal(1L, database.Ask("select count(*) from work_order"));
    }

    [Fact]
    public async Task A06_a_deferred_transaction_gets_the_write_lock_before_it_decides()
    {
        using SqliteTransaction transaction = host.BeginTransaction(deferred: true);
        ICaseStore enlisted = store.Enlist(host, transaction);

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "other", "accepted.v1")));
        Assert.True(fault.IsTransient);
        Assert.Equal(new Appended(1), await enlisted.Append(Given.Request(0, "a", "accepted.v1")));
    }

    [Fact]
    public async Task A06_a_deferred_transaction_that_has_read_old_rows_is_refused_at_once()
    {
        using SqliteTransaction transaction = host.BeginTransaction(deferred: true);
        TestDatabase.Ask(host, "select count(*) from work_order");
        await store.Append(Given.Request(0, "a", "accepted.v1"));

        var watch = Stopwatch.StartNew();
        Assert.True(Assert.Throws<CaseStoreUnavailableException>(() => store.Enlist(host, transaction)).IsTransient);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), "The driver would have tried again for 30 seconds.");
    }

    [Fact]
    public async Task X04_an_enlisted_store_ends_with_its_transaction()
    {
        SqliteTransaction transaction = host.BeginTransaction();
        ICaseStore enlisted = store.Enlist(host, transaction);
        transaction.Commit();

        await Assert.ThrowsAsync<InvalidOperationException>(() => enlisted.Append(Given.Request(0, "a", "accepted.v1")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => enlisted.Read(Given.Key));
        Assert.Throws<ArgumentException>(() => store.Enlist(host, transaction));
    }

    [Fact]
    public void Enlist_refuses_a_connection_that_a_power_cut_could_rob()
    {
        TestDatabase.Execute(host, "pragma synchronous = normal");
        using SqliteTransaction transaction = host.BeginTransaction();

        Assert.Contains("synchronous=FULL", Assert.Throws<CaseStoreUnavailableException>(() => store.Enlist(host, transaction)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Enlist_refuses_a_connection_without_a_write_ahead_log()
    {
        TestDatabase other = TestDatabase.Create();
        using SqliteConnection plain = other.Connect();
        TestDatabase.Ask(plain, "pragma journal_mode = delete");
        using SqliteTransaction transaction = plain.BeginTransaction();

        CaseStoreUnavailableException fault = Assert.Throws<CaseStoreUnavailableException>(() => store.Enlist(plain, transaction));

        Assert.False(fault.IsTransient);
        Assert.Contains("WAL", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0L, TestDatabase.Ask(plain, "select count(*) from fr_event"));
    }

    [Fact]
    public void Enlist_refuses_another_connections_transaction_and_nulls()
    {
        using SqliteConnection other = database.Connect();
        using SqliteTransaction transaction = other.BeginTransaction();

        Assert.Throws<ArgumentException>(() => store.Enlist(host, transaction));
        Assert.Throws<ArgumentNullException>(() => store.Enlist(null!, transaction));
        Assert.Throws<ArgumentNullException>(() => store.Enlist(host, null!));
    }

    [Fact]
    public void An_enlisted_store_declares_no_more_than_it_implements()
    {
        using SqliteTransaction transaction = host.BeginTransaction();

        StoreCapabilities capabilities = store.Enlist(host, transaction).Capabilities;

        Assert.Equal(StoreFeatures.None, capabilities.Features);
        Assert.Equal(store.Capabilities.MaxEventsPerAppend, capabilities.MaxEventsPerAppend);
    }
}
