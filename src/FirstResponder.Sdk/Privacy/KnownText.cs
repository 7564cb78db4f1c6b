namespace FirstResponder.Sdk.Privacy;

/// <summary>One text to look for, folded, and the mask that takes its place.</summary>
internal readonly struct KnownText(string folded, string mask)
{
    private const int FewestSought = 2;
    private const int FewestRoomDigits = 3;

    public string Folded { get; } = folded;

    public string Mask { get; } = mask;

    public static void AddTo(List<KnownText> known, PersonalText text)
    {
        // A free text is looked through, not looked for.
        if (text.Kind == PersonalKind.FreeText)
            return;

        var folded = Fold(text.Reveal().Trim());
        Add(known, folded, text.Masked, FewestSought);
        if (text.Kind != PersonalKind.Room)
            return;

        // Of "2单元1203室" a caller says "1203漏水".
        for (var start = 0; start < folded.Length; start++)
        {
            var end = PhoneScan.SkipDigits(folded, start);
            if (end == start)
                continue;
            Add(known, folded.Substring(start, end - start), text.Masked, FewestRoomDigits);
            start = end;
        }
    }

    /// <summary>Whether it stands at the position, and not as a part of a longer number or Latin word.</summary>
    public bool StandsAt(string foldedText, int position) =>
        foldedText[position] == Folded[0]
        && string.CompareOrdinal(foldedText, position, Folded, 0, Folded.Length) == 0
        && !Continues(foldedText, position - 1, position)
        && !Continues(foldedText, position + Folded.Length - 1, position + Folded.Length);

    public static string Fold(string text)
    {
        var folded = text.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
            folded[i] = CharFold.Fold(folded[i]);
        return new string(folded);
    }

    private static void Add(List<KnownText> known, string folded, string mask, int fewest)
    {
        if (folded.Length >= fewest)
            known.Add(new KnownText(folded, mask));
    }

    private static bool Continues(string text, int left, int right) =>
        left >= 0 && right < text.Length
        && ((IsDigit(text[left]) && IsDigit(text[right])) || (IsLatin(text[left]) && IsLatin(text[right])));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLatin(char c) => c is >= 'a' and <= 'z';
}
