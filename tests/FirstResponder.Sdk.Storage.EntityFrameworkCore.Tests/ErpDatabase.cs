using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>A database of one test, on SQLite or on PostgreSQL.</summary>
internal sealed class ErpDatabase : IDbContextFactory<ErpContext>
{
    private static readonly string Folder = MakeFolder();

    private readonly DbContextOptions<ErpContext> options;

    private ErpDatabase(DbContextOptions<ErpContext> options, string? script)
    {
        this.options = options;
        using ErpContext context = CreateDbContext();
        if (script is null)
            context.Database.EnsureCreated();
        else
            context.Database.ExecuteSqlRaw(script);
    }

    /// <summary>With the tables that the ERP's model asks for, or that a script makes.</summary>
    internal static ErpDatabase OnSqlite(string? script = null) => new(new DbContextOptionsBuilder<ErpContext>().UseSqlite(NewSqlite()).Options, script);

    /// <summary>With the tables that the ERP's model asks for, or that a script makes.</summary>
    internal static ErpDatabase OnPostgreSql(string? script = null) => new(new DbContextOptionsBuilder<ErpContext>().UseNpgsql(NewPostgreSql()).Options, script);

    /// <summary>The connection string of a file that isn't there yet.</summary>
    internal static string NewSqlite() => new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, Guid.NewGuid().ToString("N") + ".db") }.ConnectionString;

    /// <summary>The connection string of a new, empty database on the tests' server.</summary>
    internal static string NewPostgreSql()
    {
        string name = "t_" + Guid.NewGuid().ToString("N");
        using (var connection = new NpgsqlConnection(TestServer.ConnectionString + ";Pooling=false"))
        {
            connection.Open();
            using var command = new NpgsqlCommand("create database " + name, connection);
            command.ExecuteNonQuery();
        }

        return new NpgsqlConnectionStringBuilder(TestServer.ConnectionString) { Database = name, MaxPoolSize = 20, ConnectionIdleLifetime = 2, ConnectionPruningInterval = 1 }.ConnectionString;
    }

    public ErpContext CreateDbContext() => new(options);

    /// <summary>A context of a host that has its own ways with EF Core.</summary>
    internal ErpContext CreateDbContext(Action<DbContextOptionsBuilder> change)
    {
        var changed = new DbContextOptionsBuilder<ErpContext>(options);
        change(changed);
        return new(changed.Options);
    }

    /// <summary>A store on a database that is not there, or not to be asked for its tables now.</summary>
    internal static EntityFrameworkCaseStore<ErpContext> Over(DbContextOptions<ErpContext> options) => new(new FixedOptions(options), IsBusy);

    internal EntityFrameworkCaseStore<ErpContext> Open(int maxEventsPerAppend = 1_000, int maxPayloadBytes = 1 << 20) => new(this, IsBusy, maxEventsPerAppend, maxPayloadBytes);

    private static bool IsBusy(Exception fault) => fault is SqliteException { SqliteErrorCode: 5 or 6 };

    private static string MakeFolder()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "fr-ef-" + Guid.NewGuid().ToString("N"))).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    private sealed class FixedOptions(DbContextOptions<ErpContext> options) : IDbContextFactory<ErpContext>
    {
        public ErpContext CreateDbContext() => new(options);
    }
}
