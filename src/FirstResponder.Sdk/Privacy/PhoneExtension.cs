namespace FirstResponder.Sdk.Privacy;

/// <summary>Extensions (分机) behind a number: 转8001, ext. 8001, -8001, #8001.</summary>
internal static class PhoneExtension
{
    private const int MostDigits = 6;

    private static readonly string[] Markers =
        ["转分机", "轉分機", "分机", "分機", "转", "轉", "extension", "ext", "x", "#", "*", "-"];

    /// <summary>Behind the extension that begins at <paramref name="position"/>, or the same position when none does.</summary>
    public static int Skip(string text, int position)
    {
        var marker = SkipBlanks(text, position);
        foreach (var candidate in Markers)
        {
            if (!StandsAt(text, marker, candidate))
                continue;
            var start = SkipBlanks(text, marker + candidate.Length);
            var end = PhoneScan.SkipDigits(text, start);
            return end - start is > 0 and <= MostDigits ? end : position;
        }

        return position;
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\u3000' or '.' or ':' or '：' or '(' or '（')
            position++;
        return position;
    }

    private static bool StandsAt(string text, int position, string marker)
    {
        if (text.Length - position < marker.Length)
            return false;
        for (var i = 0; i < marker.Length; i++)
        {
            if (CharFold.Fold(text[position + i]) != marker[i])
                return false;
        }

        return true;
    }
}
