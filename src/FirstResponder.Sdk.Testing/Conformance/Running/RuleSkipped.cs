namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>What a check throws when the fixture can't arrange what it needs.</summary>
internal sealed class RuleSkipped(string reason) : Exception(reason);
