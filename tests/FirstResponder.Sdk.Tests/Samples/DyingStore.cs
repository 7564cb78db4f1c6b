using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>A store whose process is killed right after its n-th append has been stored: the caller never hears of it, and nothing works from then on.</summary>
internal sealed class DyingStore(InMemoryCaseStore inner, int appends) : ICaseStore, IAttentionStore
{
    private int left = appends;

    public StoreCapabilities Capabilities => inner.Capabilities;

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);

    public async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        if (left > 0)
        {
            var outcome = await inner.AppendAsync(request, cancellationToken);
            if (--left > 0)
            {
                return outcome;
            }
        }

        throw new CaseStoreUnavailableException("killed", isTransient: true, null);
    }

    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => inner.ClaimAsync(claim, cancellationToken);

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => inner.ReleaseAsync(claimed, cancellationToken);
}
