using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    /// <inheritdoc/>
    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        History.CheckRead(key, afterVersion, maxCount);
        return new(OutsideTransaction(session => History.ReadAsync(session, key, afterVersion, maxCount), cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        return new(InTransaction(session => History.AppendAsync(session, request), cancellationToken));
    }

    /// <inheritdoc/>
    /// <remarks>All requests share one transaction: after a fault either all outcomes hold or none.</remarks>
    public ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        AppendRequest[] batch = StoreArgument.Batch(requests, Capabilities, nameof(requests));
        return new(InTransaction(session => AppendManyAsync(session, batch), cancellationToken));
    }

    private static async Task<IReadOnlyList<AppendOutcome>> AppendManyAsync(SqlSession session, AppendRequest[] batch)
    {
        var outcomes = new AppendOutcome[batch.Length];
        // By key, so that two batches can't hold what the other one waits for; those of one case stay in their order.
        foreach (int i in Enumerable.Range(0, batch.Length).OrderBy(i => batch[i].Key.Company, StringComparer.Ordinal).ThenBy(i => batch[i].Key.CaseId, StringComparer.Ordinal))
            outcomes[i] = await History.AppendAsync(session, batch[i]).ConfigureAwait(false);
        return outcomes;
    }
}
