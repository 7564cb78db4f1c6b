namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>What the exploration itself remembers of a history: which of the facts that guards ask for happened ever, which since the round or category began, and which bound duties ended late.</summary>
internal readonly struct Lore(ulong ever, ulong since, ulong lateEnds)
{
    public ulong Ever { get; } = ever;

    public ulong Since { get; } = since;

    public ulong LateEnds { get; } = lateEnds;
}
