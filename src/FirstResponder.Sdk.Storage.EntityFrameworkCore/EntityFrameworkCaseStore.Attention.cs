using FirstResponder.Sdk.Cases;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

public sealed partial class EntityFrameworkCaseStore<TContext>
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        List<ClaimedCase> claimed = [];
        // What another claimer takes between the look and the lease is looked for again, until there is nothing or there is enough.
        while (claimed.Count < claim.MaxCount)
        {
            int wanted = claim.MaxCount - claimed.Count;
            List<CaseRow> due = await WithContext((claim, wanted), static (context, call, token) => DueAsync(context, call.claim, call.wanted, token), cancellationToken).ConfigureAwait(false);
            foreach (CaseRow row in due)
            {
                if (await WithContext((claim, row), static (context, call, token) => LeaseAsync(context, call.claim, call.row, token), cancellationToken).ConfigureAwait(false))
                    claimed.Add(new ClaimedCase(new CaseKey(row.Company, row.CaseId), Instant.FromUnixTimeMilliseconds(row.NextAttentionAt!.Value), row.Fence + 1, claim.Owner, claim.LeasedUntil));
            }

            if (due.Count < wanted)
                break;
        }

        // A later look may find an earlier case.
        claimed.Sort(ClaimedCase.CompareByAttention);
        return claimed;
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        _ = claimed ?? throw new ArgumentNullException(nameof(claimed));
        return WithContext(
            claimed,
            static async (context, held, token) => await context.Cases
                .Where(c => c.Company == held.Key.Company && c.CaseId == held.Key.CaseId && c.Fence == held.Fence)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.LeaseOwner, (string?)null).SetProperty(c => c.LeasedUntil, (long?)null), token).ConfigureAwait(false) == 1,
            cancellationToken);
    }

    private static Task<List<CaseRow>> DueAsync(CaseContext context, AttentionClaim claim, int wanted, CancellationToken cancellationToken)
    {
        long now = claim.Now.ToUnixTimeMilliseconds();
        IQueryable<CaseRow> cases = context.Cases.AsNoTracking();
        if (claim.Company is { } company)
            cases = cases.Where(c => c.Company == company);
        return cases.Where(c => c.NextAttentionAt <= now && (c.LeasedUntil == null || c.LeasedUntil <= now))
            .OrderBy(c => c.NextAttentionAt).ThenBy(c => c.Company).ThenBy(c => c.CaseId)
            .Take(wanted)
            .ToListAsync(cancellationToken);
    }

    // The fence in the predicate: whoever comes second finds it raised.
    private static async Task<bool> LeaseAsync(CaseContext context, AttentionClaim claim, CaseRow row, CancellationToken cancellationToken)
    {
        long until = claim.LeasedUntil.ToUnixTimeMilliseconds();
        return await context.Cases
            .Where(c => c.Company == row.Company && c.CaseId == row.CaseId && c.Fence == row.Fence)
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.Fence, c => c.Fence + 1).SetProperty(c => c.LeaseOwner, claim.Owner).SetProperty(c => c.LeasedUntil, (long?)until),
                cancellationToken).ConfigureAwait(false) == 1;
    }
}
