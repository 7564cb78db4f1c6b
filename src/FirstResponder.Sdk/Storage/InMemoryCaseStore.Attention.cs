namespace FirstResponder.Sdk.Storage;

public sealed partial class InMemoryCaseStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            List<StoredCase> due = [];
            if (claim.Company is null)
            {
                foreach (CompanyLog company in companies.Values)
                    CollectDue(company, claim, due);
                due.Sort(AttentionOrder.Instance);
            }
            else if (companies.TryGetValue(claim.Company, out CompanyLog? company))
            {
                CollectDue(company, claim, due);
            }

            ClaimedCase[] claimed = new ClaimedCase[Math.Min(claim.MaxCount, due.Count)];
            for (int i = 0; i < claimed.Length; i++)
                claimed[i] = due[i].Lease(claim, due[i].Summary.NextAttentionAt!.Value);
            return new ValueTask<IReadOnlyList<ClaimedCase>>(claimed);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        _ = claimed ?? throw new ArgumentNullException(nameof(claimed));
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            return new ValueTask<bool>(Find(claimed.Key)?.Release(claimed.Fence) ?? false);
        }
    }

    private static void CollectDue(CompanyLog company, AttentionClaim claim, List<StoredCase> due)
    {
        int room = claim.MaxCount;
        foreach (StoredCase stored in company.Attention)
        {
            if (room == 0 || stored.Summary.NextAttentionAt > claim.Now)
                return;
            if (!stored.IsClaimable(claim.Now))
                continue;
            due.Add(stored);
            room--;
        }
    }
}
