using System.Security.Cryptography;
using System.Text;

namespace Evaluate;

/// <summary>Sets texts aside by their own hash, so that who writes the lexicon never reads them and anyone can repeat the split.</summary>
internal static class HeldOut
{
    public static (List<LabelledText> Read, List<LabelledText> Kept) Split(IReadOnlyList<LabelledText> texts, int kept)
    {
        var chosen = texts.OrderBy(t => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(t.Text))), StringComparer.Ordinal).Take(kept).ToHashSet();
        return ([.. texts.Where(t => !chosen.Contains(t))], [.. texts.Where(chosen.Contains)]);
    }
}
