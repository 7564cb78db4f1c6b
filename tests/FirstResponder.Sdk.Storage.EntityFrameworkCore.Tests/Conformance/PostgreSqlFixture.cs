using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Conformance;

internal sealed class PostgreSqlFixture() : EfFixture(() => ErpDatabase.OnPostgreSql())
{
    public override string Name => "EF Core · PostgreSQL";

    public override ICaseStore OpenUnreachable() =>
        ErpDatabase.Over(new DbContextOptionsBuilder<ErpContext>().UseNpgsql("Host=127.0.0.1;Port=1;Database=none;Username=nobody;Timeout=5").Options);

    public override async Task<bool> CutConnectionsAsync(CancellationToken cancellationToken)
    {
        await using ErpContext context = Database.CreateDbContext();
        await using var administration = new NpgsqlConnection(TestServer.ConnectionString + ";Pooling=false");
        await administration.OpenAsync(cancellationToken);
        await using var cut = new NpgsqlCommand("select pg_terminate_backend(pid) from pg_stat_activity where datname = @name", administration);
        cut.Parameters.AddWithValue("name", context.Database.GetDbConnection().Database);
        await cut.ExecuteNonQueryAsync(cancellationToken);
        return true;
    }

    public override async Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken)
    {
        await Execute("create or replace function hinder() returns trigger language plpgsql as $$ begin raise exception 'hindered'; end $$");
        await Execute("create trigger hinder before insert on fr_command for each row execute function hinder()");
        return Undoing("drop trigger hinder on fr_command");
    }
}
