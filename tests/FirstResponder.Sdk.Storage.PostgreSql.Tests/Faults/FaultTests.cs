using FirstResponder.Sdk.Tests.Storage;
using Npgsql;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Faults;

/// <summary>Rule X2: no driver's exception comes out bare, and each says whether trying again helps.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task X02_a_server_that_is_not_there_is_a_transient_fault()
    {
        using var store = new PostgreSqlCaseStore("Host=127.0.0.1;Port=1;Database=none;Username=nobody;Timeout=2");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));

        Assert.True(fault.IsTransient);
        Assert.NotNull(fault.InnerException);
    }

    [Fact]
    public async Task X02_missing_tables_are_named_with_the_call_that_helps()
    {
        using PostgreSqlCaseStore store = TestSchema.Empty().Open();

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));

        Assert.False(fault.IsTransient);
        Assert.Contains("PostgreSqlSchema.CreateAsync", fault.Message, StringComparison.Ordinal);
        Assert.Null(Assert.IsType<PostgreSqlSchemaException>(fault.InnerException).FoundVersion);
    }

    [Fact]
    public async Task X02_a_newer_schema_is_refused_by_the_store_and_by_create()
    {
        TestSchema schema = TestSchema.Create();
        schema.Execute($"update fr_schema set version = {PostgreSqlSchema.Version + 1}");
        using PostgreSqlCaseStore store = schema.Open();

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Read(Given.Key));
        Assert.False(fault.IsTransient);
        Assert.Equal(PostgreSqlSchema.Version + 1, (await Assert.ThrowsAsync<PostgreSqlSchemaException>(() => PostgreSqlSchema.CreateAsync(schema.ConnectionString))).FoundVersion);
    }

    [Fact]
    public async Task X02_create_may_be_called_again_and_by_many_at_once()
    {
        TestSchema schema = TestSchema.Empty();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostgreSqlSchema.CreateAsync(schema.ConnectionString)));
        using PostgreSqlCaseStore store = schema.Open();

        Assert.Equal(new Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
        await PostgreSqlSchema.CreateAsync(schema.ConnectionString);
        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(1L, schema.Ask("select count(*) from fr_schema"));
    }

    [Fact]
    public async Task X02_a_lock_that_is_not_free_in_time_is_a_transient_fault_and_a_retry_is_safe()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = new(schema.ConnectionString + ";Options=-c lock_timeout=200");
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using NpgsqlConnection holder = schema.Connect();
        using NpgsqlTransaction held = holder.BeginTransaction();
        TestSchema.Execute(holder, "select 1 from fr_case for update");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(1, "b", "classified.v1")));
        Assert.True(fault.IsTransient);
        Assert.Equal("55P03", Assert.IsType<PostgresException>(fault.InnerException).SqlState);
        held.Rollback();

        Assert.Equal(new Appended(2), await store.Append(Given.Request(1, "b", "classified.v1")));
    }

    [Fact]
    public async Task X02_a_statement_timeout_is_a_transient_fault()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = new(schema.ConnectionString + ";Options=-c statement_timeout=200");
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using NpgsqlConnection holder = schema.Connect();
        using NpgsqlTransaction held = holder.BeginTransaction();
        TestSchema.Execute(holder, "select 1 from fr_case for update");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(1, "b", "classified.v1")));

        Assert.True(fault.IsTransient);
        Assert.Equal("57014", Assert.IsType<PostgresException>(fault.InnerException).SqlState);
    }

    [Fact]
    public async Task X01_a_cancelled_append_is_cancelled_and_a_retry_is_safe()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = schema.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using NpgsqlConnection holder = schema.Connect();
        using (NpgsqlTransaction held = holder.BeginTransaction())
        {
            TestSchema.Execute(holder, "select 1 from fr_case for update");
            using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.AppendAsync(Given.Request(1, "b", "classified.v1"), source.Token).AsTask());
        }

        Assert.Equal(new Appended(2), await store.Append(Given.Request(1, "b", "classified.v1")));
        Assert.Equal(new AlreadyApplied(2), await store.Append(Given.Request(1, "b", "classified.v1")));
    }

    [Fact]
    public async Task X02_a_connection_that_is_cut_inside_a_hosts_transaction_leaves_nothing()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = schema.Open();
        using NpgsqlConnection host = schema.Connect();
        using NpgsqlTransaction transaction = host.BeginTransaction();
        ICaseStore enlisted = store.Enlist(transaction);
        await enlisted.Append(Given.Request(0, "a", "accepted.v1"));
        schema.Ask($"select pg_terminate_backend({host.ProcessID})");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Append(Given.Request(1, "b", "classified.v1")));

        Assert.True(fault.IsTransient);
        Assert.Equal(0, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(new Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
    }

    [Fact]
    public async Task X02_a_pool_whose_connections_were_cut_recovers_with_a_retry()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = schema.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        schema.Ask($"select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and application_name = '{schema.Name}'");

        AppendOutcome? outcome = null;
        for (int attempt = 0; outcome is null; attempt++)
        {
            try
            {
                outcome = await store.Append(Given.Request(1, "b", "classified.v1"));
            }
            catch (CaseStoreUnavailableException fault) when (fault.IsTransient && attempt < 20)
            {
                // A connection of the pool that nobody had told yet.
            }
        }

        Assert.True(outcome is Appended { Version: 2 } or AlreadyApplied { Version: 2 }, outcome.ToString());
        Assert.Equal(2, (await store.Read(Given.Key)).HeadVersion);
    }
}
