using FirstResponder.Sdk.Cases;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

public sealed partial class EntityFrameworkCaseStore<TContext>
{
    // One or two may be lost by chance, or never be had: a key that was edited by hand. After more, somebody else is at work on the same rows, and
    // most likely has the rest of them too. Whoever loses as often as a hundred times meets no rivals but a row that can't be leased.
    private const int MostLost = 3, MostLooks = 100;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        // Most asks find nothing; those shouldn't take a writer's lock.
        for (int look = 0; look < MostLooks && await WithContext(claim, static (context, asked, token) => Due(context, asked).AnyAsync(token), cancellationToken).ConfigureAwait(false); look++)
        {
            List<ClaimedCase> claimed = await WithTransaction(claim, static (context, asked, token) => LeaseAsync(context, asked, token), cancellationToken).ConfigureAwait(false);
            // None: others were faster, which is no proof that nothing is left.
            if (claimed.Count > 0)
                return claimed;
        }

        return [];
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

    private static IQueryable<CaseRow> Due(CaseContext context, AttentionClaim claim)
    {
        long now = claim.Now.ToUnixTimeMilliseconds();
        IQueryable<CaseRow> cases = context.Cases.AsNoTracking();
        if (claim.Company is { } company)
            cases = cases.Where(c => c.Company == company);
        return cases.Where(c => c.NextAttentionAt <= now && (c.LeasedUntil == null || c.LeasedUntil <= now));
    }

    private static async Task<List<ClaimedCase>> LeaseAsync(CaseContext context, AttentionClaim claim, CancellationToken cancellationToken)
    {
        List<CaseRow> due = await Due(context, claim)
            .OrderBy(c => c.NextAttentionAt).ThenBy(c => c.Company).ThenBy(c => c.CaseId)
            .Take(claim.MaxCount)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        List<ClaimedCase> claimed = [];
        int lost = 0;
        // By key, as batches are appended: who takes several rows takes them in one order, so that no two wait for each other.
        foreach (CaseRow row in due.OrderBy(static c => c.Company, StringComparer.Ordinal).ThenBy(static c => c.CaseId, StringComparer.Ordinal))
        {
            if (await LeaseAsync(context, claim, row, cancellationToken).ConfigureAwait(false))
                claimed.Add(new ClaimedCase(new CaseKey(row.Company, row.CaseId), Instant.FromUnixTimeMilliseconds(row.NextAttentionAt!.Value), row.Fence + 1, claim.Owner, claim.LeasedUntil));
            else if (++lost > MostLost)
                break;
        }

        claimed.Sort(ClaimedCase.CompareByAttention);
        return claimed;
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
