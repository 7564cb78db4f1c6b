namespace FirstResponder.Sdk.Classification;

/// <summary>A word of a concept, found in the text from <see cref="Start"/> to <see cref="End"/> (exclusive).</summary>
internal readonly struct Hit(int concept, int start, int end, int clause, bool isRepeated = false)
{
    public readonly int Concept = concept;
    public readonly int Start = start;
    public readonly int End = end;

    /// <summary>The number of its clause in the sentence; those beyond the 64th count as one.</summary>
    public readonly byte Clause = (byte)Math.Min(clause, 63);

    /// <summary>An earlier clause of the sentence has said it already.</summary>
    public readonly bool IsRepeated = isRepeated;
}
