using FirstResponder.Sdk.Storage.CrashWorker;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>A database file of one test, deleted with the process. In memory-backed files where there are any: syncing them costs nothing.</summary>
internal sealed class TestDatabase
{
    private static readonly string Folder = MakeFolder(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath());
    private static readonly Lazy<string> DiskFolder = new(() => MakeFolder(Path.GetTempPath()));

    /// <summary>How many workers are killed where LONG=1 asks for it.</summary>
    internal const int LongKills = 300;

    private TestDatabase(string file)
    {
        File = file;
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString;
    }

    internal string File { get; }

    internal string ConnectionString { get; }

    /// <summary>How a worker is told of it.</summary>
    internal string Address => TownStore.AtSqlite(ConnectionString);

    /// <summary>A file has no server that goes on for the dead: it is as they left it.</summary>
    internal void Settle() => Assert.True(System.IO.File.Exists(File));

    internal void AssertWhole() => Assert.Equal("ok", Ask("pragma integrity_check"));

    internal static TestDatabase Missing() => new(Path.Combine(Folder, Guid.NewGuid().ToString("N") + ".db"));

    /// <summary>A file on a disk proper, where a commit takes the time that a disk takes.</summary>
    internal static TestDatabase OnDisk() => new(Path.Combine(DiskFolder.Value, Guid.NewGuid().ToString("N") + ".db"));

    internal static TestDatabase Create()
    {
        TestDatabase database = Missing();
        SqliteSchema.Create(database.ConnectionString);
        return database;
    }

    /// <summary>Takes the file away, with its log; nobody may have it open.</summary>
    internal void Delete()
    {
        foreach (string suffix in new[] { "", "-wal", "-shm" })
            System.IO.File.Delete(File + suffix);
    }

    /// <summary>An empty database with its tables; every second one on a disk proper.</summary>
    internal static TestDatabase CreateNth(int nth)
    {
        TestDatabase database = nth % 2 == 0 ? Missing() : OnDisk();
        SqliteSchema.Create(database.ConnectionString);
        return database;
    }

    internal SqliteCaseStore Open() => new(ConnectionString);

    /// <summary>A connection of the host's own, or of whoever tampers.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(ConnectionString + ";Pooling=False");
        connection.Open();
        return connection;
    }

    internal int Execute(string sql)
    {
        using SqliteConnection connection = Connect();
        return Execute(connection, sql);
    }

    internal object? Ask(string sql)
    {
        using SqliteConnection connection = Connect();
        return Ask(connection, sql);
    }

    internal static int Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    internal static object? Ask(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static string MakeFolder(string root)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root, "fr-sqlite-" + Guid.NewGuid().ToString("N"))).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
