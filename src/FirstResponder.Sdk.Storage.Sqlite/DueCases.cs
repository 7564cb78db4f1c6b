using Microsoft.Data.Sqlite;
using NodaTime;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>The cases that a claim may have, earliest first. Rows that can't be read are passed over: they keep nobody else waiting.</summary>
internal sealed class DueCases
{
    // Without a limit: the caller stops when it has enough, and unreadable rows don't count.
    internal const string SelectDue =
        """
        select case_id, next_attention_at, fence
        from fr_case
        where company = @company and next_attention_at <= @now and (leased_until is null or leased_until <= @now)
        order by next_attention_at, case_id
        """;

    // Hops from one company to the next in the index instead of walking over all their cases; in SQL, as a damaged company may read as another text than it is stored.
    internal const string SelectCompanies =
        """
        with recursive hop (company) as (
            select (select company from fr_case order by company limit 1)
            union all
            select (select c.company from fr_case c where c.company > hop.company order by c.company limit 1) from hop where hop.company is not null
        )
        select company from hop where company is not null
        """;

    private readonly AttentionClaim claim;
    private readonly List<ClaimedCase> found = [];
    private CaseStoreUnavailableException? unreadable;

    private DueCases(AttentionClaim claim) => this.claim = claim;

    internal static DueCases Find(SqliteSession session, AttentionClaim claim)
    {
        DueCases due = new(claim);
        if (claim.Company is not null)
            due.Collect(session, claim.Company);
        else
            due.CollectAll(session);
        return due;
    }

    /// <summary>What can be claimed. When nothing is left but rows that can't be read, the first of them is named: nobody else would ever tell.</summary>
    internal IReadOnlyList<ClaimedCase> Claimable() => found.Count > 0 || unreadable is null ? found : throw unreadable;

    private void CollectAll(SqliteSession session)
    {
        using (SqliteDataReader companies = session[SelectCompanies].Query())
        {
            string? last = null;
            while (companies.Read())
            {
                // What reads like its neighbour isn't text as the store writes it, nor is a blob.
                if (companies.GetValue(0) is string company && company != last)
                    Collect(session, last = company);
                else
                    unreadable ??= StoredRow.Unreadable(null, companies.GetValue(0));
            }
        }

        found.Sort(ClaimedCase.CompareByAttention);
        if (found.Count > claim.MaxCount)
            found.RemoveRange(claim.MaxCount, found.Count - claim.MaxCount);
    }

    private void Collect(SqliteSession session, string company)
    {
        int collected = 0;
        using SqliteDataReader rows = session[SelectDue].With(company, claim.Now.ToUnixTimeMilliseconds()).Query();
        while (collected < claim.MaxCount && rows.Read())
        {
            try
            {
                found.Add(new ClaimedCase(StoredRow.Key(company, rows, 0), Instant.FromUnixTimeMilliseconds(rows.GetInt64(1)), checked(rows.GetInt64(2) + 1), claim.Owner, claim.LeasedUntil));
                collected++;
            }
            catch (Exception fault) when (StoredRow.IsUnreadable(fault))
            {
                unreadable ??= StoredRow.Unreadable(fault, company, rows.GetValue(0));
            }
        }
    }
}
