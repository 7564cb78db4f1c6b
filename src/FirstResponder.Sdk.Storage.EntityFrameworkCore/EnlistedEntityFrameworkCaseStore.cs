using FirstResponder.Sdk.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>The store within one transaction of a host's context.</summary>
internal sealed class EnlistedEntityFrameworkCaseStore(StoreCapabilities limits, DbContext host, IDbContextTransaction transaction, StoreFault faults) : ICaseStore
{
    private const string Savepoint = "fr_append";

    private readonly DbContextOptions<CaseContext> options = CaseContext.OptionsOf(host, host.Database.GetDbConnection());
    private readonly Type connection = host.Database.GetDbConnection().GetType();

    public StoreCapabilities Capabilities { get; } = new(limits.MaxEventsPerAppend, limits.MaxPayloadBytes, StoreFeatures.None);

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        HistoryRead.Check(key, afterVersion, maxCount);
        return Within((key, afterVersion, maxCount), static (context, call, token) => HistoryRead.PageAsync(context, call.key, call.afterVersion, call.maxCount, token), cancellationToken);
    }

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        return Within(request, AppendAsync, cancellationToken);
    }

    // The host may go on after a fault or a cancellation, and commit: half an append must not be in that.
    private async Task<AppendOutcome> AppendAsync(CaseContext context, AppendRequest request, CancellationToken cancellationToken)
    {
        IDbContextTransaction shared = context.Database.CurrentTransaction!;
        if (transaction.SupportsSavepoints)
            await shared.CreateSavepointAsync(Savepoint, cancellationToken).ConfigureAwait(false);
        // EF Core's own savepoint is for whoever goes on after a refused insert, which only a case that is being opened does.
        context.Database.AutoSavepointsEnabled = request.ExpectedVersion == 0;
        AppendOutcome outcome;
        try
        {
            outcome = await HistoryWrite.AppendAsync(context, request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await TakeBackAsync(shared, fault).ConfigureAwait(false);
            throw;
        }

        if (transaction.SupportsSavepoints)
            await shared.ReleaseSavepointAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        return outcome;
    }

    // Without the caller's token: it may be what broke the append off. What happened first is what the caller must hear.
#pragma warning disable CA1031
    private async Task TakeBackAsync(IDbContextTransaction shared, Exception fault)
    {
        if (transaction.SupportsSavepoints)
        {
            try
            {
                await shared.RollbackToSavepointAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
                await shared.ReleaseSavepointAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
                return;
            }
            catch (Exception)
            {
                // The savepoint is gone, with the connection or by the database's own rollback. Whatever is left must not be committed.
            }
        }
        else if (fault is ArgumentException)
        {
            // A refused argument has written nothing.
            return;
        }

        try
        {
            await transaction.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The connection is gone, and the transaction with it.
        }
    }
#pragma warning restore CA1031

    private async ValueTask<TResult> Within<TArgument, TResult>(TArgument argument, Func<CaseContext, TArgument, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!ReferenceEquals(host.Database.CurrentTransaction, transaction))
            throw new InvalidOperationException("宿主事务已结束，请在新事务上重新 Enlist。 / The host's transaction has ended; enlist again in a new one.");
        try
        {
            var context = new CaseContext(options);
            await using (context.ConfigureAwait(false))
            {
                await context.Database.UseTransactionAsync(transaction.GetDbTransaction(), cancellationToken).ConfigureAwait(false);
                return await work(context, argument, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (faults.Find(fault, connection, cancellationToken) is { } named)
        {
            throw named;
        }
    }
}
