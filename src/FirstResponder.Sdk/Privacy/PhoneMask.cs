using System.Text;

namespace FirstResponder.Sdk.Privacy;

/// <summary>Masks a text that was given as a contact number.</summary>
internal static class PhoneMask
{
    /// <summary>
    /// The masks of the numbers found, and nothing else of the text: what stands around a number in this field may be a name or a room.
    /// </summary>
    public static string Of(string text)
    {
        var masks = new StringBuilder();
        var position = 0;
        while (position < text.Length)
        {
            var c = text[position];
            var isDigit = CharFold.IsDigit(c);
            if ((isDigit || c is '+' or '＋') && PhoneScan.TryRead(text, position, out var end, out var mask))
            {
                masks.Append(masks.Length == 0 ? string.Empty : "、").Append(mask);
                position = end;
            }
            else
            {
                position = isDigit ? PhoneScan.SkipDigits(text, position) : position + 1;
            }
        }

        return masks.Length == 0 ? Masks.Digits : masks.ToString();
    }
}
