namespace FirstResponder.Sdk.Classification;

/// <summary>The words of a lexicon while they are collected: a tree by symbol.</summary>
internal sealed class WordTrie
{
    public List<Dictionary<ushort, int>?> Children { get; } = [null];

    /// <summary>For each node the concepts whose word ends there.</summary>
    public List<List<int>?> Concepts { get; } = [null];

    public void Add(ReadOnlySpan<ushort> word, int concept)
    {
        var node = 0;
        foreach (var symbol in word)
        {
            var children = Children[node] ??= [];
            if (!children.TryGetValue(symbol, out var next))
            {
                next = Children.Count;
                children.Add(symbol, next);
                Children.Add(null);
                Concepts.Add(null);
            }

            node = next;
        }

        var concepts = Concepts[node] ??= [];
        if (!concepts.Contains(concept))
        {
            concepts.Add(concept);
        }
    }
}
