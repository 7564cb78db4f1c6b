namespace FirstResponder.Sdk.Hosting.Pace;

/// <summary>
/// Work that comes round for each company: in its period; again at once while there is more, one page a company at a time, so that none waits for
/// another's backlog; later and later while it fails, so that none waits for another's faults.
/// </summary>
internal sealed class Turns(TimeProvider time, TimeSpan period, TimeSpan longestBackOff, IEnumerable<string?> companies)
{
    private readonly List<Turn> turns = [.. companies.Select(company => new Turn(company))];

    /// <summary>Goes round until it is stopped.</summary>
    /// <param name="work">Does one page for one company; true when there is more. Once it has got on it ends the faults in a row (<see cref="Turn.Faults"/>): finding the company held by another node is neither.</param>
    /// <param name="onFault">Hears of a fault, once it is known when the company's next turn is.</param>
    /// <param name="stopping">Stops it, also in the midst of a page.</param>
    internal async Task RunAsync(Func<Turn, CancellationToken, Task<bool>> work, Func<Turn, Exception, Task> onFault, CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                bool isMore = false;
                foreach (Turn turn in turns)
                {
                    stopping.ThrowIfCancellationRequested();
                    if (turn.At <= time.GetUtcNow())
                        isMore |= await TakeAsync(turn, work, onFault, stopping).ConfigureAwait(false);
                }

                if (!isMore)
                    await SleepAsync(stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host is shutting down.
        }
    }

    private async Task<bool> TakeAsync(Turn turn, Func<Turn, CancellationToken, Task<bool>> work, Func<Turn, Exception, Task> onFault, CancellationToken stopping)
    {
        try
        {
            bool isMore = await work(turn, stopping).ConfigureAwait(false);
            turn.At = isMore ? DateTimeOffset.MinValue : time.GetUtcNow() + period;
            return isMore;
        }
        catch (Exception fault) when (!(fault is OperationCanceledException && stopping.IsCancellationRequested))
        {
            turn.Faults++;
            turn.At = time.GetUtcNow() + BackOff.After(turn.Faults, period, longestBackOff);
            await onFault(turn, fault).ConfigureAwait(false);
            return false;
        }
    }

    private Task SleepAsync(CancellationToken stopping)
    {
        TimeSpan wait = turns.Min(turn => turn.At) - time.GetUtcNow();
        // A timer wakes by the whole millisecond; a little less would make it go round once more in vain.
        return wait > TimeSpan.Zero ? Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, stopping) : Task.CompletedTask;
    }
}
