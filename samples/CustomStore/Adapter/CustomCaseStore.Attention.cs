using FirstResponder.Sdk.Storage;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    // Whoever loses as often as that meets no rivals but a row that can't be leased.
    private const int MostLooks = 100;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        // Most asks find nothing; those shouldn't take a writer's lock.
        for (int look = 0; look < MostLooks && await OutsideTransaction(session => Leases.IsAnyDueAsync(session, claim), cancellationToken).ConfigureAwait(false); look++)
        {
            List<ClaimedCase> claimed = await InTransaction(session => Leases.ClaimAsync(session, claim), cancellationToken).ConfigureAwait(false);
            if (claimed.Count > 0)
                return claimed;
        }

        return [];
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        _ = claimed ?? throw new ArgumentNullException(nameof(claimed));
        return new(OutsideTransaction(session => Leases.ReleaseAsync(session, claimed), cancellationToken));
    }
}
