namespace FirstResponder.Sdk.Testing.Conformance.Rules;

/// <summary>All rules, in the order of the contract.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        .. AppendRules.All,
    ];
}
