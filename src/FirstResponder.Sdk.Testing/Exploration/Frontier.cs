namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>The states found so far, how each was reached first, and the ways between them.</summary>
internal sealed class Frontier
{
    private readonly Dictionary<AbstractState, int> numbers = [];
    private readonly List<AbstractState> states = [];
    private readonly List<int> parents = [];
    private readonly List<Act> acts = [];
    private readonly List<int> depths = [];
    private readonly List<int> ways = [];
    private readonly List<int> firstWay = [];
    private readonly List<bool> leaves = [];
    private readonly List<int> seenFrom = [];

    public int Count => states.Count;

    public AbstractState this[int state] => states[state];

    public int DepthOf(int state) => depths[state];

    /// <summary>Whether a step from it opens a round beyond the scope's highest.</summary>
    public bool Leaves(int state) => leaves[state];

    public void MarkLeaving(int state) => leaves[state] = true;

    /// <summary>Notes a state; true when it is new. <paramref name="from"/> is -1 for beginnings.</summary>
    public bool Reach(AbstractState key, int from, Act by, out int state)
    {
        if (numbers.TryGetValue(key, out state))
        {
            return false;
        }

        state = states.Count;
        numbers[key] = state;
        states.Add(key);
        parents.Add(from);
        acts.Add(by);
        depths.Add(from < 0 ? 1 : depths[from] + 1);
        leaves.Add(false);
        seenFrom.Add(-1);
        seenFrom.Add(-1);
        return true;
    }

    /// <summary>Begins the ways that lead from the next state; states are expanded in the order of their numbers.</summary>
    public void BeginWays() => firstWay.Add(ways.Count);

    /// <summary>Notes a way from a state to another, once, told apart by whether a person's act leads there.</summary>
    public void Lead(int from, int to, bool byPerson)
    {
        var slot = (to * 2) + (byPerson ? 1 : 0);
        if (seenFrom[slot] != from)
        {
            seenFrom[slot] = from;
            ways.Add(slot);
        }
    }

    /// <summary>The acts of the shortest way to a state, first to last.</summary>
    public IReadOnlyList<Act> PathTo(int state)
    {
        var path = new List<Act>();
        for (; state >= 0; state = parents[state])
        {
            path.Add(acts[state]);
        }

        path.Reverse();
        return path;
    }

    /// <summary>Which states can come to one of the targets, backwards from those.</summary>
    public bool[] ThatReach(Func<AbstractState, bool> target, bool byPeopleOnly)
    {
        var heads = new int[states.Count + 1];
        for (var i = 0; i < ways.Count; i++)
        {
            heads[(ways[i] >> 1) + 1]++;
        }

        for (var i = 0; i < states.Count; i++)
        {
            heads[i + 1] += heads[i];
        }

        var sources = new int[ways.Count];
        var next = (int[])heads.Clone();
        for (var from = 0; from < states.Count; from++)
        {
            var end = from + 1 < firstWay.Count ? firstWay[from + 1] : ways.Count;
            for (var way = firstWay[from]; way < end; way++)
            {
                sources[next[ways[way] >> 1]++] = byPeopleOnly && (ways[way] & 1) == 0 ? -1 : from;
            }
        }

        var reached = new bool[states.Count];
        var queue = new Queue<int>();
        for (var i = 0; i < states.Count; i++)
        {
            if (target(states[i]))
            {
                reached[i] = true;
                queue.Enqueue(i);
            }
        }

        while (queue.Count > 0)
        {
            var to = queue.Dequeue();
            for (var i = heads[to]; i < heads[to + 1]; i++)
            {
                if (sources[i] >= 0 && !reached[sources[i]])
                {
                    reached[sources[i]] = true;
                    queue.Enqueue(sources[i]);
                }
            }
        }

        return reached;
    }
}
