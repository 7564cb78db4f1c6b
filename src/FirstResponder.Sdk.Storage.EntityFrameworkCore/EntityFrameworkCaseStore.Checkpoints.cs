using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

public sealed partial class EntityFrameworkCaseStore<TContext>
{
    /// <inheritdoc/>
    public async ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        CheckpointRow? kept = await WithContext(claim, static (context, asked, token) => FindAsync(context, asked, token), cancellationToken).ConfigureAwait(false);
        if (kept is null)
        {
            await WithContext(claim, OpenCheckpointAsync, cancellationToken).ConfigureAwait(false);
            kept = await WithContext(claim, static (context, asked, token) => FindAsync(context, asked, token), cancellationToken).ConfigureAwait(false);
        }

        if (kept is null || kept.LeasedUntil > claim.Now.ToUnixTimeMilliseconds()
            || !await WithContext((claim, kept), static (context, call, token) => LeaseAsync(context, call.claim, call.kept, token), cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return new FeedCheckpoint(claim.Company, claim.Reader, new FeedPosition(kept.FeedPos), kept.Fence + 1, claim.Owner, claim.LeasedUntil);
    }

    /// <inheritdoc/>
    public async ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken)
    {
        FeedCheckpoint next = (held ?? throw new ArgumentNullException(nameof(held))).At(position, leasedUntil);
        return await WithContext(next, SaveAsync, cancellationToken).ConfigureAwait(false) ? next : null;
    }

    /// <inheritdoc/>
    public ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken)
    {
        _ = held ?? throw new ArgumentNullException(nameof(held));
        return WithContext(
            held,
            static async (context, mine, token) => await context.Checkpoints
                .Where(k => k.Company == mine.Company && k.Reader == mine.Reader && k.Fence == mine.Fence)
                .ExecuteUpdateAsync(set => set.SetProperty(k => k.LeaseOwner, (string?)null).SetProperty(k => k.LeasedUntil, (long?)null), token).ConfigureAwait(false) == 1,
            cancellationToken);
    }

    private static Task<CheckpointRow?> FindAsync(CaseContext context, CheckpointClaim claim, CancellationToken cancellationToken) =>
        context.Checkpoints.AsNoTracking().SingleOrDefaultAsync(k => k.Company == claim.Company && k.Reader == claim.Reader, cancellationToken);

    private static async Task<bool> OpenCheckpointAsync(CaseContext context, CheckpointClaim claim, CancellationToken cancellationToken)
    {
        context.Add(new CheckpointRow { Company = claim.Company, Reader = claim.Reader });
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbUpdateException)
        {
            // Either another node has just opened it, or it is a fault.
            if (await FindAsync(context, claim, cancellationToken).ConfigureAwait(false) is null)
                throw;
        }

        return true;
    }

    // Fence and position in the predicate: whoever comes second finds the one raised, and a save by the former holder meanwhile is not undone.
    private static async Task<bool> LeaseAsync(CaseContext context, CheckpointClaim claim, CheckpointRow kept, CancellationToken cancellationToken)
    {
        long until = claim.LeasedUntil.ToUnixTimeMilliseconds();
        return await context.Checkpoints
            .Where(k => k.Company == kept.Company && k.Reader == kept.Reader && k.Fence == kept.Fence && k.FeedPos == kept.FeedPos && k.LeasedUntil == kept.LeasedUntil)
            .ExecuteUpdateAsync(
                set => set.SetProperty(k => k.Fence, k => k.Fence + 1).SetProperty(k => k.LeaseOwner, claim.Owner).SetProperty(k => k.LeasedUntil, (long?)until),
                cancellationToken).ConfigureAwait(false) == 1;
    }

    private static async Task<bool> SaveAsync(CaseContext context, FeedCheckpoint saved, CancellationToken cancellationToken)
    {
        long position = saved.Position.Value;
        long until = saved.LeasedUntil.ToUnixTimeMilliseconds();
        return await context.Checkpoints
            .Where(k => k.Company == saved.Company && k.Reader == saved.Reader && k.Fence == saved.Fence && k.FeedPos <= position)
            .ExecuteUpdateAsync(
                set => set.SetProperty(k => k.FeedPos, position).SetProperty(k => k.LeaseOwner, saved.Owner).SetProperty(k => k.LeasedUntil, (long?)until),
                cancellationToken).ConfigureAwait(false) == 1;
    }
}
