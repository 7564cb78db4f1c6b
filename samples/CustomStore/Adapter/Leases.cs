using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace CustomStore;

/// <summary>Claims of cases whose time has come. The fence in the condition takes the place of locks, which every database words differently.</summary>
internal static class Leases
{
    // One or two may be lost by chance, or never be had: a key that was edited by hand. After more, somebody else is at work on the same rows, and
    // most likely has the rest of them too.
    private const int MostLost = 3;

    private const string OfCompany = "company = @company and ";

    private const string IsDue = "next_attention_at <= @now and (leased_until is null or leased_until <= @free_at) order by next_attention_at, company, case_id";

    private const string SelectDue = "select company, case_id, next_attention_at, fence from fr_case where ";

    #region adapter-lease
    // Whoever comes second finds the fence raised.
    private const string Lease =
        """
        update fr_case set fence = fence + 1, lease_owner = @owner, leased_until = @until
        where company = @company and case_id = @case_id and fence = @fence
        """;
    #endregion

    private const string Release = "update fr_case set lease_owner = null, leased_until = null where company = @company and case_id = @case_id and fence = @fence";

    internal static async Task<bool> IsAnyDueAsync(SqlSession session, AttentionClaim claim) => (await DueAsync(session, claim, 1).ConfigureAwait(false)).Count > 0;

    /// <summary>Leases what is due, in one transaction; nothing when others were faster, which is no proof that nothing is left.</summary>
    internal static async Task<List<ClaimedCase>> ClaimAsync(SqlSession session, AttentionClaim claim)
    {
        List<ClaimedCase> claimed = [];
        int lost = 0;
        // By key, as batches are appended: who takes several rows takes them in one order, so that no two wait for each other.
        foreach ((CaseKey key, Instant at, long fence) in (await DueAsync(session, claim, claim.MaxCount).ConfigureAwait(false))
            .OrderBy(static one => one.Key.Company, StringComparer.Ordinal).ThenBy(static one => one.Key.CaseId, StringComparer.Ordinal))
        {
            if (await LeaseAsync(session, claim, key, fence).ConfigureAwait(false))
                claimed.Add(new ClaimedCase(key, at, fence + 1, claim.Owner, claim.LeasedUntil));
            else if (++lost > MostLost)
                break;
        }

        claimed.Sort(ClaimedCase.CompareByAttention);
        return claimed;
    }

    internal static async Task<bool> ReleaseAsync(SqlSession session, ClaimedCase claimed) => await session.Sql(Release)
        .Text("company", claimed.Key.Company)
        .Text("case_id", claimed.Key.CaseId)
        .Number("fence", claimed.Fence)
        .ExecuteAsync().ConfigureAwait(false) == 1;

    private static Task<List<(CaseKey Key, Instant At, long Fence)>> DueAsync(SqlSession session, AttentionClaim claim, int count)
    {
        long now = claim.Now.ToUnixTimeMilliseconds();
        SqlStatement statement = claim.Company is { } company ? session.Sql(SelectDue + OfCompany + IsDue).Text("company", company) : session.Sql(SelectDue + IsDue);
        return statement.Number("now", now).Number("free_at", now).First(count).ListAsync(static row => (new CaseKey(row.Text(0), row.Text(1)), row.At(2), row.Number(3)));
    }

    private static async Task<bool> LeaseAsync(SqlSession session, AttentionClaim claim, CaseKey key, long fence) => await session.Sql(Lease)
        .Text("owner", claim.Owner)
        .Number("until", claim.LeasedUntil.ToUnixTimeMilliseconds())
        .Text("company", key.Company)
        .Text("case_id", key.CaseId)
        .Number("fence", fence)
        .ExecuteAsync().ConfigureAwait(false) == 1;
}
