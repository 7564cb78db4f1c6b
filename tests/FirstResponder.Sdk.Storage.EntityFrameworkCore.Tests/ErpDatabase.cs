using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>A database of one test, on SQLite or on PostgreSQL, with the tables that the ERP's model asks for.</summary>
internal sealed class ErpDatabase : IDbContextFactory<ErpContext>
{
    private static readonly string Folder = MakeFolder();

    private readonly DbContextOptions<ErpContext> options;

    private ErpDatabase(DbContextOptions<ErpContext> options)
    {
        this.options = options;
        using ErpContext context = CreateDbContext();
        context.Database.EnsureCreated();
    }

    internal static ErpDatabase OnSqlite() => new(new DbContextOptionsBuilder<ErpContext>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, Guid.NewGuid().ToString("N") + ".db") }.ConnectionString)
        .Options);

    internal static ErpDatabase OnPostgreSql()
    {
        string name = "t_" + Guid.NewGuid().ToString("N");
        using (var connection = new NpgsqlConnection(TestServer.ConnectionString + ";Pooling=false"))
        {
            connection.Open();
            using var command = new NpgsqlCommand("create database " + name, connection);
            command.ExecuteNonQuery();
        }

        string own = new NpgsqlConnectionStringBuilder(TestServer.ConnectionString) { Database = name, MaxPoolSize = 20, ConnectionIdleLifetime = 2, ConnectionPruningInterval = 1 }.ConnectionString;
        return new(new DbContextOptionsBuilder<ErpContext>().UseNpgsql(own).Options);
    }

    public ErpContext CreateDbContext() => new(options);

    internal EntityFrameworkCaseStore<ErpContext> Open(int maxEventsPerAppend = 1_000, int maxPayloadBytes = 1 << 20) =>
        new(this, static fault => fault is SqliteException { SqliteErrorCode: 5 or 6 }, maxEventsPerAppend, maxPayloadBytes);

    private static string MakeFolder()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "fr-ef-" + Guid.NewGuid().ToString("N"))).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
