namespace FirstResponder.Sdk.Classification;

/// <summary>
/// Proposes a category (附件2 第八条) for the text of a request, with its reasons, and says when somebody must look at once. A person decides.
/// Pure, deterministic and thread-safe: the same text and lexicon give the same assessment on every machine. Reads the text once, in time linear in its length.
/// </summary>
public sealed class CategoryClassifier
{
    private readonly CompiledLexicon lexicon;

    /// <summary>A classifier that reads with <paramref name="lexicon"/>.</summary>
    /// <param name="lexicon">The lexicon, such as <see cref="Lexicon.BuiltIn"/> with a company's overlay.</param>
    public CategoryClassifier(Lexicon lexicon)
    {
        Lexicon = lexicon ?? throw new ArgumentNullException(nameof(lexicon));
        this.lexicon = lexicon.Compiled;
    }

    /// <summary>The classifier with the lexicon that the package ships.</summary>
    public static CategoryClassifier BuiltIn { get; } = new(Lexicon.BuiltIn);

    /// <summary>What it reads with.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Reads a request.</summary>
    /// <param name="text">The request in the resident's words or the front desk's; may be empty, of any length, in any script.</param>
    /// <param name="circumstances">Channel, place and time, where they are known; they can only add to danger.</param>
    /// <returns>The proposal with its evidence; <see cref="Assessment.None"/> when the text says nothing.</returns>
    public Assessment Assess(string text, Circumstances? circumstances = null)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var words = (lexicon.ConceptCount + 63) / 64;
        var plain = (lexicon.Plain.Length + 63) / 64;
        var rules = lexicon.Rules.Length;
        Span<ulong> present = words <= 64 ? stackalloc ulong[words * 4] : new ulong[words * 4];
        Span<ulong> seen = plain <= 64 ? stackalloc ulong[plain] : new ulong[plain];
        Span<short> slots = rules <= 4096 ? stackalloc short[rules] : new short[rules];
        var reading = new Reading(
            lexicon,
            IsShort(text),
            present,
            seen,
            slots,
            stackalloc Hit[Reading.MostHits],
            stackalloc Hit[Reading.MostHits],
            stackalloc Hit[Reading.MostHits],
            stackalloc Firing[Reading.FirstFirings],
            stackalloc PlainShare[PlainWords.RuleIds.Count + 1],
            stackalloc int[Reading.MostStanding]);
        if (circumstances is not null)
        {
            reading.Stand(circumstances);
        }

        reading.Read(text);
        return reading.Sum(Lexicon.Version);
    }

    // Counts as the reading counts: no blanks, marks or halves of other scripts, a run of digits once. Looks no further than a headline goes.
    private bool IsShort(string text)
    {
        var most = lexicon.Settings.Headline;
        if (text.Length <= most)
        {
            return true;
        }

        var letters = 0;
        var previous = 0;
        foreach (var letter in text)
        {
            int symbol = lexicon.Letters[letter];
            letters += symbol > Letters.SentenceEnd && (symbol != Letters.Digits || previous != Letters.Digits) ? 1 : 0;
            previous = symbol == Letters.Skipped ? previous : symbol;
            if (letters > most)
            {
                return false;
            }
        }

        return true;
    }
}
