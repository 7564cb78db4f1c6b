namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>What a check throws when the store does otherwise than expected.</summary>
internal sealed class RuleBroken(string expected, string observed, Exception? innerException = null) : Exception($"{expected} / {observed}", innerException)
{
    public string Expected { get; } = expected;

    public string Observed { get; } = observed;
}
