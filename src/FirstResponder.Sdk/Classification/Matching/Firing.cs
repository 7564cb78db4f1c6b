namespace FirstResponder.Sdk.Classification;

/// <summary>The strongest time that a rule spoke in a text.</summary>
internal struct Firing
{
    public int Rule;
    public int Start;
    public int End;

    /// <summary>What its place in the text is worth, in percent.</summary>
    public int Worth;

    /// <summary>What is left of it after a counter, in percent; 100 when nothing answers it.</summary>
    public int Left;

    /// <summary>Where the counter stands; empty when there is none.</summary>
    public int CounterStart;
    public int CounterEnd;

    /// <summary>The circumstances had to complete what the words say; then it argues for danger only.</summary>
    public bool IsCompleted;

    public readonly int Strength => Worth * Left;
}
