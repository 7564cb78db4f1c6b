using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>Stops for ever right before the n-th append: whoever is killed there has written n − 1.</summary>
internal sealed class PausingStore(ICaseStore inner, int pauseAt) : ICaseStore, IAttentionStore
{
    private int appends;

    public StoreCapabilities Capabilities => inner.Capabilities;

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        if (++appends == pauseAt)
        {
            Journal.Write("PAUSE");
            Thread.Sleep(Timeout.Infinite);
        }

        return inner.AppendAsync(request, cancellationToken);
    }

    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => ((IAttentionStore)inner).ClaimAsync(claim, cancellationToken);

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => ((IAttentionStore)inner).ReleaseAsync(claimed, cancellationToken);
}
