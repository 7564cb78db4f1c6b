using FirstResponder.Sdk.Cases;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    internal const string SelectDue =
        """
        select case_id, next_attention_at, fence
        from fr_case
        where company = @company and next_attention_at <= @now and (leased_until is null or leased_until <= @now)
        order by next_attention_at, case_id
        limit @count
        """;

    private const string UpdateLease =
        "update fr_case set fence = @fence, lease_owner = @owner, leased_until = @until where company = @company and case_id = @caseId";

    private const string ReleaseLease =
        "update fr_case set lease_owner = null, leased_until = null where company = @company and case_id = @caseId and fence = @fence";

    // Hops from one company to the next in the index instead of walking over all their cases.
    private const string SelectNextCompany =
        "select company from fr_case where company > @company order by company limit 1";

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        // Most asks find nothing; those shouldn't take the write lock.
        if ((await Reading(claim, static (session, asked) => Due(session, asked), cancellationToken).ConfigureAwait(false)).Count == 0)
            return [];
        return await WritingAsync(claim, static (session, asked) => Lease(session, asked), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        _ = claimed ?? throw new ArgumentNullException(nameof(claimed));
        return WritingAsync(claimed, static (session, held) => session[ReleaseLease].With(held.Key.Company, held.Key.CaseId, held.Fence).Execute() == 1, cancellationToken);
    }

    private static ClaimedCase[] Lease(SqliteSession session, AttentionClaim claim)
    {
        List<ClaimedCase> due = Due(session, claim);
        foreach (ClaimedCase one in due)
            session[UpdateLease].With(one.Fence, one.Owner, one.LeasedUntil.ToUnixTimeMilliseconds(), one.Key.Company, one.Key.CaseId).Execute();
        return [.. due];
    }

    private static List<ClaimedCase> Due(SqliteSession session, AttentionClaim claim)
    {
        List<ClaimedCase> due = [];
        if (claim.Company is not null)
        {
            CollectDue(session, claim, claim.Company, due);
            return due;
        }

        for (string? company = NextCompany(session, ""); company is not null; company = NextCompany(session, company))
            CollectDue(session, claim, company, due);
        due.Sort(Earlier);
        if (due.Count > claim.MaxCount)
            due.RemoveRange(claim.MaxCount, due.Count - claim.MaxCount);
        return due;
    }

    private static void CollectDue(SqliteSession session, AttentionClaim claim, string company, List<ClaimedCase> due)
    {
        using SqliteDataReader rows = session[SelectDue].With(company, claim.Now.ToUnixTimeMilliseconds(), claim.MaxCount).Query();
        while (rows.Read())
            due.Add(Claimed(claim, company, rows));
    }

    private static ClaimedCase Claimed(AttentionClaim claim, string company, SqliteDataReader row)
    {
        try
        {
            return new ClaimedCase(new CaseKey(company, row.GetString(0)), Instant.FromUnixTimeMilliseconds(row.GetInt64(1)), row.GetInt64(2) + 1, claim.Owner, claim.LeasedUntil);
        }
        catch (ArgumentException fault)
        {
            throw SqliteFault.Unreadable(fault);
        }
    }

    private static int Earlier(ClaimedCase x, ClaimedCase y)
    {
        int order = x.NextAttentionAt.CompareTo(y.NextAttentionAt);
        if (order == 0)
            order = string.CompareOrdinal(x.Key.Company, y.Key.Company);
        return order != 0 ? order : string.CompareOrdinal(x.Key.CaseId, y.Key.CaseId);
    }

    private static string? NextCompany(SqliteSession session, string company) => session[SelectNextCompany].With(company).Text();
}
