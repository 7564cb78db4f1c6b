using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>
/// The store within the ERP's own <typeparamref name="TContext"/>: case histories in tables of its model, on whatever relational database its
/// provider knows. Nothing here belongs to one provider.
/// </summary>
/// <typeparam name="TContext">The ERP's context, whose model <see cref="FirstResponderModel.AddFirstResponder"/> has extended.</typeparam>
/// <remarks>
/// <para>Safe for use by many threads at once; each call has a context of the store's own over the host's model and provider. The host's pending
/// changes are never flushed, its interceptors see nothing of ours. Calls outside a host's transaction run in one of their own, READ COMMITTED,
/// under the provider's execution strategy.</para>
/// <para>An append takes several round trips; where that matters, the adapters of one database take fewer.</para>
/// </remarks>
public sealed partial class EntityFrameworkCaseStore<TContext> : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IBatchAppend, IFeedCheckpoints
    where TContext : DbContext
{
    /// <summary>The most events that one append may carry unless the constructor says otherwise: 1,000.</summary>
    public const int DefaultMaxEventsPerAppend = 1_000;

    /// <summary>The longest payload of one event unless the constructor says otherwise: 1 MiB (1,048,576 bytes).</summary>
    public const int DefaultMaxPayloadBytes = 1 << 20;

    private readonly Lazy<DbContextOptions<CaseContext>> options;
    private readonly StoreFault faults;

    /// <summary>Makes a store over the ERP's context.</summary>
    /// <param name="contexts">Makes contexts of the ERP; asked at the first call for the model and the provider, and again while that fails.</param>
    /// <param name="isTransient">
    /// Tells of an exception of the provider whether the same call may succeed a moment later; beside what the provider marks so itself
    /// (<see cref="System.Data.Common.DbException.IsTransient"/>). Null: nothing beside. Microsoft's SQLite provider marks nothing: a busy file needs it.
    /// </param>
    /// <param name="maxEventsPerAppend">The most events that one append may carry, inclusive; at least 1.</param>
    /// <param name="maxPayloadBytes">The longest payload of one event in bytes, inclusive; at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contexts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public EntityFrameworkCaseStore(
        IDbContextFactory<TContext> contexts,
        Func<Exception, bool>? isTransient = null,
        int maxEventsPerAppend = DefaultMaxEventsPerAppend,
        int maxPayloadBytes = DefaultMaxPayloadBytes)
    {
        _ = contexts ?? throw new ArgumentNullException(nameof(contexts));
        Capabilities = new StoreCapabilities(
            maxEventsPerAppend,
            maxPayloadBytes,
            StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist | StoreFeatures.Checkpoints);
        faults = new StoreFault(isTransient);
        // A first call that fails is no answer to keep: some options ask the database, which may be down just then.
        options = new Lazy<DbContextOptions<CaseContext>>(
            () =>
            {
                using TContext host = contexts.CreateDbContext();
                return CaseContext.OptionsOf(host);
            },
            LazyThreadSafetyMode.PublicationOnly);
    }

    /// <inheritdoc/>
    public StoreCapabilities Capabilities { get; }

    /// <summary>
    /// Lends this store the current transaction of a context of the host's: the host's rows and the case's events are committed together or not at
    /// all. Meant for <see cref="CaseDesk.Over"/>. What waits in the context to be saved stays waiting; a conflict or an applied command leaves the
    /// transaction usable. A fault or a cancellation in the middle of an append takes that append back to a savepoint, so that a host which goes on
    /// and commits has none of it.
    /// </summary>
    /// <param name="context">The host's context, with a transaction begun on it (<c>context.Database.BeginTransactionAsync()</c>).</param>
    /// <returns>A store for this one transaction and one thread at a time. Once the transaction has ended it throws <see cref="InvalidOperationException"/>.</returns>
    /// <remarks>
    /// <para>READ COMMITTED is meant; on SQLite the transaction must be IMMEDIATE, as EF Core's are.</para>
    /// <para>Where the transaction has no savepoints (<see cref="Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction.SupportsSavepoints"/>; on SQL Server:
    /// a connection with MultipleActiveResultSets), such a fault or cancellation rolls back the whole transaction of the host, and who loses the
    /// race to open a case gets a fault instead of a conflict.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException">The context has no transaction, or its model lacks the tables.</exception>
    public ICaseStore Enlist(TContext context)
    {
        _ = context ?? throw new ArgumentNullException(nameof(context));
        return context.Database.CurrentTransaction is { } transaction
            ? new EnlistedEntityFrameworkCaseStore(Capabilities, context, transaction, faults)
            : throw new ArgumentException("该 DbContext 没有进行中的事务。 / The context has no transaction under way.", nameof(context));
    }

    // A context of its own for every try: what the provider's strategy repeats must not meet what the try before left tracked.
    private async ValueTask<TResult> WithContext<TArgument, TResult>(TArgument argument, Func<CaseContext, TArgument, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Type? connection = null;
        try
        {
            var outer = new CaseContext(options.Value);
            await using (outer.ConfigureAwait(false))
            {
                return await outer.Database.CreateExecutionStrategy().ExecuteAsync(
                    async token =>
                    {
                        var context = new CaseContext(options.Value);
                        await using (context.ConfigureAwait(false))
                        {
                            connection = context.Database.GetDbConnection().GetType();
                            return await work(context, argument, token).ConfigureAwait(false);
                        }
                    },
                    cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (faults.Find(fault, connection, cancellationToken) is { } named)
        {
            throw named;
        }
    }

    private ValueTask<TResult> WithTransaction<TArgument, TResult>(TArgument argument, Func<CaseContext, TArgument, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken) => WithContext(
        (argument, work),
        static async (context, call, token) =>
        {
            var transaction = await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, token).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                TResult result = await call.work(context, call.argument, token).ConfigureAwait(false);
                await transaction.CommitAsync(token).ConfigureAwait(false);
                return result;
            }
        },
        cancellationToken);
}
