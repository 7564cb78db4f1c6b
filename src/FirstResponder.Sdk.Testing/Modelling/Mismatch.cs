namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>One value that two sides see differently.</summary>
internal sealed class Mismatch(DeskDifferenceKind kind, string what, string expected, string actual)
{
    public DeskDifferenceKind Kind { get; } = kind;

    public string What { get; } = what;

    public string Expected { get; } = expected;

    public string Actual { get; } = actual;
}
