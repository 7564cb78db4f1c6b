using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>A connection with its prepared statements, used by one call at a time. On a host's connection it takes only the statements away again.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly bool isHosts;
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    internal SqliteSession(SqliteConnection connection, bool isHosts)
    {
        this.connection = connection;
        this.isHosts = isHosts;
    }

    /// <summary>A statement kept for the life of the session.</summary>
    internal SqliteStatement this[string sql]
    {
        get
        {
            if (!statements.TryGetValue(sql, out SqliteStatement? statement))
                statements.Add(sql, statement = new SqliteStatement(connection, sql));
            return statement;
        }
    }

    /// <summary>False once the file was deleted, moved away or replaced.</summary>
    internal bool HasFile => SqliteFile.IsInPlace(connection);

    internal bool IsInTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public void Dispose()
    {
        foreach (SqliteStatement statement in statements.Values)
            statement.Dispose();
        // Closing a connection rolls back what it had begun.
        if (!isHosts)
            connection.Dispose();
    }

    /// <summary>A statement whose text depends on the call; whoever asks disposes of it.</summary>
    internal SqliteStatement Passing(string sql) => new(connection, sql);

    internal void Execute(string sql) => this[sql].Execute();

    /// <summary>Executes past the driver, which would try again for half a minute what a stale transaction can never do.</summary>
    internal void ExecuteAtOnce(string sql) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    /// <summary>Keeps a commit from being acknowledged that nobody would ever find again.</summary>
    internal void EnsureFile()
    {
        if (!HasFile)
            throw SqliteFault.FileGone(connection.DataSource);
    }

    /// <summary>Takes the write lock. The driver waits a second at a time, so that a cancelled caller needn't wait to the end.</summary>
    internal void BeginImmediate(TimeSpan patience, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Execute("begin immediate");
                return;
            }
            catch (SqliteException fault) when (SqliteFault.IsTransient(fault) && Elapsed(start) < patience)
            {
                // Another connection is still writing; the time isn't up.
            }
        }
    }

    internal static TimeSpan Elapsed(long start) => TimeSpan.FromSeconds((Stopwatch.GetTimestamp() - start) / (double)Stopwatch.Frequency);
}
