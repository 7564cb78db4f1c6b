using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// Where the histories of cases live: all that the SDK needs of a database. An adapter implements the two methods; everything else
/// (<see cref="ICaseFeed"/>, <see cref="IAttentionStore"/>, <see cref="ICaseQuery"/>, <see cref="IBatchAppend"/>, <see cref="IFeedCheckpoints"/>) is optional.
/// </summary>
/// <remarks>
/// <para>The rules of the contract bear numbers; the conformance kit of FirstResponder.Sdk.Testing has one or more checks for each, under the same number. There is no
/// way to delete, to change a stored event, or to append at "any" version, and a store never looks into a payload.</para>
/// <para>C1, capabilities: what <see cref="Capabilities"/> declares is implemented, and what is implemented is declared.</para>
/// <para>T1, time: the caller supplies every instant; a store never reads a clock, neither its own nor the database's.</para>
/// <para>X1, cancellation: a cancelled call throws <see cref="OperationCanceledException"/>. What it was to write is then stored whole or not at all, and unknown; sending
/// it again under the same command id is safe.</para>
/// <para>X2, faults: a database that is down, refuses or breaks off surfaces as <see cref="CaseStoreUnavailableException"/> with the driver's exception inside, and says
/// whether it passes; never as a raw driver exception.</para>
/// <para>X3, tenancy: no call sees another company's rows. Companies, cases and command ids are told apart character by character, whatever the database's collation.</para>
/// <para>X4, concurrency: instances are safe for use by many threads at once, unless enlisted in a host's transaction; enlisted ones are for that one transaction.</para>
/// <para>A6, the host's transaction: see <see cref="StoreFeatures.Enlist"/>.</para>
/// </remarks>
public interface ICaseStore
{
    /// <summary>The store's limits and what it offers beyond this interface; the same for the life of the instance.</summary>
    StoreCapabilities Capabilities { get; }

    /// <summary>
    /// Reads the first <paramref name="maxCount"/> events of a case after a version, ascending and without gaps, together with the
    /// case's head at the same moment. A read begun after an append was acknowledged sees it.
    /// </summary>
    /// <remarks>
    /// <para>R1, pages: strictly ascending, no gaps, a prefix of the history as it stood at one moment; <see cref="EventPage.IsEnd"/> only if no more existed then. The page
    /// and the head come from one snapshot, and a page once given out doesn't change.</para>
    /// <para>R2, own writes: a read begun after the acknowledgement sees what was acknowledged, from whichever store on the same primary.</para>
    /// <para>R3, bytes: payloads come back byte by byte, instants exact to the millisecond, names character by character, so that the chain verifies.</para>
    /// <para>A5: a reader never sees a part of an append.</para>
    /// </remarks>
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
    /// <remarks>
    /// <para>A1, versions: contiguous from 1 in each case. Expected 0 means that the case must not exist; expecting more than the head, or anything of a missing case, is a
    /// conflict.</para>
    /// <para>A2, precedence: the command id before the version. A replay is <see cref="AppendOutcome.AlreadyApplied"/> with the version right after its first time, whatever
    /// it expects now.</para>
    /// <para>A3, conflict: a value, not an exception, with the actual version; it uses up no command id. Whether it is seen early or at the commit is the store's affair.</para>
    /// <para>A4, duplicates: the same command id on the same case stores nothing the second time, moves neither summary nor fence, and returns the first result. Other event
    /// types under a used id are refused (<see cref="AppendRequest.EnsureSameEvents"/>). The same id on another case is another command.</para>
    /// <para>A5, atomicity: events, command id, summary, head and timer are written all or not at all, and become visible together; what breaks off before the commit leaves
    /// nothing.</para>
    /// <para>A7, refusals: null, or more than <see cref="Capabilities"/> allows, is an <see cref="ArgumentException"/> and writes nothing
    /// (<see cref="StoreCapabilities.EnsureWithinLimits"/>); what is just within the limits fits.</para>
    /// <para>A8, races: of writers that all began before any committed, on connections of their own, exactly one is <see cref="AppendOutcome.Appended"/>, the others are told
    /// the conflict or that it is applied, and the stored events are those acknowledged. The version belongs into the predicate of the statement that writes: looking first
    /// and writing then loses events.</para>
    /// </remarks>
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
