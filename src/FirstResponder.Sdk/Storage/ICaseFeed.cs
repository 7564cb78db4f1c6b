namespace FirstResponder.Sdk.Storage;

/// <summary>
/// The event log read as an outbox: every event of a company exactly once, in one order that never changes. Notifications,
/// ledgers (台账) and the host's own handlers follow it at their own pace and keep their own position, in the store where it offers that (<see cref="IFeedCheckpoints"/>).
/// </summary>
/// <remarks>
/// <para>F1, order: every event of the company exactly once; no later read ever shows a position at or before one already given out, and a position once given stays.
/// Positions are therefore given after the commit, by whoever reads: one short transaction that holds the company's feed (an advisory lock, or compare-and-set on one row)
/// numbers what is committed and has no position yet. Numbers taken while writing (identity columns, sequences, transaction ids) are wrong however they are filtered: a host
/// that writes its own row first, then ours, commits in another order than it began.</para>
/// <para>F2, cases: within one case the order is that of the versions, whichever transaction began first. What is rolled back never appears and holds nothing up.</para>
/// </remarks>
public interface ICaseFeed
{
    /// <summary>
    /// Reads the next events of a company. No later read ever shows an event at or before a position already given out, in whatever
    /// order transactions commit; within one case, the order is that of its versions.
    /// </summary>
    /// <param name="company">The company; nothing of any other is ever shown.</param>
    /// <param name="after">The position already dealt with, exclusive; <see cref="FeedPosition.Start"/> reads from the beginning.</param>
    /// <param name="maxCount">The most events to return; at least 1.</param>
    /// <param name="cancellationToken">Ends the wait; nothing is lost by it.</param>
    /// <returns>The page, empty when there is nothing new.</returns>
    /// <exception cref="ArgumentException">The company is blank or too long, or the count is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken);
}
