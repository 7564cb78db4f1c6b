namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What is declared and yet no command on a single case can reach under 赣建房〔2026〕7号, and why. A listed place that is hit all the same counts as a fault of the list.</summary>
internal static class OutOfReach
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["Refusal ESCALATED_TO_COMPANY"] = "a right to act that passes on when a duty is late is 成都's (成住建发〔2023〕62号); 赣建房〔2026〕7号 has none",
        ["Refusal ESTATE_UNKNOWN"] = "the desk refuses with it before a case is decided; no command to a case in its estate can",
        ["Refusal FIELD_REQUIRED"] = "for packs that ask for less: 赣建房〔2026〕7号 asks for every such field with a code and clause of its own, which is heard first",
        ["Duty D-14"] = "a duty of the company (正文三), not of a case",
    };

    public static IEnumerable<string> All => Reasons.Keys;

    public static string? Why(CoverageKind kind, string name) => Reasons.TryGetValue($"{kind} {name}", out var reason) ? reason : null;
}
