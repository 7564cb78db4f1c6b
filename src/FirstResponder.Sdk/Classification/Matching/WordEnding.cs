namespace FirstResponder.Sdk.Classification;

/// <summary>A word that ends in a state: how many symbols it has, its concept, and the next shorter word that ends there too.</summary>
internal readonly struct WordEnding(int length, int concept, int next)
{
    public readonly int Length = length;
    public readonly int Concept = concept;
    public readonly int Next = next;
}
