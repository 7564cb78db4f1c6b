namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>How often plays came to one place.</summary>
/// <param name="Kind">What the place is.</param>
/// <param name="Name">Its name: a status, a transition such as <c>T05 Dispatch → InProgress</c>, a refusal code, the id of a rule, an outcome.</param>
/// <param name="Hits">How often.</param>
/// <param name="OutOfReach">Why no command can lead there; null for a place that plays are expected to come to.</param>
public sealed record CoverageRow(CoverageKind Kind, string Name, long Hits, string? OutOfReach = null);
