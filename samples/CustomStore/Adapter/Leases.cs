using System.Data.Common;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>Claims of cases whose time has come. The fence in the condition takes the place of locks, which every database words differently.</summary>
internal static class Leases
{
    // In seconds. A lease is one row, written in far less: who takes longer waits for somebody's transaction.
    private const int Patience = 5;

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

    /// <summary>Leases what is due, each case by a statement of its own: whoever waits for a host's transaction holds nothing meanwhile that others want.</summary>
    internal static async Task<List<ClaimedCase>> ClaimAsync(SqlSession session, Claiming claiming)
    {
        while (claiming.IsWorthALook)
            await LeaseAsync(session, claiming, await DueAsync(session, claiming).ConfigureAwait(false)).ConfigureAwait(false);
        return claiming.Claimed();
    }

    internal static async Task<bool> ReleaseAsync(SqlSession session, ClaimedCase claimed) => await session.Sql(Release)
        .Text("company", claimed.Key.Company)
        .Text("case_id", claimed.Key.CaseId)
        .Number("fence", claimed.Fence)
        .ExecuteAsync().ConfigureAwait(false) == 1;

    private static Task<List<(string Company, string CaseId, long At, long Fence)>> DueAsync(SqlSession session, Claiming claiming)
    {
        long now = claiming.Claim.Now.ToUnixTimeMilliseconds();
        SqlStatement statement = claiming.Claim.Company is { } company ? session.Sql(SelectDue + OfCompany + IsDue).Text("company", company) : session.Sql(SelectDue + IsDue);
        return statement.Number("now", now).Number("free_at", now).First(claiming.RowsToLookAt).ListAsync(static row => (row.Text(0), row.Text(1), row.Number(2), row.Number(3)));
    }

    private static async Task LeaseAsync(SqlSession session, Claiming claiming, List<(string Company, string CaseId, long At, long Fence)> due)
    {
        claiming.Look(due.Count);
        for (int i = 0; i < due.Count && claiming.Wanted > 0; i++)
        {
            if (claiming.Read(due[i].Company, due[i].CaseId, due[i].At, due[i].Fence) is not { } wanted)
                continue;
            try
            {
                if (await LeaseAsync(session, wanted).ConfigureAwait(false))
                {
                    claiming.Take(wanted);
                    continue;
                }

                // Somebody else is at work on these rows: half of what is left is theirs.
                i += (due.Count - 1 - i) / 2;
            }
            catch (DbException held) when (session.Dialect.IsTransient(held) && claiming.MayPassOver(wanted, held))
            {
                // Those behind it don't wait for whoever holds it.
            }

            claiming.Lose();
        }
    }

    private static async Task<bool> LeaseAsync(SqlSession session, ClaimedCase wanted) => await session.Sql(Lease)
        .Within(Patience)
        .Text("owner", wanted.Owner)
        .Number("until", wanted.LeasedUntil.ToUnixTimeMilliseconds())
        .Text("company", wanted.Key.Company)
        .Text("case_id", wanted.Key.CaseId)
        .Number("fence", wanted.Fence - 1)
        .ExecuteAsync().ConfigureAwait(false) == 1;
}
