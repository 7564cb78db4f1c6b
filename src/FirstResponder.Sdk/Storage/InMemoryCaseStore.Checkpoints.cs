using NodaTime;

namespace FirstResponder.Sdk.Storage;

public sealed partial class InMemoryCaseStore
{
    /// <inheritdoc/>
    public ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            Dictionary<string, FeedCheckpoint> checkpoints = CompanyOf(claim.Company).Checkpoints;
            checkpoints.TryGetValue(claim.Reader, out FeedCheckpoint? kept);
            if (kept is not null && kept.LeasedUntil > claim.Now)
                return new ValueTask<FeedCheckpoint?>(result: null);
            var taken = new FeedCheckpoint(claim.Company, claim.Reader, kept?.Position ?? FeedPosition.Start, (kept?.Fence ?? 0) + 1, claim.Owner, claim.LeasedUntil);
            checkpoints[claim.Reader] = taken;
            return new ValueTask<FeedCheckpoint?>(taken);
        }
    }

    /// <inheritdoc/>
    public ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken)
    {
        FeedCheckpoint saved = (held ?? throw new ArgumentNullException(nameof(held))).At(position, leasedUntil);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            return new ValueTask<FeedCheckpoint?>(Replace(held, saved) ? saved : null);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken)
    {
        _ = held ?? throw new ArgumentNullException(nameof(held));
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            return new ValueTask<bool>(CheckpointOf(held) is { } kept && kept.Fence == held.Fence && Replace(held, kept with { LeasedUntil = Instant.MinValue }));
        }
    }

    private FeedCheckpoint? CheckpointOf(FeedCheckpoint held) =>
        companies.TryGetValue(held.Company, out CompanyLog? company) && company.Checkpoints.TryGetValue(held.Reader, out FeedCheckpoint? kept) ? kept : null;

    private bool Replace(FeedCheckpoint held, FeedCheckpoint next)
    {
        if (CheckpointOf(held) is not { } kept || kept.Fence != held.Fence || kept.Position > next.Position)
            return false;
        companies[held.Company].Checkpoints[held.Reader] = next;
        return true;
    }
}
