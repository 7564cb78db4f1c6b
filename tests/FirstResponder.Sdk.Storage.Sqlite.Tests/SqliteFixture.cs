using FirstResponder.Sdk.Testing.Conformance;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>A file for each rule; the host's work orders stand in it beside our tables.</summary>
internal sealed class SqliteFixture : CaseStoreFixture
{
    private TestDatabase database = TestDatabase.Missing();

    public override string Name => "SQLite";

    public override StoreFeatures Features => StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist | StoreFeatures.Checkpoints;

    public override Task ResetAsync(CancellationToken cancellationToken)
    {
        database.Delete();
        database = TestDatabase.Create();
        database.Execute("create table work_order (id integer primary key)");
        return Task.CompletedTask;
    }

    public override ICaseStore OpenStore() => database.Open();

    public override Task<HostTransaction?> BeginHostTransactionAsync(CancellationToken cancellationToken) => Task.FromResult<HostTransaction?>(new Host(database.Connect()));

    public override Task<long> CountHostRowsAsync(CancellationToken cancellationToken) => Task.FromResult((long)database.Ask("select count(*) from work_order")!);

    public override ICaseStore OpenUnreachable() => new SqliteCaseStore("Data Source=" + Path.Combine(database.File + "-no-folder", "cases.db"));

    public override Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken)
    {
        database.Execute("create trigger hindrance before insert on fr_command begin select raise(abort, 'in the middle'); end");
        return Task.FromResult<IDisposable?>(new Hindrance(database));
    }

    private sealed class Hindrance(TestDatabase database) : IDisposable
    {
        public void Dispose() => database.Execute("drop trigger hindrance");
    }

    private sealed class Host : HostTransaction
    {
        private readonly SqliteConnection connection;
        private readonly SqliteTransaction transaction;

        public Host(SqliteConnection connection)
        {
            this.connection = connection;
            transaction = connection.BeginTransaction();
        }

        public override Task WriteRowAsync(CancellationToken cancellationToken) => Task.FromResult(TestDatabase.Execute(connection, "insert into work_order default values"));

        public override ICaseStore Enlist(ICaseStore store) => ((SqliteCaseStore)store).Enlist(connection, transaction);

        public override Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

        protected override void Dispose(bool disposing)
        {
            transaction.Dispose();
            connection.Dispose();
        }
    }
}
