namespace FirstResponder.Sdk.Classification;

/// <summary>A word of a concept, found in the text from <see cref="Start"/> to <see cref="End"/> (exclusive).</summary>
internal readonly struct Hit(int concept, int start, int end)
{
    public readonly int Concept = concept;
    public readonly int Start = start;
    public readonly int End = end;
}
