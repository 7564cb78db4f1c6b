using System.Text;
using FirstResponder.Sdk.Cases;

namespace QuickStart.Databases;

/// <summary>A key as it stands in a row. Whoever can write to the file can write one that no case can have.</summary>
/// <param name="Key">The case; null when the row names none.</param>
/// <param name="Shown">What stands in the row, fit to be printed.</param>
internal readonly record struct StoredKey(CaseKey? Key, string Shown)
{
    private const int MostShown = 40;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="company">The company's bytes; null when the column holds no text.</param>
    /// <param name="caseId">The case id's bytes; null when the column holds no text.</param>
    public static StoredKey Read(byte[]? company, byte[]? caseId)
    {
        var shown = Show(company) + " / " + Show(caseId);
        try
        {
            return new StoredKey(company is null || caseId is null ? null : new CaseKey(Strict.GetString(company), Strict.GetString(caseId)), shown);
        }
        catch (ArgumentException)
        {
            return new StoredKey(null, shown);
        }
    }

    private static string Show(byte[]? part)
    {
        if (part is null)
        {
            return "?";
        }

        var text = Encoding.UTF8.GetString(part);
        return "“" + string.Concat(text.Take(MostShown).Select(sign => char.IsControl(sign) || char.IsSurrogate(sign) ? '?' : sign)) + (text.Length > MostShown ? "…" : "") + "”";
    }
}
