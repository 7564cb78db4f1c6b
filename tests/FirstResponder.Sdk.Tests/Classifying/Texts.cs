using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>Labelled texts of our own, embedded as CSV: label, text.</summary>
internal static class Texts
{
    public static IReadOnlyList<string> Files { get; } =
    [
        "registrations-first.csv", "registrations-second.csv", "registrations-third.csv", "guide-labels.csv", "letters.csv", "dangers.csv", "everyday.csv", "dangers-spoken.csv",
        "dangers-unlearned.csv", "everyday-spoken.csv", "dangers-told.csv", "dangers-oblique.csv", "everyday-told.csv", "dangers-apart.csv", "everyday-apart.csv",
    ];

    public static Assessment Read(string text) => CategoryClassifier.BuiltIn.Assess(text);

    public static IReadOnlyList<(string Label, string Text)> Of(string file)
    {
        using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream(file)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => (line[..line.IndexOf(',')], line[(line.IndexOf(',') + 1)..].TrimEnd('\r')))];
    }

    public static string Wrong(IEnumerable<(string Label, string Text)> texts) =>
        string.Join('\n', texts.Where(t => Read(t.Text).Proposed?.Code != t.Label).Select(t => $"{t.Label} <- {Read(t.Text).Proposed} {t.Text}"));
}
