namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>An even sample of the meetings of two cases in one state, the same at every run.</summary>
internal sealed class PairSample(int size)
{
    private ulong seed = 0x9E3779B97F4A7C15;
    private long seen;

    public List<Pair> Pairs { get; } = [];

    public void Offer(int state, Node other, int from, Act by)
    {
        seen++;
        if (Pairs.Count < size)
        {
            Pairs.Add(new Pair(state, other, from, by));
            return;
        }

        unchecked
        {
            seed = (seed * 6364136223846793005) + 1442695040888963407;
        }

        var place = (long)((seed >> 11) % (ulong)seen);
        if (place < size)
        {
            Pairs[(int)place] = new Pair(state, other, from, by);
        }
    }
}
