namespace FirstResponder.Sdk.Storage;

/// <summary>
/// The event log read as an outbox: every event of a company exactly once, in one order that never changes. Notifications,
/// ledgers (台账) and the host's own handlers follow it at their own pace and keep their own position, in the store where it offers that (<see cref="IFeedCheckpoints"/>).
/// </summary>
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
