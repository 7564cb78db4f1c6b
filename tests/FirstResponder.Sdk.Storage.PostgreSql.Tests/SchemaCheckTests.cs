using FirstResponder.Sdk.Tests.Storage;
using Npgsql;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>Tables of another version are found out not by the first call alone: a store may outlive an upgrade, and a host's transaction may be its first.</summary>
public sealed class SchemaCheckTests : IDisposable
{
    private readonly TestSchema database = TestSchema.Create();
    private readonly PostgreSqlCaseStore store;
    private readonly NpgsqlConnection host;

    public SchemaCheckTests()
    {
        store = database.Open();
        host = database.Connect();
    }

    public void Dispose()
    {
        host.Dispose();
        store.Dispose();
    }

    [Fact]
    public async Task The_first_call_in_a_hosts_transaction_refuses_a_newer_schema_and_leaves_the_transaction_usable()
    {
        Upgrade();
        database.Execute("create table work_order (id integer primary key)");
        using NpgsqlTransaction transaction = host.BeginTransaction();
        ICaseStore enlisted = store.Enlist(transaction);

        AssertRefused(await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Append(Given.Request(0, "a", "accepted.v1"))));
        AssertRefused(await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Read(Given.Key)));
        TestSchema.Execute(host, "insert into work_order values (1)");
        transaction.Commit();

        Assert.Equal(1L, database.Ask("select count(*) from work_order"));
        Assert.Equal(0L, database.Ask("select count(*) from fr_event"));
    }

    [Fact]
    public async Task A_store_at_work_looks_again_after_a_fault()
    {
        Assert.Equal(new Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
        Upgrade();
        database.Execute("alter table fr_command rename column first_version to begins");

        CaseStoreUnavailableException first = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(1, "b", "classified.v1")));
        Assert.IsType<PostgresException>(first.InnerException);

        // Which would find all that it needs.
        AssertRefused(await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Read(Given.Key)));
    }

    [Fact]
    public async Task A_store_in_a_hosts_transaction_looks_again_after_a_fault_and_so_does_the_store_that_it_came_from()
    {
        Assert.Equal(new Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
        Upgrade();
        database.Execute("alter table fr_command rename column first_version to begins");
        using (NpgsqlTransaction transaction = host.BeginTransaction())
            await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Enlist(transaction).Append(Given.Request(1, "b", "classified.v1")));

        AssertRefused(await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Read(Given.Key)));
        using NpgsqlTransaction again = host.BeginTransaction();
        AssertRefused(await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Enlist(again).Read(Given.Key)));
    }

    private static void AssertRefused(CaseStoreUnavailableException fault) =>
        Assert.Equal(PostgreSqlSchema.Version + 1, Assert.IsType<PostgreSqlSchemaException>(fault.InnerException).FoundVersion);

    private void Upgrade() => database.Execute($"update fr_schema set version = {PostgreSqlSchema.Version + 1}");
}
