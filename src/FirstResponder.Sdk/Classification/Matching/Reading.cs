using System.Runtime.CompilerServices;

namespace FirstResponder.Sdk.Classification;

/// <summary>One reading of one text. Its memory doesn't grow with the text's length, only with the number of rules that speak.</summary>
internal ref partial struct Reading
{
    /// <summary>How many different concepts one clause or text can hold before what it holds is judged by itself.</summary>
    public const int MostHits = 384;
    public const int FirstFirings = 96;
    public const int MostStanding = 32;

    // A concept that comes again in another clause of the sentence is kept for its clause while there is room.
    private const int RepeatedHits = 128;

    // A salutation is no headline.
    private const int ShortestHeadline = 5;
    private const int PositionMask = 31;
    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';

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
    private int clauseNumber;
    private int sentenceCount;
    private int wholeCount;
    private int firingCount;
    private int plainCount;
    private int hanCount;
    private int hiddenStart;
    private int hiddenEnd;
    private int hiddenLast;
    private bool hidesDanger;
    private bool isHeadline;
    private bool isHeadlineFull;
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
        hiddenStart = hiddenEnd = hiddenLast = -1;
    }

    public void Read(string text)
    {
        var letters = lexicon.Letters;
        var cells = lexicon.Matcher.Cells;
        Span<int> positions = stackalloc int[PositionMask + 1];
        var number = new NumberReading(stackalloc int[PositionMask + 1]);
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

                if (number.End())
                {
                    Emit(cells[number.State].Ending, number.Positions, number.Count, shortest: 0, number.TextEnd);
                }

                number.Stop();
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

            var isNumeral = Letters.IsNumeral(symbol);
            if (isNumeral)
            {
                number.Take(cells, state, i, positions, count);
                if (symbol == Letters.Digits && previous == Letters.Digits)
                {
                    continue;
                }
            }
            else if (number.End())
            {
                Emit(cells[number.State].Ending, number.Positions, number.Count, shortest: 0, number.TextEnd);
            }

            previous = symbol;
            positions[count++ & PositionMask] = i;
            hanCount += text[i] is >= FirstHan and <= LastHan ? 1 : 0;

            // The clause in which the headline fills up still belongs to it as a whole.
            isHeadlineFull |= ++inSentence > lexicon.Settings.Headline && !isShort;
            state = Step(cells, state, symbol);
            if (symbol != Letters.Digits)
            {
                Emit(cells[state].Ending, positions, count, shortest: 0, i + 1);
            }

            if (number.IsAfter && !isNumeral)
            {
                number.GoOn(cells, state, symbol, i);
                if (number.IsAfter)
                {
                    Emit(cells[number.State].Ending, number.Positions, number.Count, number.Count - number.Last, i + 1);
                }
            }
        }

        if (number.End())
        {
            Emit(cells[number.State].Ending, number.Positions, number.Count, shortest: 0, number.TextEnd);
        }

        EndClause();
        EndSentence();
        Fire(RuleReach.Text, whole.Slice(0, wholeCount), present.Slice(words * 2, words));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Step(WordCell[] cells, int state, int symbol)
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

    // The words that end here and have more letters than the shortest allowed.
    private void Emit(int ending, scoped ReadOnlySpan<int> positions, int count, int shortest, int end)
    {
        while (ending != 0)
        {
            ref readonly var word = ref lexicon.Matcher.Endings[ending];
            if (word.Length <= shortest)
            {
                return;
            }

            var start = positions[(count - word.Length) & PositionMask];
            if (word.Concept < lexicon.ConceptCount)
            {
                Found(word.Concept, start, end);
            }
            else
            {
                Lean(word.Concept - lexicon.ConceptCount, start, end);
            }

            ending = word.Next;
        }
    }

    private static void Set(Span<ulong> bits, int concept) => bits[concept >> 6] |= 1UL << (concept & 63);

    private static void Clear(Span<ulong> bits, int concept) => bits[concept >> 6] &= ~(1UL << (concept & 63));

    private static bool Has(ReadOnlySpan<ulong> bits, int concept) => (bits[concept >> 6] & (1UL << (concept & 63))) != 0;
}
