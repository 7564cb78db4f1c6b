using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>
/// The tables of <see cref="SqliteCaseStore"/>. They are created and upgraded by an explicit call, never in passing. The same
/// statements ship as the file <c>schema.sql</c> in the package, for a database administrator (DBA) to run.
/// </summary>
public static class SqliteSchema
{
    private const string SelectVersion = "select max(version) from fr_schema";

    /// <summary>The schema version that this package creates and works with: 2. Version 1 had no <c>fr_checkpoint</c>.</summary>
    public const int Version = 2;

    /// <summary>
    /// Creates the database file if there is none, sets its journal to write-ahead logging (WAL), and creates or upgrades the tables
    /// in one transaction. On a database that is up to date it changes nothing, so that a host may call it at every start.
    /// </summary>
    /// <param name="connectionString">The connection string of the store.</param>
    /// <exception cref="ArgumentException">The connection string can't be read, or names a database in memory.</exception>
    /// <exception cref="SqliteSchemaException">The database has a newer schema than this package knows. Nothing is changed.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't be opened or written.</exception>
    public static void Create(string connectionString) => Create(connectionString, default);

    /// <summary>Does what <see cref="Create(string)"/> does. SQLite works in the caller's process: the work is done when the call returns.</summary>
    /// <param name="connectionString">The connection string of the store.</param>
    /// <param name="cancellationToken">Ends the wait for the write lock; nothing is changed then.</param>
    /// <returns>A completed task.</returns>
    /// <exception cref="ArgumentException">The connection string can't be read, or names a database in memory.</exception>
    /// <exception cref="SqliteSchemaException">The database has a newer schema than this package knows. Nothing is changed.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't be opened or written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task CreateAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        Create(connectionString, cancellationToken);
        return Task.CompletedTask;
    }

    /// <summary>Refuses a database whose tables aren't those of this version.</summary>
    internal static void Check(SqliteSession session)
    {
        long? found = Find(session);
        if (found != Version)
            throw new SqliteSchemaException(found);
    }

    /// <summary>The same for a session that saw the tables before, at the cost of one look; every writer pays it.</summary>
    internal static void CheckAgain(SqliteSession session)
    {
        if (session[SelectVersion].Number() is var found && found != Version)
            throw new SqliteSchemaException(found);
    }

    private static void Create(string connectionString, CancellationToken cancellationToken)
    {
        var settings = new SqliteSettings(connectionString);
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using SqliteSession session = settings.Open(SqliteOpenMode.ReadWriteCreate);
            session.BeginImmediate(settings.Patience, cancellationToken);
            if (Find(session) is > Version and var newer)
                throw new SqliteSchemaException(newer);
            using (SqliteStatement script = session.Passing(Script()))
                script.Execute();
            session.Execute("commit");
        }
        catch (Exception fault) when (fault is not SqliteSchemaException && SqliteFault.Find(fault) is { } named)
        {
            throw named;
        }
    }

    private static long? Find(SqliteSession session)
    {
        if (session["select count(*) from sqlite_master where type = 'table' and name = 'fr_schema'"].Number() == 0)
            return null;
        return session[SelectVersion].Number();
    }

    private static string Script()
    {
        using Stream stream = typeof(SqliteSchema).Assembly.GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
