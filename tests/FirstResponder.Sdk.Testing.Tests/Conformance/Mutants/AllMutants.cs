namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class AllMutants
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        .. HostMutants.All,
        .. AppendMutants.All,
        .. ReadMutants.All,
        .. CallMutants.All,
        .. FeedMutants.All,
        .. AttentionMutants.All,
        .. QueryMutants.All,
        .. BatchMutants.All,
        .. CheckpointMutants.All,
        .. RaceMutants.All,
    ];
}
