using System.Data;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Storage;
using Npgsql;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>Rule A6: the host's work order and the case's events in one commit, or neither.</summary>
public sealed class EnlistTests : IDisposable
{
    private readonly TestSchema database = TestSchema.Create();
    private readonly PostgreSqlCaseStore store;
    private readonly NpgsqlConnection host;

    public EnlistTests()
    {
        database.Execute("create table work_order (id integer primary key)");
        store = database.Open();
        host = database.Connect();
    }

    public void Dispose()
    {
        host.Dispose();
        store.Dispose();
    }

    [Fact]
    public async Task A06_nothing_is_visible_before_the_host_commits()
    {
        using NpgsqlTransaction transaction = host.BeginTransaction();
        TestSchema.Execute(host, "insert into work_order values (1)");
        ICaseStore enlisted = store.Enlist(transaction);

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
        using (NpgsqlTransaction transaction = host.BeginTransaction())
        {
            TestSchema.Execute(host, "insert into work_order values (1)");
            await store.Enlist(transaction).Append(Given.Request(0, "a", "accepted.v1"));
        }

        Assert.Equal(0, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(0L, database.Ask("select count(*) from work_order"));
        Assert.Equal(new Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
    }

    [Fact]
    public async Task A06_conflict_and_applied_command_and_refusal_leave_the_transaction_usable()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using NpgsqlTransaction transaction = host.BeginTransaction();
        TestSchema.Execute(host, "insert into work_order values (1)");
        ICaseStore enlisted = store.Enlist(transaction);

        Assert.Equal(new Conflict(1), await enlisted.Append(Given.Request(0, "b", "accepted.v1")));
        Assert.Equal(new AlreadyApplied(1), await enlisted.Append(Given.Request(0, "a", "accepted.v1")));
        await Assert.ThrowsAsync<ArgumentException>(() => enlisted.Append(Given.Request(1, "a", "classified.v1")));
        Assert.Equal(new Appended(2), await enlisted.Append(Given.Request(1, "c", "classified.v1")));
        TestSchema.Execute(host, "insert into work_order values (2)");
        transaction.Commit();

        Assert.Equal(2, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(2L, database.Ask("select count(*) from work_order"));
    }

    [Theory]
    [InlineData(0, "b")]
    [InlineData(1, "c")]
    public async Task A06_a_conflict_with_a_writer_who_commits_meanwhile_leaves_the_transaction_usable(long expected, string commandId)
    {
        if (expected > 0)
            await store.Append(Given.Request(0, "a", "accepted.v1"));
        using NpgsqlConnection other = database.Connect();
        using NpgsqlTransaction theirs = other.BeginTransaction();
        Assert.Equal(new Appended(expected + 1), await store.Enlist(theirs).Append(Given.Request(expected, "theirs", "classified.v1")));

        using NpgsqlTransaction transaction = host.BeginTransaction();
        Task<AppendOutcome> waiting = Task.Run(() => store.Enlist(transaction).Append(Given.Request(expected, commandId, "classified.v1")));
        await Task.Delay(200);
        Assert.False(waiting.IsCompleted, "The case's row lets one writer through at a time.");
        theirs.Commit();

        Assert.Equal(new Conflict(expected + 1), await waiting);
        TestSchema.Execute(host, "insert into work_order values (1)");
        transaction.Commit();
        Assert.Equal(1L, database.Ask("select count(*) from work_order"));
    }

    [Fact]
    public async Task A06_a_transaction_that_sees_old_rows_gets_a_conflict_or_a_transient_fault()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using NpgsqlTransaction transaction = host.BeginTransaction(IsolationLevel.RepeatableRead);
        ICaseStore enlisted = store.Enlist(transaction);
        Assert.Equal(1, (await enlisted.Read(Given.Key)).HeadVersion);
        Assert.Equal(new Conflict(1), await enlisted.Append(Given.Request(0, "c", "accepted.v1")));
        await store.Append(Given.Request(1, "b", "classified.v1"));

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Append(Given.Request(1, "d", "classified.v1")));
        Assert.True(fault.IsTransient);
    }

    [Fact]
    public async Task X04_an_enlisted_store_ends_with_its_transaction()
    {
        NpgsqlTransaction transaction = host.BeginTransaction();
        ICaseStore enlisted = store.Enlist(transaction);
        transaction.Commit();

        await Assert.ThrowsAsync<InvalidOperationException>(() => enlisted.Append(Given.Request(0, "a", "accepted.v1")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => enlisted.Read(Given.Key));
        Assert.Throws<ArgumentException>(() => store.Enlist(transaction));
        transaction.Dispose();
        Assert.Throws<ArgumentException>(() => store.Enlist(transaction));
        Assert.Throws<ArgumentNullException>(() => store.Enlist(null!));
    }

    [Fact]
    public void An_enlisted_store_declares_no_more_than_it_implements()
    {
        using NpgsqlTransaction transaction = host.BeginTransaction();

        StoreCapabilities capabilities = store.Enlist(transaction).Capabilities;

        Assert.Equal(StoreFeatures.None, capabilities.Features);
        Assert.Equal(store.Capabilities.MaxEventsPerAppend, capabilities.MaxEventsPerAppend);
    }

    [Fact]
    public async Task F01_who_wrote_first_and_committed_last_comes_last_in_the_feed()
    {
        using NpgsqlTransaction slow = host.BeginTransaction();
        TestSchema.Execute(host, "insert into work_order values (1)");
        await store.Enlist(slow).Append(Given.Request(new CaseKey("JX", "slow"), 0, "a", null, "accepted.v1"));
        await store.Append(Given.Request(new CaseKey("JX", "quick"), 0, "a", null, "accepted.v1"));

        FeedPage first = await store.Feed("JX");
        Assert.Equal(["quick"], first.Entries.Select(e => e.Key.CaseId));
        Assert.True(first.IsEnd);
        slow.Commit();

        FeedPage then = await store.Feed("JX", after: first.Next.Value);
        Assert.Equal(["slow"], then.Entries.Select(e => e.Key.CaseId));
        Assert.True(then.Next.Value > first.Next.Value);
    }

    [Fact]
    public async Task F02_a_later_version_of_an_earlier_transaction_comes_after_the_version_before()
    {
        // The host's transaction begins first and has the lower transaction id; its event of the case is the later one.
        using NpgsqlTransaction early = host.BeginTransaction();
        TestSchema.Execute(host, "insert into work_order values (1)");
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        await store.Enlist(early).Append(Given.Request(1, "b", "classified.v1"));
        early.Commit();

        Assert.Equal([1L, 2L], (await store.Feed("JX")).Entries.Select(e => e.Version));
    }
}
