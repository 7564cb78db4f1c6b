using System.Net.Sockets;
using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>Rule X2 beyond the kit's: what drivers throw that isn't an exception of theirs, and what is no fault of the database.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Kinds => [nameof(InvalidOperationException), nameof(IOException), nameof(SocketException), nameof(TimeoutException)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task X02_whatever_the_driver_throws_where_it_opens_is_a_fault_that_passes(string kind)
    {
        Exception thrown = kind switch
        {
            nameof(InvalidOperationException) => new InvalidOperationException("The pool is exhausted."),
            nameof(IOException) => new IOException("The connection was reset."),
            nameof(SocketException) => new SocketException((int)SocketError.ConnectionRefused),
            _ => new TimeoutException("No answer."),
        };
        var connection = new BrokenConnection(thrown);
        EntityFrameworkCaseStore<ErpContext> store = ErpDatabase.Over(new DbContextOptionsBuilder<ErpContext>().UseSqlite(connection).Options);

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));

        Assert.True(fault.IsTransient);
        Assert.Same(thrown, fault.InnerException);
    }

    [Fact]
    public async Task X02_a_transaction_that_went_with_its_broken_connection_is_a_fault_that_passes()
    {
        var broke = new NpgsqlException("Exception while reading from stream");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => AppendOver(new ObjectDisposedException("NpgsqlTransaction", broke)));

        Assert.True(fault.IsTransient);
        Assert.Same(broke, fault.InnerException);
    }

    [Fact]
    public async Task X02_what_the_host_has_disposed_keeps_its_name() =>
        await Assert.ThrowsAsync<ObjectDisposedException>(() => AppendOver(new ObjectDisposedException("ErpContext")));

    [Fact]
    public async Task X02_a_configuration_that_is_wrong_keeps_its_name()
    {
        EntityFrameworkCaseStore<ErpContext> store = ErpDatabase.Over(new DbContextOptionsBuilder<ErpContext>().Options);

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));

        Assert.Contains("provider", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task X02_a_host_that_begins_a_transaction_outside_its_retrying_strategy_hears_so_from_EF_Core()
    {
        ErpDatabase database = ErpDatabase.OnPostgreSql();
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        string connectionString = database.CreateDbContext().Database.GetConnectionString()!;
        await using ErpContext host = database.CreateDbContext(options => options.UseNpgsql(connectionString, static npgsql => npgsql.EnableRetryOnFailure()));
        await host.Database.BeginTransactionAsync();

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => store.Enlist(host).Append(Given.Request(0, "a", "accepted.v1")));

        Assert.Contains("ExecutionStrategy", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task X02_a_database_that_is_down_at_the_first_call_is_asked_again_at_the_next()
    {
        var contexts = new LateContexts(ErpDatabase.OnSqlite());
        var store = new EntityFrameworkCaseStore<ErpContext>(contexts);
        contexts.IsDown = true;

        await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));
        await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Read(Given.Key));
        contexts.IsDown = false;

        Assert.Equal(new AppendOutcome.Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
        int asked = contexts.Asked;
        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal((3, 3), (asked, contexts.Asked));
    }

    private static async Task AppendOver(Exception thrown)
    {
        await using var connection = new BrokenConnection(thrown);
        await ErpDatabase.Over(new DbContextOptionsBuilder<ErpContext>().UseSqlite(connection).Options).Append(Given.Request(0, "a", "accepted.v1"));
    }

    private sealed class BrokenConnection(Exception fault) : SqliteConnection("Data Source=:memory:")
    {
        public override void Open() => throw fault;
    }

    /// <summary>Options that ask the database for its version, as some providers do.</summary>
    private sealed class LateContexts(ErpDatabase database) : IDbContextFactory<ErpContext>
    {
        public bool IsDown { get; set; }

        public int Asked { get; private set; }

        public ErpContext CreateDbContext()
        {
            Asked++;
            return IsDown ? throw new SqliteException("unable to open database file", 14) : database.CreateDbContext();
        }
    }
}
