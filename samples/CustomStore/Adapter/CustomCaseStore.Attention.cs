using FirstResponder.Sdk.Storage;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        // Each lease is a write of its own: a claimer that dies between two of them keeps the first until its lease runs out.
        return await OutsideTransaction(session => Leases.ClaimAsync(session, claim), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        _ = claimed ?? throw new ArgumentNullException(nameof(claimed));
        return new(OutsideTransaction(session => Leases.ReleaseAsync(session, claimed), cancellationToken));
    }
}
