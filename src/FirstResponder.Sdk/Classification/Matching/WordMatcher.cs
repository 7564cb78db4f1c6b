namespace FirstResponder.Sdk.Classification;

/// <summary>
/// Finds all words of a lexicon in one pass: a tree of the words laid into one array, with a fallback from each state to the longest part of another
/// word that the text could still complete. The cost of a text doesn't grow with the number of words.
/// </summary>
internal sealed class WordMatcher
{
    private readonly List<WordEnding> endings = [default];
    private WordCell[] cells = new WordCell[1024];
    private int firstFree = 1;

    public WordMatcher(WordTrie trie, int symbols)
    {
        MarkFree(0);
        cells[0].Parent = 0;
        Lay(trie, symbols);
        Endings = [.. endings];
    }

    public WordCell[] Cells => cells;

    public WordEnding[] Endings { get; }

    private void Lay(WordTrie trie, int symbols)
    {
        var queue = new Queue<(int Node, int State, int Depth)>();
        queue.Enqueue((0, 0, 0));
        while (queue.Count > 0)
        {
            var (node, state, depth) = queue.Dequeue();
            if (trie.Children[node] is not { } children)
            {
                // Every step lands inside the array, whatever the symbol.
                cells[state].Base = 0;
                continue;
            }

            var start = Place(children, symbols);
            cells[state].Base = start;
            foreach (var child in children)
            {
                cells[start + child.Key].Parent = state;
            }

            foreach (var child in children)
            {
                var next = start + child.Key;
                var fallback = state == 0 ? 0 : Step(cells[state].Fallback, child.Key);
                cells[next].Fallback = fallback;
                cells[next].Ending = End(trie.Concepts[child.Value], depth + 1, cells[fallback].Ending);
                queue.Enqueue((child.Value, next, depth + 1));
            }
        }
    }

    private int Step(int state, ushort symbol)
    {
        while (true)
        {
            var next = cells[state].Base + symbol;
            if (cells[next].Parent == state && next != 0)
            {
                return next;
            }

            if (state == 0)
            {
                return 0;
            }

            state = cells[state].Fallback;
        }
    }

    private int End(List<int>? concepts, int length, int shorter)
    {
        foreach (var concept in concepts ?? [])
        {
            endings.Add(new(length, concept, shorter));
            shorter = endings.Count - 1;
        }

        return shorter;
    }

    private int Place(Dictionary<ushort, int> children, int symbols)
    {
        var lowest = int.MaxValue;
        foreach (var symbol in children.Keys)
        {
            lowest = Math.Min(lowest, symbol);
        }

        for (var free = firstFree; ; free++)
        {
            Reserve(free + symbols + symbols);
            if (cells[free].Parent != -1)
            {
                firstFree += free == firstFree ? 1 : 0;
                continue;
            }

            var start = free - lowest;
            if (start >= 0 && Fits(children, start))
            {
                return start;
            }
        }
    }

    private bool Fits(Dictionary<ushort, int> children, int start)
    {
        foreach (var symbol in children.Keys)
        {
            if (start + symbol == 0 || cells[start + symbol].Parent != -1)
            {
                return false;
            }
        }

        return true;
    }

    private void Reserve(int size)
    {
        var length = cells.Length;
        if (size >= length)
        {
            Array.Resize(ref cells, Math.Max(size + 1, length * 2));
            MarkFree(length);
        }
    }

    private void MarkFree(int from)
    {
        for (var i = from; i < cells.Length; i++)
        {
            cells[i].Parent = -1;
        }
    }
}
