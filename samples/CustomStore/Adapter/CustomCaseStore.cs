using System.Data.Common;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>
/// A case store on plain ADO.NET, for any relational database: copy it, write a <see cref="SqlDialect"/> for yours, hold the conformance kit against
/// it. What the contract requires stands in <c>History</c>; the rest is optional and may be left out: strike the interface and its feature.
/// </summary>
/// <remarks>
/// Simple before fast: a statement is a round trip, so an append of two events takes four and a commit. Safe for use by many threads at once.
/// </remarks>
public sealed partial class CustomCaseStore : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IBatchAppend
{
    private readonly Func<DbConnection> connect;
    private readonly SqlDialect dialect;

    /// <summary>Makes a store. It connects with each call and not before.</summary>
    /// <param name="connect">Makes a connection to the database, open or closed; the store disposes it. Drivers keep the pool.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="maxEventsPerAppend">The most events that one append may carry, inclusive.</param>
    /// <param name="maxPayloadBytes">The longest payload of one event in bytes, inclusive; no more than <see cref="SqlDialect.BytesType"/> holds.</param>
    public CustomCaseStore(Func<DbConnection> connect, SqlDialect dialect, int maxEventsPerAppend = 1_000, int maxPayloadBytes = 1 << 20)
    {
        this.connect = connect ?? throw new ArgumentNullException(nameof(connect));
        this.dialect = dialect ?? throw new ArgumentNullException(nameof(dialect));
        Capabilities = new StoreCapabilities(
            maxEventsPerAppend,
            maxPayloadBytes,
            StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist);
    }

    /// <inheritdoc/>
    public StoreCapabilities Capabilities { get; }
}
