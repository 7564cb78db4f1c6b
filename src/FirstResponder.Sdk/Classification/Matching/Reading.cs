using System.Runtime.CompilerServices;

namespace FirstResponder.Sdk.Classification;

/// <summary>One reading of one text. Its memory doesn't grow with the text's length, only with the number of rules that speak.</summary>
internal ref partial struct Reading
{
    public const int ClauseHits = 64;
    public const int SentenceHits = 64;
    public const int TextHits = 128;
    public const int FirstFirings = 96;
    public const int MostStanding = 32;

    // A salutation is no headline.
    private const int ShortestHeadline = 5;
    private const int PositionMask = 31;

    private readonly CompiledLexicon lexicon;
    private readonly int words;
    private readonly Span<ulong> present;
    private readonly Span<ulong> standing;
    private readonly Span<int> standingConcepts;
    private readonly Span<ulong> seen;
    private readonly Span<short> slots;
    private readonly Span<Hit> clause;
    private readonly Span<Hit> sentence;
    private readonly Span<Hit> whole;
    private Span<Firing> firings;
    private readonly Span<PlainShare> plain;
    private readonly bool isShort;
    private int clauseCount;
    private int sentenceCount;
    private int wholeCount;
    private int firingCount;
    private int plainCount;
    private int hiddenStart;
    private int hiddenEnd;
    private bool isHeadline;
    private int standingCount;

    public Reading(CompiledLexicon lexicon, bool isShort, Span<ulong> present, Span<ulong> seen, Span<short> slots, Span<Hit> clause, Span<Hit> sentence, Span<Hit> whole, Span<Firing> firings, Span<PlainShare> plain, Span<int> standingConcepts)
    {
        this.lexicon = lexicon;
        this.isShort = isShort;
        words = present.Length / 4;
        this.present = present;
        standing = present.Slice(words * 3);
        this.seen = seen;
        this.slots = slots;
        this.clause = clause;
        this.sentence = sentence;
        this.whole = whole;
        this.firings = firings;
        this.plain = plain;
        this.standingConcepts = standingConcepts;
        isHeadline = true;
        hiddenStart = hiddenEnd = -1;
    }

    public void Read(string text)
    {
        var letters = lexicon.Letters;
        var cells = lexicon.Matcher.Cells;
        Span<int> positions = stackalloc int[PositionMask + 1];
        var state = 0;
        var count = 0;
        var previous = 0;
        var inSentence = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int symbol = letters[text[i]];
            if (symbol <= Letters.SentenceEnd)
            {
                if (symbol == Letters.Skipped && text[i] != '\n')
                {
                    continue;
                }

                state = 0;
                previous = 0;
                if (symbol == Letters.ClauseEnd)
                {
                    EndClause();
                }
                else if (symbol == Letters.SentenceEnd)
                {
                    if (lexicon.QuestionMark >= 0 && text[i] is ('?' or '？'))
                    {
                        Found(lexicon.QuestionMark, i, i + 1);
                    }

                    EndClause();
                    EndSentence();
                    isHeadline = isShort || (isHeadline && inSentence < ShortestHeadline);
                    inSentence = 0;
                }

                continue;
            }

            if (symbol == Letters.Digits && previous == Letters.Digits)
            {
                continue;
            }

            previous = symbol;
            positions[count++ & PositionMask] = i;
            if (++inSentence > lexicon.Settings.Headline && isHeadline && !isShort)
            {
                EndClause();
                isHeadline = false;
            }

            state = Step(cells, state, symbol);
            for (var ending = cells[state].Ending; ending != 0;)
            {
                ref readonly var word = ref lexicon.Matcher.Endings[ending];
                var start = positions[(count - word.Length) & PositionMask];
                if (word.Concept < lexicon.ConceptCount)
                {
                    Found(word.Concept, start, i + 1);
                }
                else
                {
                    Lean(word.Concept - lexicon.ConceptCount, start, i + 1);
                }

                ending = word.Next;
            }
        }

        EndClause();
        EndSentence();
        Fire(RuleReach.Text, whole.Slice(0, wholeCount), present.Slice(words * 2, words));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Step(WordCell[] cells, int state, int symbol)
    {
        int next;
        while (cells[next = cells[state].Base + symbol].Parent != state)
        {
            if (state == 0)
            {
                return 0;
            }

            state = cells[state].Fallback;
        }

        return next;
    }

    private void Found(int concept, int start, int end)
    {
        if (start >= hiddenStart && end <= hiddenEnd && end - start < hiddenEnd - hiddenStart)
        {
            return;
        }

        if (lexicon.Hides[concept])
        {
            hiddenStart = start;
            hiddenEnd = end;
            while (clauseCount > 0 && clause[clauseCount - 1].Start >= start && clause[clauseCount - 1].End - clause[clauseCount - 1].Start < end - start)
            {
                clauseCount--;
            }
        }

        if (clauseCount == ClauseHits)
        {
            EndClause();
        }

        clause[clauseCount++] = new(concept, start, end);
    }

    private void EndClause()
    {
        if (clauseCount == 0)
        {
            return;
        }

        var here = present.Slice(0, words);
        var sentenceBits = present.Slice(words, words);
        var distinct = 0;
        for (var i = 0; i < clauseCount; i++)
        {
            var hit = clause[i];
            if (Has(here, hit.Concept))
            {
                continue;
            }

            Set(here, hit.Concept);
            clause[distinct++] = hit;
            if (sentenceCount < SentenceHits && !Has(sentenceBits, hit.Concept))
            {
                sentence[sentenceCount++] = hit;
            }

            Set(sentenceBits, hit.Concept);
        }

        Fire(RuleReach.Clause, clause.Slice(0, distinct), here);
        here.Clear();
        clauseCount = 0;
    }

    private void EndSentence()
    {
        if (sentenceCount == 0)
        {
            return;
        }

        var bits = present.Slice(words, words);
        var all = present.Slice(words * 2, words);
        Fire(RuleReach.Sentence, sentence.Slice(0, sentenceCount), bits);
        for (var i = 0; i < sentenceCount; i++)
        {
            if (wholeCount < TextHits && !Has(all, sentence[i].Concept))
            {
                whole[wholeCount++] = sentence[i];
            }

            Set(all, sentence[i].Concept);
        }

        bits.Clear();
        sentenceCount = 0;
    }

    private static void Set(Span<ulong> bits, int concept) => bits[concept >> 6] |= 1UL << (concept & 63);

    private static bool Has(ReadOnlySpan<ulong> bits, int concept) => (bits[concept >> 6] & (1UL << (concept & 63))) != 0;
}
