using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>
/// A case without its times, names and texts: all that decisions look at, in four words. <paramref name="place"/> packs status, round, category and the flags of the
/// round; the others are sets of duty rules that run, of those among them that are late, and of facts that guards ask for.
/// </summary>
internal readonly struct AbstractState(ulong place, ulong open, ulong late, ulong facts) : IEquatable<AbstractState>
{
    private readonly ulong place = place;
    private readonly ulong open = open;
    private readonly ulong late = late;
    private readonly ulong facts = facts;

    public CaseStatus Status => (CaseStatus)(place & 15);

    public int Round => (int)((place >> 4) & 7);

    /// <summary>The category's position in the regulation plus one; 0 before classification.</summary>
    public int Category => (int)((place >> 7) & 31);

    public bool IsEnded => Status is CaseStatus.Closed or CaseStatus.Merged or CaseStatus.Archived;

    public bool Equals(AbstractState other) => place == other.place && open == other.open && late == other.late && facts == other.facts;

    public override bool Equals(object? obj) => obj is AbstractState other && Equals(other);

    public override int GetHashCode()
    {
        unchecked
        {
            var mixed = (place * 0x9E3779B97F4A7C15) ^ (open * 0xC2B2AE3D27D4EB4F) ^ (late * 0x165667B19E3779F9) ^ (facts * 0xD6E8FEB86659FD93);
            return (int)(mixed ^ (mixed >> 32));
        }
    }

    public override string ToString() => $"{Status} round {Round} [{place:x}-{open:x}-{late:x}-{facts:x}]";
}
