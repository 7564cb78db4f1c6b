using System.Data.Common;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>The table <c>fr_checkpoint</c>: how far each reader of a feed has come, and which node reads for it now.</summary>
internal static class CheckpointTable
{
    private const string Insert = "insert into fr_checkpoint (company, reader, feed_pos, fence) values (@company, @reader, 0, 0)";

    private const string Select = "select feed_pos, fence from fr_checkpoint where company = @company and reader = @reader";

    // Fence and position as they were looked up: whoever comes second finds the one raised, and what the former holder saves meanwhile isn't undone.
    private const string Take =
        """
        update fr_checkpoint set fence = fence + 1, lease_owner = @owner, leased_until = @until
        where company = @company and reader = @reader and fence = @fence and feed_pos = @feed_pos and (leased_until is null or leased_until <= @now)
        """;

    private const string Save =
        """
        update fr_checkpoint set feed_pos = @feed_pos, lease_owner = @owner, leased_until = @until
        where company = @company and reader = @reader and fence = @fence and feed_pos <= @at_most
        """;

    private const string GiveBack = "update fr_checkpoint set lease_owner = null, leased_until = null where company = @company and reader = @reader and fence = @fence";

    /// <summary>Opens a reader's checkpoint, in a transaction of its own. Another node may be first.</summary>
    internal static async Task<bool> OpenAsync(SqlSession session, CheckpointClaim claim)
    {
        try
        {
            return await session.Sql(Insert + "\n" + session.Dialect.UnlessThere).Text("company", claim.Company).Text("reader", claim.Reader).ExecuteAsync().ConfigureAwait(false) == 1;
        }
        catch (DbException fault) when (session.Dialect.IsDuplicateKey(fault))
        {
            return false;
        }
    }

    internal static Task<List<(FeedPosition Position, long Fence)>> FindAsync(SqlSession session, CheckpointClaim claim) =>
        session.Sql(Select).Text("company", claim.Company).Text("reader", claim.Reader).ListAsync(static row => (new FeedPosition(row.Number(0)), row.Number(1)));

    internal static async Task<FeedCheckpoint?> TakeAsync(SqlSession session, CheckpointClaim claim, FeedPosition position, long fence)
    {
        int taken = await session.Sql(Take)
            .Text("owner", claim.Owner)
            .Number("until", claim.LeasedUntil.ToUnixTimeMilliseconds())
            .Text("company", claim.Company)
            .Text("reader", claim.Reader)
            .Number("fence", fence)
            .Number("feed_pos", position.Value)
            .Number("now", claim.Now.ToUnixTimeMilliseconds())
            .ExecuteAsync().ConfigureAwait(false);
        return taken == 0 ? null : new FeedCheckpoint(claim.Company, claim.Reader, position, fence + 1, claim.Owner, claim.LeasedUntil);
    }

    internal static async Task<bool> SaveAsync(SqlSession session, FeedCheckpoint next) => await session.Sql(Save)
        .Number("feed_pos", next.Position.Value)
        .Text("owner", next.Owner)
        .Number("until", next.LeasedUntil.ToUnixTimeMilliseconds())
        .Text("company", next.Company)
        .Text("reader", next.Reader)
        .Number("fence", next.Fence)
        .Number("at_most", next.Position.Value)
        .ExecuteAsync().ConfigureAwait(false) == 1;

    internal static async Task<bool> GiveBackAsync(SqlSession session, FeedCheckpoint held) => await session.Sql(GiveBack)
        .Text("company", held.Company)
        .Text("reader", held.Reader)
        .Number("fence", held.Fence)
        .ExecuteAsync().ConfigureAwait(false) == 1;
}
