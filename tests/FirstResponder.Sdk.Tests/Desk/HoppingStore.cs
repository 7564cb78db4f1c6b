using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A store in memory every call of which truly waits, as over a network; where told so, it leases every case to everybody.</summary>
internal sealed class HoppingStore : ICaseStore, IAttentionStore
{
    private readonly InMemoryCaseStore inner = new();

    public StoreCapabilities Capabilities => inner.Capabilities;

    /// <summary>The cases that everybody gets at each claim, whoever has them; null for honest leases.</summary>
    public IReadOnlyList<CaseKey>? ForEverybody { get; set; }

    public async ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        await new Hop();
        return await inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);
    }

    public async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        await new Hop();
        return await inner.AppendAsync(request, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        await new Hop();
        return ForEverybody is { } all
            ? [.. all.Select(key => new ClaimedCase(key, claim.Now, 1, claim.Owner, claim.LeasedUntil))]
            : await inner.ClaimAsync(claim, cancellationToken);
    }

    public async ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        await new Hop();
        return ForEverybody is not null || await inner.ReleaseAsync(claimed, cancellationToken);
    }
}
