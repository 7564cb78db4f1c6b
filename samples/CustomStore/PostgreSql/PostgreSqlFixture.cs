using System.Data.Common;
using CustomStore.Trial;
using FirstResponder.Sdk.Storage;
using Npgsql;

namespace CustomStore.PostgreSql;

/// <summary>A schema of its own on a server, gone after the trial; nothing else in that database is touched.</summary>
internal sealed class PostgreSqlFixture : CustomStoreFixture, IDisposable
{
    private readonly string schema = "custom_" + Guid.NewGuid().ToString("N");
    private readonly NpgsqlDataSource administration;
    private readonly NpgsqlDataSource source;

    internal PostgreSqlFixture(string connectionString)
        : base(new PostgreSqlDialect())
    {
        administration = NpgsqlDataSource.Create(connectionString);
        // The application's name is what its connections are found by.
        source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = schema, ApplicationName = schema, MaxPoolSize = 60 }.ConnectionString);
    }

    public override string Name => "CustomStore · PostgreSQL";

    public void Dispose()
    {
        using (NpgsqlCommand drop = administration.CreateCommand($"drop schema if exists {schema} cascade"))
            drop.ExecuteNonQuery();
        source.Dispose();
        administration.Dispose();
    }

    public override ICaseStore OpenUnreachable() => new CustomCaseStore(() => new NpgsqlConnection("Host=127.0.0.1;Port=1;Database=none;Username=nobody;Timeout=5"), new PostgreSqlDialect());

    public override async Task<bool> CutConnectionsAsync(CancellationToken cancellationToken)
    {
        await using NpgsqlCommand cut = administration.CreateCommand("select pg_terminate_backend(pid) from pg_stat_activity where application_name = @name");
        cut.Parameters.AddWithValue("name", schema);
        await cut.ExecuteNonQueryAsync(cancellationToken);
        return true;
    }

    public override async Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync("create or replace function hinder() returns trigger language plpgsql as $$ begin raise exception 'hindered'; end $$", cancellationToken);
        await ExecuteAsync("create trigger hinder before insert on fr_command for each row execute function hinder()", cancellationToken);
        return new Undo(() => ExecuteAsync("drop trigger hinder on fr_command").GetAwaiter().GetResult());
    }

    protected override DbConnection Connect() => source.CreateConnection();

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using NpgsqlCommand create = administration.CreateCommand("create schema if not exists " + schema);
        await create.ExecuteNonQueryAsync(cancellationToken);
    }
}
