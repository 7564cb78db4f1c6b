namespace FirstResponder.Sdk.Storage;

/// <summary>Many appends in one call, for imports: the round trips are shared, the requests stay independent.</summary>
/// <remarks>
/// B1: an outcome for each request, in their order, as if they had been sent one after the other; nothing at all when one of them is refused
/// (<see cref="StoreArgument.Batch"/>). Two batches over the same cases must not wait for each other for ever: lock in the order of the keys, or fail as transient.
/// </remarks>
public interface IBatchAppend
{
    /// <summary>
    /// Appends the requests in their order, each by the rules of <see cref="ICaseStore.AppendAsync"/>: whole or not at all, with an
    /// outcome of its own. A conflict of one leaves the others alone. Several requests may concern one case.
    /// </summary>
    /// <param name="requests">The requests; none may be null. An empty list is answered by an empty list.</param>
    /// <param name="cancellationToken">Ends the wait. Any number of the requests may then be stored; sending them all again is safe.</param>
    /// <returns>One outcome per request, in the same order.</returns>
    /// <exception cref="ArgumentException">
    /// The list or a request is null, a request exceeds the store's limits, or a command id is used for two different sets of event
    /// types. Nothing of the whole batch is written.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer; how many requests were stored is unknown.</exception>
    ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken);
}
