namespace FirstResponder.Sdk.Storage;

/// <summary>
/// Deadlines across many nodes: whoever asks gets cases whose time has come, each for one asker at a time. Cases are leased, not
/// timers, by <see cref="CaseSummary.NextAttentionAt"/>; an append that moves it needs to cancel nothing.
/// </summary>
/// <remarks>
/// <para>D1, claims: only cases with next attention at or before now, at most as many as asked for, earliest first, among equals by company and case
/// (<see cref="ClaimedCase.CompareByAttention"/>). A case has at most one live lease; who claim at once get different cases, and none is passed over for good.</para>
/// <para>D2, fences: every claim and every append raises the case's fence, and an append ends the lease; a release with an old fence is false and changes nothing.</para>
/// <para>D3, delivery: at least once. A worker that dies lets its lease run out, and the case is claimed again; the command id of the work derives from the duty and its
/// due, so that the second run stores nothing.</para>
/// <para>T1, time: leases are compared with the claim's own now, never with a clock of the database.</para>
/// </remarks>
public interface IAttentionStore
{
    /// <summary>
    /// Leases cases with next attention at or before <see cref="AttentionClaim.Now"/> that nobody holds, earliest first. Claimers at
    /// the same moment get different cases. Each claim raises the case's fence.
    /// </summary>
    /// <param name="claim">Whose cases, for whom, until when, and how many.</param>
    /// <param name="cancellationToken">Ends the wait. Cases may then be leased unnoticed; they come back when the lease has run out.</param>
    /// <returns>The leased cases, ascending by next attention; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken);

    /// <summary>
    /// Gives a case back before its lease runs out. An append on the case has already ended the lease, so only a worker that
    /// appended nothing needs this.
    /// </summary>
    /// <param name="claimed">The claim as it was given out.</param>
    /// <param name="cancellationToken">Ends the wait; the lease then runs out by itself.</param>
    /// <returns>False when a later claim or any append has raised the fence since: the case was lost, and nothing is changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimed"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken);
}
