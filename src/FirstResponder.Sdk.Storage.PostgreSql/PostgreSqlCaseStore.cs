using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>
/// The store for many nodes on one truth: case histories in PostgreSQL. Nodes need nothing of each other but the database; a conflict is
/// found by the case's version, deadlines are handed out by leases that the database gives.
/// </summary>
/// <remarks>
/// <para>Safe for use by many threads at once; each call takes a connection from the pool and gives it back. An append is one statement
/// and one round trip. An acknowledged append has been flushed to disk as far as the server's <c>synchronous_commit</c> promises:
/// leave it on.</para>
/// <para>The isolation level is READ COMMITTED, PostgreSQL's own default. Texts compare by their bytes. Server version 12 or later.</para>
/// </remarks>
public sealed partial class PostgreSqlCaseStore : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IBatchAppend, IFeedCheckpoints, IAsyncDisposable, IDisposable
{
    /// <summary>The most events that one append may carry unless the constructor says otherwise: 1,000.</summary>
    public const int DefaultMaxEventsPerAppend = 1_000;

    /// <summary>The longest payload of one event unless the constructor says otherwise: 1 MiB (1,048,576 bytes).</summary>
    public const int DefaultMaxPayloadBytes = 1 << 20;

    private readonly NpgsqlDataSource source;
    private readonly OwnPool? own;
    private readonly SchemaCheck schema = new();

    /// <summary>Takes the host's own pool of connections, which stays the host's.</summary>
    /// <param name="source">The pool; its database has been prepared by <see cref="PostgreSqlSchema"/>, which the first call and the first after a fault check.</param>
    /// <param name="maxEventsPerAppend">The most events that one append may carry, inclusive; at least 1.</param>
    /// <param name="maxPayloadBytes">The longest payload of one event in bytes, inclusive; at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public PostgreSqlCaseStore(NpgsqlDataSource source, int maxEventsPerAppend = DefaultMaxEventsPerAppend, int maxPayloadBytes = DefaultMaxPayloadBytes)
    {
        this.source = source ?? throw new ArgumentNullException(nameof(source));
        Capabilities = new StoreCapabilities(
            maxEventsPerAppend,
            maxPayloadBytes,
            StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist | StoreFeatures.Checkpoints);
    }

    /// <summary>Makes a pool of its own, closed with the store.</summary>
    /// <param name="connectionString">
    /// A connection string of Npgsql, such as <c>Host=db;Database=erp;Username=erp</c>. Of several hosts (<c>Host=db1,db2</c>) the primary is
    /// taken, whichever that is at the moment, unless <c>Target Session Attributes</c> says otherwise.
    /// </param>
    /// <param name="maxEventsPerAppend">The most events that one append may carry, inclusive; at least 1.</param>
    /// <param name="maxPayloadBytes">The longest payload of one event in bytes, inclusive; at least 1.</param>
    /// <exception cref="ArgumentException">The connection string can't be read.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="connectionString"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public PostgreSqlCaseStore(string connectionString, int maxEventsPerAppend = DefaultMaxEventsPerAppend, int maxPayloadBytes = DefaultMaxPayloadBytes)
        : this(new OwnPool(connectionString), maxEventsPerAppend, maxPayloadBytes)
    {
    }

    private PostgreSqlCaseStore(OwnPool own, int maxEventsPerAppend, int maxPayloadBytes)
        : this(own.Source, maxEventsPerAppend, maxPayloadBytes) => this.own = own;

    /// <inheritdoc/>
    public StoreCapabilities Capabilities { get; }

    /// <summary>Closes the pool if the store made it.</summary>
    public void Dispose() => own?.Dispose();

    /// <summary>Closes the pool if the store made it.</summary>
    /// <returns>When its connections are closed.</returns>
    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? default;
}
