using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>One thing that can be asked of a case now, or why it can't: what a button and its form need to know.</summary>
public sealed record NextStep
{
    /// <summary>The command.</summary>
    public required CommandName Command { get; init; }

    /// <summary>The row of the lifecycle table.</summary>
    public required Transition Row { get; init; }

    /// <summary>Everything that speaks against it for this actor, this case and this time; empty when it is possible.</summary>
    public required IReadOnlyList<Refusal> WhyNot { get; init; }

    /// <summary>True when nothing speaks against it but data that the form must still give.</summary>
    public bool IsPossible => WhyNot.Count == 0;

    /// <summary>The roles that may do it; any one suffices.</summary>
    public required Role Roles { get; init; }

    /// <summary>The people of case and estate who hold one of these roles; empty when any employee may.</summary>
    public required IReadOnlyList<Staff> People { get; init; }

    /// <summary>The open duty that it would meet and that is due first; null when it meets none.</summary>
    public Duty? Meets { get; init; }

    /// <summary>The data that it needs.</summary>
    public required IReadOnlyList<StepNeed> Needs { get; init; }
}
