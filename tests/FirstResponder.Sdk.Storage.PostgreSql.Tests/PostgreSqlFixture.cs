using FirstResponder.Sdk.Testing.Conformance;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>One schema, emptied before each rule; the host's work orders stand in it beside our tables.</summary>
internal sealed class PostgreSqlFixture : CaseStoreFixture
{
    private readonly Lazy<TestSchema> database = new(static () =>
    {
        TestSchema schema = TestSchema.Create();
        schema.Execute(
            """
            create table work_order (id bigint generated always as identity primary key);
            create function hinder() returns trigger language plpgsql as $$ begin raise exception 'in the middle'; end $$
            """);
        return schema;
    });

    public override string Name => "PostgreSQL";

    public override StoreFeatures Features => StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist | StoreFeatures.Checkpoints;

    public override Task ResetAsync(CancellationToken cancellationToken)
    {
        database.Value.Execute("truncate fr_event, fr_command, fr_feed_head, fr_case, fr_checkpoint, work_order");
        return Task.CompletedTask;
    }

    public override ICaseStore OpenStore() => database.Value.Open();

    public override async Task<HostTransaction?> BeginHostTransactionAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = database.Value.Connect();
        return new Host(connection, await connection.BeginTransactionAsync(cancellationToken));
    }

    public override Task<long> CountHostRowsAsync(CancellationToken cancellationToken) => Task.FromResult((long)database.Value.Ask("select count(*) from work_order")!);

    public override ICaseStore OpenUnreachable() => new PostgreSqlCaseStore("Host=127.0.0.1;Port=1;Database=none;Username=nobody;Timeout=2");

    public override Task<bool> CutConnectionsAsync(CancellationToken cancellationToken)
    {
        database.Value.Execute($"select pg_terminate_backend(pid) from pg_stat_activity where application_name = '{database.Value.Name}' and pid <> pg_backend_pid()");
        return Task.FromResult(true);
    }

    public override Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken)
    {
        database.Value.Execute("create trigger hindrance before insert on fr_command for each row execute function hinder()");
        return Task.FromResult<IDisposable?>(new Hindrance(database.Value));
    }

    private sealed class Hindrance(TestSchema database) : IDisposable
    {
        public void Dispose() => database.Execute("drop trigger hindrance on fr_command");
    }

    private sealed class Host(NpgsqlConnection connection, NpgsqlTransaction transaction) : HostTransaction
    {
        public override Task WriteRowAsync(CancellationToken cancellationToken) => Task.FromResult(TestSchema.Execute(connection, "insert into work_order default values"));

        public override ICaseStore Enlist(ICaseStore store) => ((PostgreSqlCaseStore)store).Enlist(transaction);

        public override Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

        protected override void Dispose(bool disposing)
        {
            transaction.Dispose();
            connection.Dispose();
        }
    }
}
