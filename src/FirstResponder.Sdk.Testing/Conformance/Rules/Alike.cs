namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>Texts that some collation takes for the same.</summary>
internal static class Alike
{
    public static IReadOnlyList<(string One, string Other)> Pairs { get; } =
    [
        ("a", "A"),
        ("é", "e\u0301"),
        ("Ｂ", "B"),
        ("o", "ö"),
        ("ß", "ss"),
        ("か", "カ"),
        ("台", "臺"),
    ];
}
