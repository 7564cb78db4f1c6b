using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

public sealed partial class EntityFrameworkCaseStore<TContext>
{
    // In seconds. A lease is one row, written in far less: who takes longer waits for somebody's transaction.
    private const int LeaseTimeout = 5;

    /// <inheritdoc/>
    /// <remarks>
    /// Each lease is a statement by itself. A case that a host's transaction holds is waited for, 5 seconds at most, and then passed over; meanwhile
    /// nobody else waits for this call. A fault ends it with what it has leased by then.
    /// </remarks>
    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        Claiming claiming = new(claim ?? throw new ArgumentNullException(nameof(claim)));
        try
        {
            while (claiming.IsWorthALook)
            {
                List<CaseRow> due = await WithContext(claiming, static (context, asked, token) => DueAsync(context, asked, token), cancellationToken).ConfigureAwait(false);
                await LeaseAsync(claiming, due, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (CaseStoreUnavailableException) when (claiming.HasAny)
        {
            // What is leased is wanted now; what couldn't be leased comes first at the next call.
        }

        return claiming.Claimed();
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

    private static Task<List<CaseRow>> DueAsync(CaseContext context, Claiming claiming, CancellationToken cancellationToken)
    {
        long now = claiming.Claim.Now.ToUnixTimeMilliseconds();
        IQueryable<CaseRow> cases = context.Cases.AsNoTracking();
        if (claiming.Claim.Company is { } company)
            cases = cases.Where(c => c.Company == company);
        return cases.Where(c => c.NextAttentionAt <= now && (c.LeasedUntil == null || c.LeasedUntil <= now))
            .OrderBy(c => c.NextAttentionAt).ThenBy(c => c.Company).ThenBy(c => c.CaseId)
            .Take(claiming.RowsToLookAt)
            .ToListAsync(cancellationToken);
    }

    private async Task LeaseAsync(Claiming claiming, List<CaseRow> due, CancellationToken cancellationToken)
    {
        claiming.Look(due.Count);
        for (int i = 0; i < due.Count && claiming.Wanted > 0; i++)
        {
            if (claiming.Read(due[i]) is not { } wanted)
                continue;
            try
            {
                if (await WithContext(wanted, static (context, one, token) => LeaseAsync(context, one, token), cancellationToken).ConfigureAwait(false))
                {
                    claiming.Take(wanted);
                    continue;
                }

                // Somebody else is at work on these rows: half of what is left is theirs.
                i += (due.Count - 1 - i) / 2;
            }
            catch (CaseStoreUnavailableException held) when (held.IsTransient && claiming.MayPassOver(wanted, held))
            {
                // Those behind it don't wait for whoever holds it.
            }

            claiming.Lose();
        }
    }

    // The fence in the predicate: whoever comes second finds it raised.
    private static async Task<bool> LeaseAsync(CaseContext context, ClaimedCase wanted, CancellationToken cancellationToken)
    {
        context.Database.SetCommandTimeout(context.Database.GetCommandTimeout() is > 0 and < LeaseTimeout and int shorter ? shorter : LeaseTimeout);
        long until = wanted.LeasedUntil.ToUnixTimeMilliseconds();
        return await context.Cases
            .Where(c => c.Company == wanted.Key.Company && c.CaseId == wanted.Key.CaseId && c.Fence == wanted.Fence - 1)
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.Fence, wanted.Fence).SetProperty(c => c.LeaseOwner, wanted.Owner).SetProperty(c => c.LeasedUntil, (long?)until),
                cancellationToken).ConfigureAwait(false) == 1;
    }
}
