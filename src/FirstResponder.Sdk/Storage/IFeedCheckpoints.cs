namespace FirstResponder.Sdk.Storage;

/// <summary>
/// How far each reader of a company's feed (<see cref="ICaseFeed"/>) has come, and which node reads for it now: one at a time, and another
/// goes on where it stopped once its lease has run out.
/// </summary>
/// <remarks>
/// <para>K1: a reader that was never taken begins at <see cref="FeedPosition.Start"/> with fence 1. K2: while a lease runs nobody takes it, its holder neither. K3: once it has
/// run out another goes on at the position that was saved last, under a higher fence; a save extends the lease. K4: a save under an old fence changes nothing; a lease that
/// ran out untaken is still saved. K5: what is given back is free at once and keeps its position; under an old fence nothing is changed. K6: positions never go back, and what
/// was never taken is neither saved nor given back. K7: readers and companies are told apart character by character. K8: of nodes that ask at once exactly one gets it.</para>
/// <para>Delivery is at least once: what a node dealt with and didn't save before it died, the next one deals with again. A lease that ran out takes
/// nothing away by itself; only another node's taking does, and the fence tells the former holder so.</para>
/// </remarks>
public interface IFeedCheckpoints
{
    /// <summary>
    /// Takes a reader's checkpoint while nobody holds it. One that was never taken begins at <see cref="FeedPosition.Start"/>. Of nodes that ask at
    /// the same moment exactly one gets it. Each taking raises the fence; the node that holds it already is answered like any other.
    /// </summary>
    /// <param name="claim">Which reader of which company, for whom, until when.</param>
    /// <param name="cancellationToken">Ends the wait. The checkpoint may then be held unnoticed; it comes back when the lease has run out.</param>
    /// <returns>The checkpoint with the position that was last saved; null while another lease runs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken);

    /// <summary>Keeps a position and extends the lease. With the position that was kept before, it only extends the lease.</summary>
    /// <param name="held">The checkpoint as it was taken, or as it was last saved.</param>
    /// <param name="position">The position dealt with, inclusive; not before <see cref="FeedCheckpoint.Position"/>.</param>
    /// <param name="leasedUntil">Until when the lease runs from now on; cut to the whole millisecond, exclusive.</param>
    /// <param name="cancellationToken">Ends the wait; whether it was saved is then unknown, and saving again is safe.</param>
    /// <returns>The checkpoint as it is now; null when another node has taken it since, or a later position was kept: then nothing is changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="held"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The position lies before the one that is held.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, NodaTime.Instant leasedUntil, CancellationToken cancellationToken);

    /// <summary>Gives a checkpoint back before its lease runs out, so that another node needn't wait. The position stays as it was last saved.</summary>
    /// <param name="held">The checkpoint as it was taken, or as it was last saved.</param>
    /// <param name="cancellationToken">Ends the wait; the lease then runs out by itself.</param>
    /// <returns>False when another node has taken it since; nothing is changed then.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="held"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't answer.</exception>
    ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken);
}
