namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    private const string UpdateLease =
        "update fr_case set fence = @fence, lease_owner = @owner, leased_until = @until where company = @company and case_id = @caseId";

    private const string ReleaseLease =
        "update fr_case set lease_owner = null, leased_until = null where company = @company and case_id = @caseId and fence = @fence";

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        // Most asks find nothing; those shouldn't take the write lock.
        if ((await Reading(claim, static (session, asked) => DueCases.Find(session, asked).Claimable(), cancellationToken).ConfigureAwait(false)).Count == 0)
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
        IReadOnlyList<ClaimedCase> due = DueCases.Find(session, claim).Claimable();
        List<ClaimedCase> leased = [];
        foreach (ClaimedCase one in due)
        {
            // Bytes that are no text read as another identity than they are found by.
            if (session[UpdateLease].With(one.Fence, one.Owner, one.LeasedUntil.ToUnixTimeMilliseconds(), one.Key.Company, one.Key.CaseId).Execute() == 1)
                leased.Add(one);
        }

        if (leased.Count == 0 && due.Count > 0)
            throw StoredRow.Unreadable(null, due[0].Key.Company, due[0].Key.CaseId);
        return [.. leased];
    }
}
