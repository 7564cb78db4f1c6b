using System.Diagnostics;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>Sides in turns of a fraction of a second, so that what else the machine does falls on all of them alike.</summary>
internal static class Rounds
{
    /// <summary>What each side does in a second, over all its turns, and how many microseconds of this process's processors each of it took: a figure that others' work beside it blurs least.</summary>
    /// <param name="sides">How many sides.</param>
    /// <param name="count">The turns of each; a first one isn't counted and finds out how much fits in a turn.</param>
    /// <param name="perTurn">How long a turn lasts, about.</param>
    /// <param name="work">Does so many of a side's things, prepared by the function of the first part, and is timed alone.</param>
    public static async Task<(double PerSecond, double Microseconds)[]> RunAsync(int sides, int count, TimeSpan perTurn, Func<int, int, Func<Task>> work)
    {
        var times = new TimeSpan[sides];
        var busy = new TimeSpan[sides];
        var done = new long[sides];
        var sizes = new int[sides];
        for (var side = 0; side < sides; side++)
        {
            await Timed(work(side, 40)).ConfigureAwait(false);
            var (trial, _) = await Timed(work(side, 80)).ConfigureAwait(false);
            sizes[side] = (int)Math.Clamp(80 * perTurn.TotalSeconds / trial.TotalSeconds, 20, 20_000);
        }

        for (var turn = 0; turn < count; turn++)
        {
            for (var i = 0; i < sides; i++)
            {
                var side = (i + turn) % sides;
                var (time, processors) = await Timed(work(side, sizes[side])).ConfigureAwait(false);
                times[side] += time;
                busy[side] += processors;
                done[side] += sizes[side];
            }
        }

        return [.. Enumerable.Range(0, sides).Select(side => (done[side] / times[side].TotalSeconds, busy[side].TotalMicroseconds / done[side]))];
    }

    private static async Task<(TimeSpan Time, TimeSpan Processors)> Timed(Func<Task> work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await work().ConfigureAwait(false);
        return (watch.Elapsed, Environment.CpuUsage.TotalTime - before);
    }
}
