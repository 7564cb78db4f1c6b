using System.Globalization;

namespace FirstResponder.Sdk.Privacy;

/// <summary>Sees through the ways in which one character is typed: full-width forms, other scripts' digits, case, invisible marks.</summary>
internal static class CharFold
{
    /// <summary>0 to 9 for a decimal digit of any script, full-width included; otherwise -1.</summary>
    public static int DigitOf(char c)
    {
        if (c < 0x80)
            return c is >= '0' and <= '9' ? c - '0' : -1;

        // No script between the CJK radicals and the last ideograph has digits, and nearly all that is asked about stands there.
        if (c is >= '\u2E80' and <= '\u9FFF')
            return -1;
        return CharUnicodeInfo.GetDecimalDigitValue(c);
    }

    public static bool IsDigit(char c) => DigitOf(c) >= 0;

    /// <summary>Half-width and lower-case; one character stays one character, so that offsets hold.</summary>
    public static char Fold(char c)
    {
        var digit = DigitOf(c);
        if (digit >= 0)
            return (char)('0' + digit);
        if (c is >= '！' and <= '～')
            c = (char)(c - '！' + '!');
        return char.ToLowerInvariant(c);
    }

    /// <summary>Stands between the digits of one number: spaces, dashes, brackets, points, and the invisible marks that phone books paste along.</summary>
    public static bool IsNumberSeparator(char c)
    {
        if (c is '(' or ')' or '（' or '）' or '.' or '．' or '·' or '・' or '•' or '_' or '\t' or '\u2212')
            return true;
        return CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.Format;
    }
}
