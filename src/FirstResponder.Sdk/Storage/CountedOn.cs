using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// The calendars behind a case's open dues in one word of its summary row: those of law and contract; after a bar those of the company's own duties (企业内控), which may be counted
/// on other days. It is compared, never taken apart.
/// </summary>
internal static class CountedOn
{
    private const int Longest = 64;

    /// <summary>Null when no due was counted on a calendar.</summary>
    public static string? Of(IReadOnlyList<Duty> open)
    {
        SortedSet<string>? law = null, own = null;
        for (var i = 0; i < open.Count; i++)
        {
            if (open[i].Calendar is { } version)
            {
                var versions = open[i].Terms.Layer is RuleLayer.Enterprise ? own ??= new(StringComparer.Ordinal) : law ??= new(StringComparer.Ordinal);
                versions.Add(version);
            }
        }

        return law is null && own is null ? null : Written(Joined(law), Joined(own));
    }

    /// <summary>Whether every due was counted on the calendar that is in use for its kind now.</summary>
    public static bool IsOn(string written, string law, string own) => written == Written(law, null) || written == Written(law, own) || written == Written(null, own);

    /// <summary>Law's and the company's, either of which may be missing.</summary>
    public static string Written(string? law, string? own)
    {
        var text = own is null ? law! : law + "|" + own;
        return text.Length <= Longest ? text : CaseIdentity.Shortened(text);
    }

    private static string? Joined(SortedSet<string>? versions) => versions is null ? null : string.Join(",", versions);
}
