namespace FirstResponder.Sdk.Privacy;

/// <summary>Finds numbers in running text, however they are broken up.</summary>
internal static class PhoneScan
{
    private const int MostDigits = 24;
    private const int MostSeparators = 4;
    private const int FewestHidden = 7;

    /// <summary>Reads a number that begins at <paramref name="start"/>, with its extension.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">The index of a plus sign or of the first digit of a run.</param>
    /// <param name="end">Behind the number and its extension, when one is found.</param>
    /// <param name="mask">What may stand in its place.</param>
    public static bool TryRead(string text, int start, out int end, out string mask)
    {
        end = start;
        mask = string.Empty;
        var international = text[start] is '+' or '＋';
        var position = international ? SkipSeparators(text, start + 1) : start;

        Span<char> digits = stackalloc char[MostDigits];
        var count = 0;
        var groups = 0;
        var firstGroup = 0;
        while (position < text.Length && CharFold.IsDigit(text[position]))
        {
            var groupStart = position;
            position = SkipDigits(text, position);
            var length = position - groupStart;
            if (count + length > MostDigits)
            {
                Hide(count == 0, position, ref end, ref mask);
                break;
            }

            for (var i = groupStart; i < position; i++)
                digits[count++] = CharFold.Fold(text[i]);
            groups++;
            if (groups == 1)
            {
                firstGroup = length;
                Hide(length >= FewestHidden, position, ref end, ref mask);
            }

            // "12:00 13900001234" is not a number of a country far away.
            var blocked = groups > 1 && firstGroup <= 2 && !international && digits[0] == '0' && digits[1] == '0';
            if (!blocked
                && PhoneShape.MaskOf(digits.Slice(0, count), international, out var mayGoOn) is { } shown
                && (!mayGoOn || international || digits[0] == '0' || IsLocalLayout(groups, firstGroup, count)))
            {
                end = position;
                mask = shown;
                if (!mayGoOn)
                    break;
            }

            var next = SkipSeparators(text, position);
            if (next == position || next - position > MostSeparators)
                break;
            position = next;
        }

        if (mask.Length == 0)
            return false;
        end = PhoneExtension.Skip(text, end);
        return true;
    }

    public static int SkipDigits(string text, int position)
    {
        while (position < text.Length && CharFold.IsDigit(text[position]))
            position++;
        return position;
    }

    private static int SkipSeparators(string text, int position)
    {
        while (position < text.Length && CharFold.IsNumberSeparator(text[position]))
            position++;
        return position;
    }

    // 12-2-1203 is a room and 2026-04-29 a day, though they count as many digits as a number without area code.
    private static bool IsLocalLayout(int groups, int firstGroup, int count) =>
        groups == 1 || (groups == 2 && firstGroup is 3 or 4 && count - firstGroup == 4);

    // So many digits in a row are somebody's: an identity card, a bank card, a number with a digit too many.
    private static void Hide(bool applies, int position, ref int end, ref string mask)
    {
        if (!applies)
            return;
        end = position;
        mask = Masks.Digits;
    }
}
