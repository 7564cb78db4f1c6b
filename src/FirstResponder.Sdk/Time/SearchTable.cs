namespace FirstResponder.Sdk.Time;

/// <summary>Finds where a value lies among many ascending ones in a step or two: it is first looked up in which run of them it can be at all.</summary>
internal sealed class SearchTable
{
    private const int FewSteps = 8;

    private readonly long[] keys;
    private readonly int[] firsts;
    private readonly int shift;

    /// <param name="keys">Ascending, the first at most 0.</param>
    /// <param name="span">The values asked for run from 0 to this.</param>
    internal SearchTable(long[] keys, long span)
    {
        this.keys = keys;
        // About as many runs as there are keys, so that each holds one or two.
        while (span >> shift > keys.Length) shift++;
        firsts = new int[(int)(span >> shift) + 2];
        var last = 0;
        for (var run = 0; run < firsts.Length; run++)
        {
            while (last + 1 < keys.Length && keys[last + 1] <= (long)run << shift) last++;
            firsts[run] = last;
        }
    }

    /// <summary>The place of the last key that is not greater than the value.</summary>
    internal int LastAtOrBelow(long value)
    {
        var run = (int)(value >> shift);
        var (low, high) = (firsts[run], firsts[run + 1]);
        while (high - low > FewSteps)
        {
            var middle = low + ((high - low) / 2);
            if (keys[middle] <= value) low = middle;
            else high = middle - 1;
        }

        while (low < high && keys[low + 1] <= value) low++;
        return low;
    }
}
