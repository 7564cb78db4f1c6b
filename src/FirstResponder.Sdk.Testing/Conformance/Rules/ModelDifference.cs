namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>The store answered otherwise than the store in memory.</summary>
internal sealed record ModelDifference(string Expected, string Observed, IReadOnlyList<string> Story);
