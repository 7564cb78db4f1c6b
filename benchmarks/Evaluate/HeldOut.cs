using System.Security.Cryptography;
using System.Text;

namespace Evaluate;

/// <summary>
/// Sets texts aside by their own hash, so that who writes the lexicon never reads them and anyone can repeat the split: 200 of the file by one hash, and of these
/// half by another, which stays unread when the first half is opened to learn from.
/// </summary>
internal static class HeldOut
{
    private const int Kept = 200;

    public static (List<LabelledText> Read, List<LabelledText> Opened, List<LabelledText> Unread) Split(IReadOnlyList<LabelledText> texts)
    {
        var kept = ByHash(texts, "").Take(Kept).ToList();
        var unread = ByHash(kept, "unread:").Take(Kept / 2).ToHashSet();
        return ([.. texts.Except(kept)], [.. kept.Where(t => !unread.Contains(t))], [.. unread]);
    }

    private static IOrderedEnumerable<LabelledText> ByHash(IEnumerable<LabelledText> texts, string salt) =>
        texts.OrderBy(t => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(salt + t.Text))), StringComparer.Ordinal);
}
