namespace FirstResponder.Sdk.Cases;

/// <summary>The command is allowed; these events are to be stored together.</summary>
/// <param name="Events">What happened, in order, with all duty changes.</param>
/// <param name="Next">The case after them.</param>
/// <param name="Warnings">Codes of things worth looking at.</param>
public sealed record Decided(IReadOnlyList<CaseEvent> Events, Case Next, IReadOnlyList<string> Warnings) : Decision;
