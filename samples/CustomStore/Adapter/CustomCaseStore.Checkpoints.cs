using FirstResponder.Sdk.Storage;
using NodaTime;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    /// <inheritdoc/>
    public async ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        List<(FeedPosition Position, long Fence)> kept = await OutsideTransaction(session => CheckpointTable.FindAsync(session, claim), cancellationToken).ConfigureAwait(false);
        if (kept.Count == 0)
        {
            await InTransaction(session => CheckpointTable.OpenAsync(session, claim), cancellationToken).ConfigureAwait(false);
            kept = await OutsideTransaction(session => CheckpointTable.FindAsync(session, claim), cancellationToken).ConfigureAwait(false);
        }

        return await OutsideTransaction(session => CheckpointTable.TakeAsync(session, claim, kept[0].Position, kept[0].Fence), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken)
    {
        FeedCheckpoint next = (held ?? throw new ArgumentNullException(nameof(held))).At(position, leasedUntil);
        return await OutsideTransaction(session => CheckpointTable.SaveAsync(session, next), cancellationToken).ConfigureAwait(false) ? next : null;
    }

    /// <inheritdoc/>
    public ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken)
    {
        _ = held ?? throw new ArgumentNullException(nameof(held));
        return new(OutsideTransaction(session => CheckpointTable.GiveBackAsync(session, held), cancellationToken));
    }
}
