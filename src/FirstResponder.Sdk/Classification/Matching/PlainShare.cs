namespace FirstResponder.Sdk.Classification;

/// <summary>What the plain words of a text come to for one category, and the one that argues most.</summary>
internal struct PlainShare
{
    public int Points;
    public int Strongest;
    public int Start;
    public int End;
}
