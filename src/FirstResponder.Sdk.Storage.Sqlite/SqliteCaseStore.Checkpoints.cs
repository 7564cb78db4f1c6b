using Microsoft.Data.Sqlite;
using NodaTime;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    private const string SelectHeldCheckpoint =
        "select count(*) from fr_checkpoint where company = @company and reader = @reader and leased_until > @now";

    private const string SelectCheckpoint =
        "select feed_pos, fence from fr_checkpoint where company = @company and reader = @reader";

    private const string InsertCheckpoint =
        """
        insert into fr_checkpoint (company, reader, feed_pos, fence, lease_owner, leased_until)
        values (@company, @reader, 0, 1, @owner, @until)
        """;

    private const string UpdateCheckpointLease =
        "update fr_checkpoint set fence = fence + 1, lease_owner = @owner, leased_until = @until where company = @company and reader = @reader";

    private const string SaveCheckpoint =
        """
        update fr_checkpoint set feed_pos = @position, lease_owner = @owner, leased_until = @until
        where company = @company and reader = @reader and fence = @fence and feed_pos <= @position
        """;

    private const string GiveBackCheckpoint =
        "update fr_checkpoint set lease_owner = null, leased_until = null where company = @company and reader = @reader and fence = @fence";

    /// <inheritdoc/>
    public async ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        // Nodes that wait for another's lease ask all the time; they shouldn't take the write lock.
        if (await Reading(claim, static (session, asked) => IsHeld(session, asked), cancellationToken).ConfigureAwait(false))
            return null;
        return await WritingAsync(claim, static (session, asked) => Take(session, asked), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken)
    {
        FeedCheckpoint next = (held ?? throw new ArgumentNullException(nameof(held))).At(position, leasedUntil);
        bool saved = await WritingAsync(
            next,
            static (session, kept) => session[SaveCheckpoint].With(kept.Position.Value, kept.Owner, kept.LeasedUntil.ToUnixTimeMilliseconds(), kept.Company, kept.Reader, kept.Fence).Execute() == 1,
            cancellationToken).ConfigureAwait(false);
        return saved ? next : null;
    }

    /// <inheritdoc/>
    public ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken)
    {
        _ = held ?? throw new ArgumentNullException(nameof(held));
        return WritingAsync(held, static (session, mine) => session[GiveBackCheckpoint].With(mine.Company, mine.Reader, mine.Fence).Execute() == 1, cancellationToken);
    }

    private static bool IsHeld(SqliteSession session, CheckpointClaim claim) =>
        session[SelectHeldCheckpoint].With(claim.Company, claim.Reader, claim.Now.ToUnixTimeMilliseconds()).Number() > 0;

    private static FeedCheckpoint? Take(SqliteSession session, CheckpointClaim claim)
    {
        if (IsHeld(session, claim))
            return null;
        long until = claim.LeasedUntil.ToUnixTimeMilliseconds();
        if (session[UpdateCheckpointLease].With(claim.Owner, until, claim.Company, claim.Reader).Execute() == 0)
            session[InsertCheckpoint].With(claim.Company, claim.Reader, claim.Owner, until).Execute();
        using SqliteDataReader row = session[SelectCheckpoint].With(claim.Company, claim.Reader).Query();
        row.Read();
        return new FeedCheckpoint(claim.Company, claim.Reader, new FeedPosition(row.GetInt64(0)), row.GetInt64(1), claim.Owner, claim.LeasedUntil);
    }
}
