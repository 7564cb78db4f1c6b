using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

/// <summary>Finds the words of all matters in one pass over a text; its cost doesn't grow with the number of words.</summary>
internal sealed class MatterIndex
{
    private static readonly Category[] BySeriousness = [Category.Emergency, Category.OutOfScope, Category.Complex, Category.Consultation, Category.Ordinary];

    // Enough for a person to read; a matter that is first spoken of further on is still added.
    private const int MostRepeated = 64;

    private readonly Node root = new();

    public MatterIndex(IReadOnlyList<Matter> matters)
    {
        foreach (var matter in matters)
        {
            foreach (var word in matter.Words)
            {
                var node = root;
                foreach (var letter in word)
                {
                    node = node.Follow(letter);
                }

                if (!ReferenceEquals(node, root))
                {
                    node.Matters.Add(matter);
                }
            }
        }
    }

    public Assessment Assess(string text)
    {
        List<Evidence>? evidence = null;
        for (var start = 0; start < text.Length; start++)
        {
            var first = evidence?.Count ?? 0;
            var node = root;
            for (var end = start; end < text.Length && node.Next(text[end]) is { } next; end++)
            {
                node = next;
                foreach (var matter in next.Matters)
                {
                    Add(evidence ??= [], first, new(matter.Id, start, end + 1 - start, matter.Category));
                }
            }
        }

        return evidence is null ? Assessment.None : new(Proposed(evidence), evidence.Exists(e => e.Category == Category.Emergency), evidence);
    }

    /// <summary>Of words of one matter that begin at the same place only the longest is a reason; a matter that is spoken of over and over is no better founded.</summary>
    private static void Add(List<Evidence> evidence, int first, Evidence found)
    {
        for (var i = first; i < evidence.Count; i++)
        {
            if (string.Equals(evidence[i].RuleId, found.RuleId, StringComparison.Ordinal))
            {
                evidence[i] = found;
                return;
            }
        }

        if (evidence.Count < MostRepeated || !evidence.Exists(e => string.Equals(e.RuleId, found.RuleId, StringComparison.Ordinal)))
        {
            evidence.Add(found);
        }
    }

    private static Category Proposed(List<Evidence> evidence)
    {
        foreach (var category in BySeriousness)
        {
            foreach (var found in evidence)
            {
                if (found.Category == category)
                {
                    return category;
                }
            }
        }

        return evidence[0].Category;
    }

    private sealed class Node
    {
        private Dictionary<char, Node>? children;

        public List<Matter> Matters { get; } = [];

        public Node? Next(char letter) => children is not null && children.TryGetValue(letter, out var node) ? node : null;

        public Node Follow(char letter)
        {
            children ??= [];
            if (!children.TryGetValue(letter, out var node))
            {
                node = new();
                children.Add(letter, node);
            }

            return node;
        }
    }
}
