namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>A second case that came to a known state by another way.</summary>
internal sealed class Pair(int state, Node other, int from, Act by)
{
    public int State { get; } = state;

    public Node Other { get; } = other;

    public int From { get; } = from;

    public Act By { get; } = by;
}
