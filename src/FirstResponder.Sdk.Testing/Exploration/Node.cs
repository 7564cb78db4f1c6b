using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>A concrete case as it stands at a time, for the abstract state that it represents.</summary>
internal sealed class Node(Case? current, Instant now, Lore lore)
{
    /// <summary>The case; null before acceptance.</summary>
    public Case? Current { get; } = current;

    /// <summary>When the next act is decided.</summary>
    public Instant Now { get; } = now;

    public Lore Lore { get; } = lore;
}
