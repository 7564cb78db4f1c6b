namespace FirstResponder.Sdk.Cases;

/// <summary>The command is refused, with every reason at once; nothing changes.</summary>
/// <param name="Reasons">All reasons, never empty.</param>
public sealed record Refused(IReadOnlyList<Refusal> Reasons) : Decision;
