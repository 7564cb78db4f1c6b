namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>A check that failed, with the shortest way there.</summary>
public sealed class ExplorationFault
{
    internal ExplorationFault(ExplorationCheck check, string what, IReadOnlyList<string> story)
    {
        Check = check;
        What = what;
        Story = story;
    }

    /// <summary>Which check.</summary>
    public ExplorationCheck Check { get; }

    /// <summary>What is wrong, in one line.</summary>
    public string What { get; }

    /// <summary>The steps from acceptance to the fault, one a line.</summary>
    public IReadOnlyList<string> Story { get; }

    /// <summary>The fault with its story.</summary>
    public override string ToString() => $"{Check}: {What}\n  {string.Join("\n  ", Story)}";
}
