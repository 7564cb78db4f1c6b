using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// Where the histories of cases live: all that the SDK needs of a database. An adapter implements the two methods; everything else
/// (<see cref="ICaseFeed"/>, <see cref="IAttentionStore"/>, <see cref="ICaseQuery"/>, <see cref="IBatchAppend"/>, <see cref="IFeedCheckpoints"/>) is optional.
/// </summary>
/// <remarks>
/// Instances are safe for use by many threads at once, unless enlisted in a host's transaction. A store never reads a clock and
/// never looks into a payload. A database that is down or refuses surfaces as <see cref="CaseStoreUnavailableException"/>, never
/// as a raw driver exception. There is no way to delete, to change a stored event, or to append at "any" version.
/// </remarks>
public interface ICaseStore
{
    /// <summary>The store's limits and what it offers beyond this interface; the same for the life of the instance.</summary>
    StoreCapabilities Capabilities { get; }

    /// <summary>
    /// Reads the first <paramref name="maxCount"/> events of a case after a version, ascending and without gaps, together with the
    /// case's head at the same moment. A read begun after an append was acknowledged sees it.
    /// </summary>
    /// <param name="key">The case; one that doesn't exist gives an empty page with head version 0.</param>
    /// <param name="afterVersion">The version already known, exclusive; 0 reads from the beginning. Beyond the head, the page is empty.</param>
    /// <param name="maxCount">The most events to return; at least 1.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The page. It never shows a part of an append.</returns>
    /// <exception cref="ArgumentException">The key names no case, the version is negative, or the count is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken);

    /// <summary>
    /// Writes events, command id, summary and head in one step, or nothing. First the command id is looked up: was it stored for
    /// this case before, the answer is <see cref="AppendOutcome.AlreadyApplied"/>, whatever version is expected. Then the version
    /// is compared: any difference is a <see cref="AppendOutcome.Conflict"/>. Of writers who race from one version, exactly one wins.
    /// </summary>
    /// <param name="request">The decision to store.</param>
    /// <param name="cancellationToken">Ends the wait. Whether the events were stored is then unknown; the same request may safely be sent again.</param>
    /// <returns>One of the three outcomes. Neither of the last two spoils the host's transaction.</returns>
    /// <exception cref="ArgumentException">
    /// The request is null or exceeds <see cref="Capabilities"/>, or its command id was stored for this case with other event types:
    /// one id stands for one command. Nothing is written.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer; whether the events were stored is unknown.</exception>
    ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken);
}
