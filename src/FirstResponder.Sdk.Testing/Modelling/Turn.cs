using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>A step that was taken, and what came of it on both sides.</summary>
internal sealed class Turn(DeskStep step, DeskRequest? request, Reply expected, Reply actual, IReadOnlyList<CaseKey> touched)
{
    public DeskStep Step { get; } = step;

    public DeskRequest? Request { get; } = request;

    public Reply Expected { get; } = expected;

    public Reply Actual { get; } = actual;

    /// <summary>The cases that it may have changed.</summary>
    public IReadOnlyList<CaseKey> Touched { get; } = touched;
}
