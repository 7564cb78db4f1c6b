using System.Diagnostics;
using System.Text;

namespace FirstResponder.Sdk.Privacy;

/// <summary>
/// Masks a running text (诉求内容, 回访情况 …) so that it can still be read: every number of seven digits or more, and each name,
/// room and short number that the case is known to hold. For a ledger that is exported masked (附件1; 附件2 第二十条).
/// </summary>
/// <remarks>
/// A name that stands in the text and was not given as known stays readable; where that may not be, print
/// <see cref="PersonalText.Masked"/> of the whole text instead. Numbers spelled in Chinese characters (一三九…) are not found.
/// Immutable, usable from several threads.
/// </remarks>
public sealed class TextMask
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly KnownText[] _known;

    /// <summary>A mask that knows the given names, rooms and numbers, of one case or of many.</summary>
    /// <param name="known">
    /// Names, rooms and numbers to hide wherever they stand. One of a single character is too common to be looked for and is ignored;
    /// free texts are ignored. Of a room, runs of three or more digits are hidden on their own as well.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is null.</exception>
    public TextMask(IEnumerable<PersonalText> known)
    {
        var sought = new List<KnownText>();
        foreach (var text in known ?? throw new ArgumentNullException(nameof(known)))
            KnownText.AddTo(sought, text);

        // The longest first: 欧阳小明 is not 欧阳 followed by something.
        sought.Sort((a, b) => b.Folded.Length.CompareTo(a.Folded.Length));
        _known = sought.ToArray();
    }

    /// <summary>
    /// The text with what is personal in it replaced by its mask. Full-width and half-width, upper and lower case count as the same.
    /// A number of fewer than seven digits stays (12345, 3栋, 1200元) unless it is known.
    /// </summary>
    /// <param name="text">The text in clear.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Apply(string text)
    {
        var folded = KnownText.Fold(text ?? throw new ArgumentNullException(nameof(text)));
        var masked = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            if (TryMask(text, folded, position, out var end, out var mask))
            {
                masked.Append(mask);
            }
            else
            {
                // A run of digits is judged once, as a whole, but a known text may begin behind any of its other characters.
                end = Math.Max(position + 1, PhoneScan.SkipDigits(text, position));
                masked.Append(text, position, end - position);
            }

            position = end;
        }

        return masked.ToString();
    }

    /// <summary>A free text in readable masked form; a name, number or room by its own mask.</summary>
    /// <param name="text">The personal text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Apply(PersonalText text) =>
        (text ?? throw new ArgumentNullException(nameof(text))).Kind == PersonalKind.FreeText ? Apply(text.Reveal()) : text.Masked;

    private bool TryMask(string text, string folded, int position, out int end, out string mask)
    {
        foreach (var known in _known)
        {
            if (!known.StandsAt(folded, position))
                continue;
            end = position + known.Folded.Length;
            mask = known.Mask;
            return true;
        }

        // "（0791）87654321" begins with its bracket, "（13900001234）" does not.
        var bracketed = text[position] is '(' or '（' && position + 1 < text.Length && CharFold.IsDigit(text[position + 1]);
        var start = bracketed ? position + 1 : position;
        end = position;
        mask = string.Empty;
        if (!CharFold.IsDigit(text[start]) && text[start] is not ('+' or '＋'))
            return false;
        if (!PhoneScan.TryRead(text, start, out end, out mask))
            return false;
        return !bracketed || text.IndexOfAny([')', '）'], start, end - start) >= 0;
    }
}
