using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>Rule A6: the host's rows and the case's events in one commit, or neither, and nothing of the host's flushed in passing; on both providers.</summary>
public sealed class EnlistTests
{
    public static TheoryData<string> Providers => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A06_what_waits_in_the_hosts_context_stays_waiting_and_all_is_committed_together(string provider)
    {
        ErpDatabase database = On(provider);
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await using ErpContext host = database.CreateDbContext();
        await using (IDbContextTransaction transaction = await host.Database.BeginTransactionAsync())
        {
            host.Add(new WorkOrder());
            int saves = 0;
            host.SavingChanges += (_, _) => saves++;
            ICaseStore enlisted = store.Enlist(host);

            Assert.Equal(new Appended(1), await enlisted.Append(Given.Due(Given.Key, 0, Given.Morning)));
            Assert.Equal(0, saves);
            Assert.Equal(EntityState.Added, host.ChangeTracker.Entries<WorkOrder>().Single().State);
            Assert.Equal(0, await host.WorkOrders.CountAsync());
            Assert.Equal(1, (await enlisted.Read(Given.Key)).HeadVersion);
            await host.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
        Assert.Single((await store.Feed("JX")).Entries);
        Assert.Single(await store.Claim(Given.Morning));
        Assert.Equal(1, await host.WorkOrders.CountAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A06_others_see_nothing_before_the_commit_and_all_of_it_after(string provider)
    {
        ErpDatabase database = On(provider);
        EntityFrameworkCaseStore<ErpContext> others = database.Open();
        await using ErpContext host = database.CreateDbContext(), other = database.CreateDbContext();
        await using IDbContextTransaction transaction = await host.Database.BeginTransactionAsync();
        host.Add(new WorkOrder());
        await host.SaveChangesAsync();
        await database.Open().Enlist(host).Append(Given.Due(Given.Key, 0, Given.Morning));

        Assert.Equal(0, (await others.Read(Given.Key)).HeadVersion);
        Assert.Empty((await others.Feed("JX")).Entries);
        Assert.Empty(await others.Claim(Given.Morning));
        Assert.Null(await others.FindAsync(Given.Key, default));
        Assert.Equal(0, await other.WorkOrders.CountAsync());
        await transaction.CommitAsync();

        Assert.Single((await others.Read(Given.Key)).Events);
        Assert.Single((await others.Feed("JX")).Entries);
        Assert.Single(await others.Claim(Given.Morning));
        Assert.NotNull(await others.FindAsync(Given.Key, default));
        Assert.Equal(1, await other.WorkOrders.CountAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A06_a_rollback_takes_the_events_along(string provider)
    {
        ErpDatabase database = On(provider);
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await using ErpContext host = database.CreateDbContext();
        await using (await host.Database.BeginTransactionAsync())
            await store.Enlist(host).Append(Given.Request(0, "a", "accepted.v1"));

        Assert.Equal(0, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(new Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A06_conflict_and_applied_command_and_refusal_leave_the_transaction_usable(string provider)
    {
        ErpDatabase database = On(provider);
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        await using ErpContext host = database.CreateDbContext();
        await using (IDbContextTransaction transaction = await host.Database.BeginTransactionAsync())
        {
            ICaseStore enlisted = store.Enlist(host);
            Assert.Equal(new Conflict(1), await enlisted.Append(Given.Request(0, "b", "accepted.v1")));
            Assert.Equal(new AlreadyApplied(1), await enlisted.Append(Given.Request(0, "a", "accepted.v1")));
            await Assert.ThrowsAsync<ArgumentException>(() => enlisted.Append(Given.Request(1, "a", "classified.v1")));
            Assert.Equal(new Appended(2), await enlisted.Append(Given.Request(1, "c", "classified.v1")));
            host.Add(new WorkOrder());
            await host.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        Assert.Equal(2, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(1, await host.WorkOrders.CountAsync());
    }

    [Fact]
    public async Task A06_who_opens_a_case_that_somebody_opens_meanwhile_gets_a_conflict_in_a_transaction_that_stays_usable()
    {
        ErpDatabase database = ErpDatabase.OnPostgreSql();
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await using ErpContext theirs = database.CreateDbContext(), host = database.CreateDbContext();
        await using IDbContextTransaction first = await theirs.Database.BeginTransactionAsync();
        Assert.Equal(new Appended(1), await store.Enlist(theirs).Append(Given.Request(0, "theirs", "accepted.v1")));

        await using IDbContextTransaction second = await host.Database.BeginTransactionAsync();
        Task<AppendOutcome> waiting = Task.Run(() => store.Enlist(host).Append(Given.Request(0, "mine", "accepted.v1")));
        await Task.Delay(300);
        Assert.False(waiting.IsCompleted, "The key lets one writer through at a time.");
        await first.CommitAsync();

        Assert.Equal(new Conflict(1), await waiting);
        host.Add(new WorkOrder());
        await host.SaveChangesAsync();
        await second.CommitAsync();
        Assert.Equal(1, await host.WorkOrders.CountAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A08_of_writers_at_once_exactly_one_is_appended(string provider)
    {
        EntityFrameworkCaseStore<ErpContext> store = On(provider).Open();
        for (int round = 0; round < 5; round++)
        {
            var key = new CaseKey("JX", "race-" + round);
            AppendOutcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(w => Task.Run(() => store.Append(Given.Request(key, 0, "w" + w, null, $"by-{w}.v1")))));

            int winner = Assert.Single(Enumerable.Range(0, 8), w => outcomes[w] is Appended);
            Assert.All(outcomes, outcome => Assert.True(outcome is Appended { Version: 1 } or Conflict { ActualVersion: 1 }, outcome.ToString()));
            Assert.Equal([$"by-{winner}.v1"], (await store.Read(key)).Events.Select(e => e.TypeName));
        }
    }

    [Fact]
    public async Task X04_an_enlisted_store_ends_with_its_transaction_and_needs_one()
    {
        ErpDatabase database = ErpDatabase.OnSqlite();
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        await using ErpContext host = database.CreateDbContext();
        Assert.Throws<ArgumentException>(() => store.Enlist(host));
        Assert.Throws<ArgumentNullException>(() => store.Enlist(null!));
        IDbContextTransaction transaction = await host.Database.BeginTransactionAsync();
        ICaseStore enlisted = store.Enlist(host);
        Assert.Equal(StoreFeatures.None, enlisted.Capabilities.Features);
        await transaction.CommitAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => enlisted.Append(Given.Request(0, "a", "accepted.v1")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => enlisted.Read(Given.Key));
    }

    [Fact]
    public async Task X02_a_model_without_the_tables_is_refused_by_name()
    {
        var plain = new PlainContexts();
        var store = new EntityFrameworkCaseStore<PlainContext>(plain);

        ArgumentException fault = await Assert.ThrowsAsync<ArgumentException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));

        Assert.Contains("AddFirstResponder", fault.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(PlainContext), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task X02_a_database_that_is_not_there_is_a_fault_by_name()
    {
        EntityFrameworkCaseStore<ErpContext> store = ErpDatabase.Over(new DbContextOptionsBuilder<ErpContext>().UseNpgsql("Host=127.0.0.1;Port=1;Database=none;Username=nobody;Timeout=2").Options);

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));

        Assert.True(fault.IsTransient);
    }

    internal static ErpDatabase On(string provider) => provider == "SQLite" ? ErpDatabase.OnSqlite() : ErpDatabase.OnPostgreSql();

    private sealed class PlainContext(DbContextOptions<PlainContext> options) : DbContext(options);

    private sealed class PlainContexts : IDbContextFactory<PlainContext>
    {
        public PlainContext CreateDbContext() => new(new DbContextOptionsBuilder<PlainContext>().UseSqlite("Data Source=:memory:").Options);
    }
}
