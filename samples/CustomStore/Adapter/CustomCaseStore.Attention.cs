using FirstResponder.Sdk.Storage;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    /// <inheritdoc/>
    /// <remarks>
    /// A case that a host's transaction holds is waited for, 5 seconds at most, and then passed over; meanwhile nobody else waits for this call. A
    /// fault ends it with what it has leased by then.
    /// </remarks>
    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        var claiming = new Claiming(claim ?? throw new ArgumentNullException(nameof(claim)));
        try
        {
            return await OutsideTransaction(session => Leases.ClaimAsync(session, claiming), cancellationToken).ConfigureAwait(false);
        }
        catch (CaseStoreUnavailableException) when (claiming.HasAny)
        {
            // What is leased is wanted now; what couldn't be leased comes first at the next claim.
            return claiming.Claimed();
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        _ = claimed ?? throw new ArgumentNullException(nameof(claimed));
        return new(OutsideTransaction(session => Leases.ReleaseAsync(session, claimed), cancellationToken));
    }
}
