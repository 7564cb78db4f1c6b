using FirstResponder.Sdk.Cases;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    // Cases that another claimer is just taking are passed over, not waited for.
    private const string ClaimOfCompany =
        """
        with due as (
            select case_id from fr_case
            where company = $1 and next_attention_at <= $2 and (leased_until is null or leased_until <= $2)
            order by next_attention_at, case_id
            limit $3
            for update skip locked
        )
        update fr_case c set fence = c.fence + 1, lease_owner = $4, leased_until = $5
        from due
        where c.company = $1 and c.case_id = due.case_id
        returning c.company, c.case_id, c.next_attention_at, c.fence
        """;

    // Hops from one company to the next in the index instead of walking over all their cases, and takes the earliest of each. For those that others are just taking the search
    // goes on, one row locked at a time, so that nothing is kept from others that isn't taken. (The last limit is only for the planner, which couldn't know otherwise how few they are.)
    private const string ClaimOfAll =
        """
        with recursive hop (company) as (
            (select company from fr_case order by company limit 1)
            union all
            select (select c.company from fr_case c where c.company > hop.company order by c.company limit 1) from hop where hop.company is not null
        ),
        earliest as (
            select found.company, found.case_id
            from hop, lateral (
                select company, case_id, next_attention_at from fr_case
                where company = hop.company and next_attention_at <= $2 and (leased_until is null or leased_until <= $2)
                order by next_attention_at, case_id
                limit $3
            ) found
            order by found.next_attention_at, found.company, found.case_id
            limit $3
        ),
        free as (
            select c.company, c.case_id from fr_case c join earliest e on e.company = c.company and e.case_id = c.case_id
            where $1::text is null and c.next_attention_at <= $2 and (c.leased_until is null or c.leased_until <= $2)
            for update of c skip locked
        ),
        instead as (
            select found.company, found.case_id
            from hop, lateral (
                select company, case_id from fr_case
                where company = hop.company and next_attention_at <= $2 and (leased_until is null or leased_until <= $2)
                    and (company, case_id) not in (select e.company, e.case_id from earliest e)
                order by next_attention_at, case_id
                limit $3
                for update skip locked
            ) found
            limit (select (select count(*) from earliest) - (select count(*) from free))
        )
        update fr_case c set fence = c.fence + 1, lease_owner = $4, leased_until = $5
        from (select * from free union all select * from instead limit $3) due
        where c.company = due.company and c.case_id = due.case_id
        returning c.company, c.case_id, c.next_attention_at, c.fence
        """;

    private const string ReleaseLease =
        "update fr_case set lease_owner = null, leased_until = null where company = $1 and case_id = $2 and fence = $3";

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        return WithConnection(claim, static (connection, asked, token) => ClaimAsync(connection, asked, token), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        _ = claimed ?? throw new ArgumentNullException(nameof(claimed));
        return WithConnection(claimed, static (connection, held, token) => ReleaseAsync(connection, held, token), cancellationToken);
    }

    internal static string ClaimStatement(string? company) => company is null ? ClaimOfAll : ClaimOfCompany;

    private static async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(NpgsqlConnection connection, AttentionClaim claim, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(ClaimStatement(claim.Company), connection);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)claim.Company ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = claim.Now.ToUnixTimeMilliseconds() });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = claim.MaxCount });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = claim.Owner });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = claim.LeasedUntil.ToUnixTimeMilliseconds() });
        await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        List<ClaimedCase> claimed = [];
        CaseStoreUnavailableException? unreadable = null;
        var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                try
                {
                    claimed.Add(new ClaimedCase(new CaseKey(row.GetString(0), row.GetString(1)), Instant.FromUnixTimeMilliseconds(row.GetInt64(2)), row.GetInt64(3), claim.Owner, claim.LeasedUntil));
                }
                catch (Exception fault) when (EventColumns.IsUnreadable(fault))
                {
                    unreadable ??= EventColumns.Unreadable(fault, $"company = '{row.GetValue(0)}', case_id = '{row.GetValue(1)}'");
                }
            }
        }

        // Rows that can't be read are passed over: they keep nobody else waiting. When nothing else is left, the first of them is named: nobody else would ever tell.
        if (claimed.Count == 0 && unreadable is not null)
            throw unreadable;
        claimed.Sort(ClaimedCase.CompareByAttention);
        return claimed;
    }

    private static async ValueTask<bool> ReleaseAsync(NpgsqlConnection connection, ClaimedCase claimed, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(ReleaseLease, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = claimed.Key.Company });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = claimed.Key.CaseId });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = claimed.Fence });
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }
}
