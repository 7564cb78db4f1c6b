using System.Diagnostics;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>
/// The embedded default store: case histories in one SQLite file, with nothing to install and nobody to administer. Several
/// processes on one machine may share the file; a network drive is no place for it.
/// </summary>
/// <remarks>
/// <para>Safe for use by many threads at once. An acknowledged append has reached the disk: every connection uses write-ahead logging
/// (WAL) and <c>synchronous=FULL</c>, and is refused when it can't. SQLite has one writer at a time; writers of one instance queue
/// up, others wait for the write lock as long as <c>Default Timeout</c> in the connection string says (30 seconds unless set).</para>
/// <para>SQLite works in the caller's process, so the methods mostly run on the caller's thread; a cancelled caller waiting for the
/// write lock of another process is answered within about a second. Texts are compared by their UTF-8 bytes, so that identities sort
/// by code point. Connections stay open; dispose of the store to close them.</para>
/// </remarks>
public sealed partial class SqliteCaseStore : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IBatchAppend, IFeedCheckpoints, IDisposable
{
    /// <summary>The most events that one append may carry unless the constructor says otherwise: 1,000.</summary>
    public const int DefaultMaxEventsPerAppend = 1_000;

    /// <summary>The longest payload of one event unless the constructor says otherwise: 1 MiB (1,048,576 bytes).</summary>
    public const int DefaultMaxPayloadBytes = 1 << 20;

    private readonly SqliteSettings settings;
    private readonly SqliteSessions sessions;
    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>Opens the store on a database that <see cref="SqliteSchema.Create(string)"/> has prepared, and checks that it has.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite, such as <c>Data Source=cases.db</c>; a relative file is sought from the directory that is current now.</param>
    /// <param name="maxEventsPerAppend">The most events that one append may carry, inclusive; at least 1.</param>
    /// <param name="maxPayloadBytes">The longest payload of one event in bytes, inclusive; at least 1.</param>
    /// <exception cref="ArgumentException">The connection string can't be read, or names a database in memory.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    /// <exception cref="SqliteSchemaException">The tables are missing, older or newer; the message says what to do.</exception>
    /// <exception cref="CaseStoreUnavailableException">The file can't be opened, isn't a database, or can't use WAL.</exception>
    public SqliteCaseStore(string connectionString, int maxEventsPerAppend = DefaultMaxEventsPerAppend, int maxPayloadBytes = DefaultMaxPayloadBytes)
    {
        Capabilities = new StoreCapabilities(
            maxEventsPerAppend,
            maxPayloadBytes,
            StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist | StoreFeatures.Checkpoints);
        settings = new SqliteSettings(connectionString);
        sessions = new SqliteSessions(settings);
        long start = Stopwatch.GetTimestamp();
        while (!TryOpen(start))
        {
            // Somebody holds the whole file, such as a process that recovers the log after a crash.
        }
    }

    /// <inheritdoc/>
    public StoreCapabilities Capabilities { get; }

    /// <summary>Closes the connections. Calls still running finish; later ones throw <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose() => sessions.Dispose();

    private bool TryOpen(long start)
    {
        try
        {
            sessions.GiveBack(sessions.Take());
            return true;
        }
        catch (Exception fault) when (fault is not SqliteSchemaException && SqliteFault.Find(fault) is { } named)
        {
            return named.IsTransient && SqliteSession.Elapsed(start) < settings.Patience ? false : throw named;
        }
    }
}
