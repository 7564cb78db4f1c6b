using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>The host's connection string, and what every connection made from it must be: write-ahead logging, synced at every commit.</summary>
internal sealed class SqliteSettings
{
    private const string Assert = "pragma busy_timeout = 1000; pragma synchronous = full;";
    private const int FullSync = 2;

    private readonly SqliteConnectionStringBuilder builder;

    internal SqliteSettings(string connectionString)
    {
        builder = new SqliteConnectionStringBuilder(connectionString ?? throw new ArgumentNullException(nameof(connectionString)));
        if (builder.Mode == SqliteOpenMode.Memory || builder.DataSource.Length == 0 || builder.DataSource.Contains(":memory:"))
            throw new ArgumentException("须给出数据库文件；内存存储请用 InMemoryCaseStore。 / A database file must be named; for a store in memory use InMemoryCaseStore.", nameof(connectionString));
        builder.DataSource = Absolute(builder.DataSource);
        ConnectionString = builder.ConnectionString;
        Patience = builder.DefaultTimeout == 0 ? TimeSpan.MaxValue : TimeSpan.FromSeconds(builder.DefaultTimeout);
        builder.DefaultTimeout = 1;
        // The store keeps its connections itself; a shared cache would lock whole tables against readers.
        builder.Pooling = false;
        builder.Cache = SqliteCacheMode.Private;
    }

    /// <summary>The host's connection string with the file in full, so that a later change of the current directory leads to no other file.</summary>
    internal string ConnectionString { get; }

    /// <summary>How long a writer waits for the write lock.</summary>
    internal TimeSpan Patience { get; }

    /// <summary>The same in the queue of the process, where the framework has a value of its own for ever.</summary>
    internal TimeSpan QueuePatience => Patience.TotalMilliseconds > int.MaxValue ? Timeout.InfiniteTimeSpan : Patience;

    /// <summary>Opens a connection that creates no file in passing.</summary>
    internal SqliteSession Open() => Open(builder.Mode == SqliteOpenMode.ReadWriteCreate ? SqliteOpenMode.ReadWrite : builder.Mode);

    internal SqliteSession Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(builder.ConnectionString) { Mode = mode }.ConnectionString);
        var session = new SqliteSession(connection, isHosts: false);
        try
        {
            connection.Open();
            using (SqliteStatement assert = session.Passing(Assert))
                assert.Execute();
            Check(session, "pragma journal_mode = wal");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Refuses a host's connection whose commits could be lost.</summary>
    internal static void CheckHosts(SqliteSession session) => Check(session, "pragma journal_mode");

    // As the driver would at its first open: below the application's data directory where the host has set one. URIs and |DataDirectory| stay the driver's.
    private static string Absolute(string file)
    {
        if (file.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || file[0] == '|')
            return file;
        return Path.GetFullPath(AppDomain.CurrentDomain.GetData("DataDirectory") is string { Length: > 0 } folder ? Path.Combine(folder, file) : file);
    }

    private static void Check(SqliteSession session, string journalMode)
    {
        using SqliteStatement journal = session.Passing(journalMode);
        using SqliteStatement synchronous = session.Passing("pragma synchronous");
        if (journal.Text() != "wal" || synchronous.Number() < FullSync)
            throw new CaseStoreUnavailableException("连接须为 WAL 日志且 synchronous=FULL，否则断电可能丢失已确认的记录。 / The connection must use WAL and synchronous=FULL; otherwise a power cut could lose what was acknowledged.");
    }
}
