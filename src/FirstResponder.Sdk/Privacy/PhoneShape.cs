namespace FirstResponder.Sdk.Privacy;

/// <summary>What a run of digits is as a number, and what of it may be shown.</summary>
internal static class PhoneShape
{
    private const int MostDigits = 15; // E.164

    /// <param name="digits">ASCII digits, without separators and extension.</param>
    /// <param name="international">Whether a plus sign stood before them.</param>
    /// <param name="mayGoOn">Whether more digits behind may make it another, longer number.</param>
    /// <returns>The mask, or null when the digits make no number.</returns>
    public static string? MaskOf(ReadOnlySpan<char> digits, bool international, out bool mayGoOn)
    {
        mayGoOn = false;
        if (international)
            return digits.StartsWith("86".AsSpan()) ? Chinese(digits.Slice(2)) : Overseas(digits, out mayGoOn);
        if (digits.StartsWith("0086".AsSpan()))
            return Chinese(digits.Slice(4));
        if (digits.StartsWith("00".AsSpan()))
            return Overseas(digits.Slice(2), out mayGoOn);
        if (digits.StartsWith("86".AsSpan()) && digits.Length >= 12 && Chinese(digits.Slice(2)) is { } behindCountryCode)
            return behindCountryCode;
        return National(digits) ?? Local(digits, out mayGoOn);
    }

    // Behind +86 the zero of the area code is left out.
    private static string? Chinese(ReadOnlySpan<char> digits) =>
        National(digits) ?? National(("0" + digits.ToString()).AsSpan());

    private static string? National(ReadOnlySpan<char> digits)
    {
        if (digits.Length == 12 && digits[0] == '0' && IsMobile(digits.Slice(1)))
            return National(digits.Slice(1));
        if (IsMobile(digits) || IsService(digits))
            return digits.Slice(0, 3).ToString() + Masks.Digits + LastFour(digits);

        var area = AreaLength(digits);
        return area > 0 && digits.Length - area is 7 or 8
            ? digits.Slice(0, area).ToString() + "-" + Masks.Digits + LastFour(digits)
            : null;
    }

    private static string? Local(ReadOnlySpan<char> digits, out bool mayGoOn)
    {
        mayGoOn = digits.Length is 7 or 8;
        return mayGoOn ? Masks.Digits + LastFour(digits) : null;
    }

    private static string? Overseas(ReadOnlySpan<char> digits, out bool mayGoOn)
    {
        mayGoOn = digits.Length is >= 7 and <= MostDigits;
        if (!mayGoOn)
            return null;

        // Small countries have seven digits with the country code: four of them would be most of the number.
        return "+" + Masks.Digits + (digits.Length >= 10 ? LastFour(digits) : string.Empty);
    }

    private static bool IsMobile(ReadOnlySpan<char> digits) => digits.Length == 11 && digits[0] == '1' && digits[1] >= '3';

    private static bool IsService(ReadOnlySpan<char> digits) =>
        digits.Length == 10 && digits[0] is '4' or '8' && digits[1] == '0' && digits[2] == '0';

    // 010 and 02x are the short ones; no other area code begins with 01.
    private static int AreaLength(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 10 || digits[0] != '0')
            return 0;
        return digits[1] switch
        {
            '0' => 0,
            '1' => digits[2] == '0' ? 3 : 0,
            '2' => 3,
            _ => 4,
        };
    }

    private static string LastFour(ReadOnlySpan<char> digits) => digits.Slice(digits.Length - 4).ToString();
}
