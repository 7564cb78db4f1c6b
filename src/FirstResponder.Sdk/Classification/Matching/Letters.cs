namespace FirstResponder.Sdk.Classification;

/// <summary>Turns letters into the symbols that words are made of: width, case, traditional forms and mistypings folded, blanks and control characters dropped.</summary>
internal sealed class Letters
{
    public const ushort Skipped = 0;
    public const ushort Foreign = 1;
    public const ushort ClauseEnd = 2;
    public const ushort SentenceEnd = 3;
    public const ushort Digits = 4;

    /// <summary>The letters that numbers are written with.</summary>
    public const string Numerals = "一二两三四五六七八九十几数多半";

    private const ushort FirstLetter = 5;
    private const string ClauseMarks = "，,；;：:（）()【】[]“”\"—|";
    private const string SentenceMarks = "。！!？?\n\r…";

    private readonly ushort[] symbols = new ushort[char.MaxValue + 1];

    public Letters(IEnumerable<char> used, IReadOnlyDictionary<char, char> folds)
    {
        for (var code = 0; code < symbols.Length; code++)
        {
            var letter = (char)code;
            symbols[code] = char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFE0F' or '*' or '\u00AD' ? Skipped : Foreign;
        }

        Mark(ClauseMarks, ClauseEnd);
        Mark(SentenceMarks, SentenceEnd);
        Mark("0123456789０１２３４５６７８９", Digits);
        foreach (var letter in Numerals.Concat(used))
        {
            var plain = Plain(letter, folds);
            if (symbols[plain] == Foreign)
            {
                symbols[plain] = (ushort)(FirstLetter + Count++);
            }
        }

        for (var code = 0; code < symbols.Length; code++)
        {
            var plain = Plain((char)code, folds);
            if (plain != code && symbols[code] == Foreign)
            {
                symbols[code] = symbols[plain];
            }
        }
    }

    /// <summary>The number of different letters that words use.</summary>
    public int Count { get; private set; }

    /// <summary>One more than the highest symbol.</summary>
    public int End => FirstLetter + Count;

    public ushort this[char letter] => symbols[letter];

    /// <summary>Whether a symbol is a digit or a letter that numbers are written with.</summary>
    public static bool IsNumeral(int symbol) => symbol >= Digits && symbol < FirstLetter + Numerals.Length;

    public static bool IsMark(char letter) => ClauseMarks.Contains(letter) || SentenceMarks.Contains(letter);

    private static char Plain(char letter, IReadOnlyDictionary<char, char> folds)
    {
        var narrow = letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter;
        if (narrow is >= 'A' and <= 'Z')
        {
            return (char)(narrow + 32);
        }

        return folds.TryGetValue(narrow, out var folded) ? folded : narrow;
    }

    private void Mark(string letters, ushort symbol)
    {
        foreach (var letter in letters)
        {
            symbols[letter] = symbol;
        }
    }
}
