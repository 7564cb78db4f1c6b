using NodaTime;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    // Of two nodes the second waits for the first one's row, looks at the lease that it finds there, and gets nothing.
    private const string TakeCheckpoint =
        """
        insert into fr_checkpoint as kept (company, reader, feed_pos, fence, lease_owner, leased_until) values ($1, $2, 0, 1, $3, $4)
        on conflict (company, reader) do update set fence = kept.fence + 1, lease_owner = $3, leased_until = $4
        where kept.leased_until is null or kept.leased_until <= $5
        returning feed_pos, fence
        """;

    private const string SaveCheckpoint =
        """
        update fr_checkpoint set feed_pos = $4, lease_owner = $5, leased_until = $6
        where company = $1 and reader = $2 and fence = $3 and feed_pos <= $4
        """;

    private const string GiveBackCheckpoint =
        "update fr_checkpoint set lease_owner = null, leased_until = null where company = $1 and reader = $2 and fence = $3";

    /// <inheritdoc/>
    public ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        return WithConnection(claim, static (connection, asked, token) => TakeAsync(connection, asked, token), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken)
    {
        FeedCheckpoint next = (held ?? throw new ArgumentNullException(nameof(held))).At(position, leasedUntil);
        return await WithConnection(next, static (connection, saved, token) => SaveAsync(connection, saved, token), cancellationToken).ConfigureAwait(false) ? next : null;
    }

    /// <inheritdoc/>
    public ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken)
    {
        _ = held ?? throw new ArgumentNullException(nameof(held));
        return WithConnection(held, static (connection, mine, token) => GiveBackAsync(connection, mine, token), cancellationToken);
    }

    private static async ValueTask<FeedCheckpoint?> TakeAsync(NpgsqlConnection connection, CheckpointClaim claim, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(TakeCheckpoint, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = claim.Company });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = claim.Reader });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = claim.Owner });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = claim.LeasedUntil.ToUnixTimeMilliseconds() });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = claim.Now.ToUnixTimeMilliseconds() });
        var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            return await row.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? new FeedCheckpoint(claim.Company, claim.Reader, new FeedPosition(row.GetInt64(0)), row.GetInt64(1), claim.Owner, claim.LeasedUntil)
                : null;
        }
    }

    private static async ValueTask<bool> SaveAsync(NpgsqlConnection connection, FeedCheckpoint saved, CancellationToken cancellationToken)
    {
        using NpgsqlCommand command = OnHeld(SaveCheckpoint, connection, saved);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = saved.Position.Value });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = saved.Owner });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = saved.LeasedUntil.ToUnixTimeMilliseconds() });
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    private static async ValueTask<bool> GiveBackAsync(NpgsqlConnection connection, FeedCheckpoint held, CancellationToken cancellationToken)
    {
        using NpgsqlCommand command = OnHeld(GiveBackCheckpoint, connection, held);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Texts of this class only.")]
    private static NpgsqlCommand OnHeld(string sql, NpgsqlConnection connection, FeedCheckpoint held)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = held.Company });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = held.Reader });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = held.Fence });
        return command;
    }
}
