using FirstResponder.Sdk.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>The store within one transaction of a host's context.</summary>
internal sealed class EnlistedEntityFrameworkCaseStore(StoreCapabilities limits, DbContext host, IDbContextTransaction transaction, StoreFault faults) : ICaseStore
{
    private readonly DbContextOptions<CaseContext> options = CaseContext.OptionsOf(host, host.Database.GetDbConnection());

    public StoreCapabilities Capabilities { get; } = new(limits.MaxEventsPerAppend, limits.MaxPayloadBytes, StoreFeatures.None);

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        HistoryRead.Check(key, afterVersion, maxCount);
        return Within((key, afterVersion, maxCount), static (context, call, token) => HistoryRead.PageAsync(context, call.key, call.afterVersion, call.maxCount, token), cancellationToken);
    }

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        return Within(request, static (context, call, token) => HistoryWrite.AppendAsync(context, call, token), cancellationToken);
    }

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
        catch (Exception fault) when (faults.Find(fault, cancellationToken) is { } named)
        {
            throw named;
        }
    }
}
