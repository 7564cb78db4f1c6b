namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>All rules, in the order of the contract: what every store is held to first, the long ones last.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        .. CapabilityRules.All,
        .. AppendRules.All,
        .. AtomicityRules.All,
        .. ReadRules.All,
        .. CallRules.All,
        .. HalfAppendRules.All,
        .. FaultRules.All,
        .. HostRules.All,
        .. FeedRules.All,
        .. FeedOrderRules.All,
        .. AttentionRules.All,
        .. QueryRules.All,
        .. BatchRules.All,
        .. CheckpointRules.All,
        .. ModelRules.All,
        .. RaceRules.All,
        .. ClaimRaceRules.All,
        .. ClaimHostRules.All,
    ];
}
