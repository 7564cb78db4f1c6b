using System.Diagnostics;
using FirstResponder.Sdk.Testing.Generation;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>Calls that are cancelled at some moment: before they begin, in the middle, or when they are over.</summary>
internal sealed class CutOffs(int seed)
{
    private readonly Chance chance = new(seed);

    // How long a call takes on this machine: begins as a guess, and follows what is seen.
    private TimeSpan usual = TimeSpan.FromMilliseconds(2);

    /// <summary>How many calls said that they were cancelled.</summary>
    public int Cancelled { get; private set; }

    /// <summary>That none was cancelled would prove nothing.</summary>
    public void ExpectSome(int calls) => Expect.That(Cancelled > 0, $"at least one of {calls} calls cancelled", "none: the token isn't heard");

    /// <summary>Makes one call and cancels it.</summary>
    /// <returns>Whether the call went through all the same; what became of it is unknown otherwise.</returns>
    public async Task<bool> GoesThroughAsync(Func<CancellationToken, Task> call)
    {
        using var source = new CancellationTokenSource();
        if (chance.In(15))
        {
            // Before the call begins: on a busy machine a short call is over before anything else has its turn.
            source.Cancel();
        }

        var watch = Stopwatch.StartNew();
        var calling = Workers.Start(() => call(source.Token));
        var moment = chance.In(30) ? TimeSpan.Zero : TimeSpan.FromTicks(usual.Ticks * chance.Below(1_250) / 1_000);
        while (watch.Elapsed < moment && !calling.IsCompleted)
        {
            await Task.Yield();
        }

        source.Cancel();
        try
        {
            await calling.ConfigureAwait(false);
            usual = watch.Elapsed;
            return true;
        }
        catch (OperationCanceledException)
        {
            Cancelled++;
            usual = TimeSpan.FromTicks(usual.Ticks * 11 / 10);
            return false;
        }
    }
}
