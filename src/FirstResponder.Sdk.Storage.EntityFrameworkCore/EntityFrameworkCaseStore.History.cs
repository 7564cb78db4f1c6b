using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

public sealed partial class EntityFrameworkCaseStore<TContext>
{
    /// <inheritdoc/>
    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        HistoryRead.Check(key, afterVersion, maxCount);
        return WithContext((key, afterVersion, maxCount), static (context, call, token) => HistoryRead.PageAsync(context, call.key, call.afterVersion, call.maxCount, token), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        return WithTransaction(request, static (context, call, token) => HistoryWrite.AppendAsync(context, call, token), cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>All requests share one transaction: after a fault either all outcomes hold or none.</remarks>
    public async ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        AppendRequest[] batch = StoreArgument.Batch(requests, Capabilities, nameof(requests));
        return batch.Length == 0 ? [] : await WithTransaction(batch, static (context, all, token) => HistoryWrite.AppendManyAsync(context, all, token), cancellationToken).ConfigureAwait(false);
    }
}
