using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>One step of a play as it went.</summary>
/// <param name="Step">What was to be asked.</param>
/// <param name="Command">The command that came of it.</param>
/// <param name="Context">The surroundings of the decision.</param>
/// <param name="Decision">What became of it.</param>
/// <param name="Before">The case before; null when there was none.</param>
public sealed record PlayedMoment(PlayStep Step, CaseCommand Command, DecisionContext Context, Decision Decision, Case? Before)
{
    /// <summary>The case after it, the same as before unless the command was decided.</summary>
    public Case? After => Decision is Decided decided ? decided.Next : Before;
}
