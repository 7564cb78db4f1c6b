namespace FirstResponder.Sdk.Classification;

/// <summary>A lexicon in the form that reading needs: symbols, states, and the rules by the concept that starts them.</summary>
internal sealed class CompiledLexicon
{
    public CompiledLexicon(LexiconDraft draft)
    {
        Settings = draft.Settings;
        AxisValues = [.. draft.AxisValues];
        Rules = [.. draft.Rules];
        ConceptCount = draft.Concepts.Count;
        QuestionMark = Number(draft, "问号");
        Night = Number(draft, "情形.夜间");
        Live = Number(draft, "情形.当面");
        PassedOn = Number(draft, "情形.转办");
        Hides = [.. draft.Concepts.Select(concept => concept.Hides)];
        Plain = [.. draft.PlainWords.All.Select(word => word.Points)];
        Letters = new(draft.Concepts.SelectMany(concept => concept.Words).Concat(draft.PlainWords.All.Select(word => word.Word)).SelectMany(word => word.Replace("#", "")), draft.Folds);
        var trie = new WordTrie();
        for (var i = 0; i < draft.Concepts.Count; i++)
        {
            foreach (var word in draft.Concepts[i].Words)
            {
                AddWord(trie, word, i);
            }
        }

        for (var i = 0; i < Plain.Length; i++)
        {
            AddWord(trie, draft.PlainWords.All[i].Word, ConceptCount + i);
        }

        Matcher = new(trie, Letters.End);
        Starts = ByConcept(Rules, ConceptCount, rule => rule.Needs[0]);
        Dangers = ByConcept(Rules, ConceptCount, rule => IsDanger(rule) ? rule.Needs.SelectMany(need => need).Distinct() : []);
        IsDangers = [.. Enumerable.Range(0, ConceptCount).Select(concept => Dangers.Any(reach => reach[concept].Length > 0))];
    }

    public LexiconSettings Settings { get; }

    public Letters Letters { get; }

    public WordMatcher Matcher { get; }

    public LexiconRule[] Rules { get; }

    public int ConceptCount { get; }

    /// <summary>The points of each plain word by category; the matcher numbers them after the concepts.</summary>
    public int[][] Plain { get; }

    /// <summary>The concept 问号, which a question mark at the end of a sentence stands for; -1 when the lexicon has none.</summary>
    public int QuestionMark { get; }

    /// <summary>The concept 情形.夜间, which a time at night stands for; -1 when the lexicon has none.</summary>
    public int Night { get; }

    /// <summary>The concept 情形.当面: the person calls or is there; -1 when the lexicon has none.</summary>
    public int Live { get; }

    /// <summary>The concept 情形.转办: an authority passed the request on; -1 when the lexicon has none.</summary>
    public int PassedOn { get; }

    /// <summary>By reach, then by concept: the rules that argue for danger first of all and need the concept.</summary>
    public int[][][] Dangers { get; }

    /// <summary>Which shorter words inside its own each concept hides: names that only sound like danger.</summary>
    public Hiding[] Hides { get; }

    /// <summary>Whether a rule that argues for danger first of all asks for the concept.</summary>
    public bool[] IsDangers { get; }

    public (string Axis, string Code)[] AxisValues { get; }

    /// <summary>By reach, then by concept: the rules that a concept starts.</summary>
    public int[][][] Starts { get; }

    private static int Number(LexiconDraft draft, string concept) => draft.ConceptNumbers.TryGetValue(concept, out var number) ? number : -1;

    private static bool IsDanger(LexiconRule rule) => rule.Targets.Length > 0 && rule.Targets[0] is { Target: 0, Points: > 0 };

    private void AddWord(WordTrie trie, string word, int concept)
    {
        var symbols = new List<ushort>(word.Length);
        foreach (var letter in word)
        {
            var symbol = letter == '#' ? Letters.Digits : Letters[letter];
            if (symbol == Letters.Skipped || (symbol == Letters.Digits && symbols.Count > 0 && symbols[symbols.Count - 1] == Letters.Digits))
            {
                continue;
            }

            symbols.Add(symbol);
        }

        trie.Add(symbols.ToArray(), concept);
    }

    private static int[][][] ByConcept(LexiconRule[] rules, int concepts, Func<LexiconRule, IEnumerable<int>> of)
    {
        var lists = new List<int>?[3, concepts];
        for (var i = 0; i < rules.Length; i++)
        {
            foreach (var concept in of(rules[i]))
            {
                (lists[(int)rules[i].Reach, concept] ??= []).Add(i);
            }
        }

        var byReach = new int[3][][];
        for (var reach = 0; reach < 3; reach++)
        {
            byReach[reach] = new int[concepts][];
            for (var concept = 0; concept < concepts; concept++)
            {
                byReach[reach][concept] = lists[reach, concept]?.ToArray() ?? [];
            }
        }

        return byReach;
    }
}
