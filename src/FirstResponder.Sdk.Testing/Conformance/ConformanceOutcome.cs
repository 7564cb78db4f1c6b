namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>What became of a rule.</summary>
public enum ConformanceOutcome
{
    /// <summary>The store keeps it.</summary>
    Passed = 0,

    /// <summary>The store breaks it.</summary>
    Failed = 1,

    /// <summary>It concerns what the fixture doesn't declare or can't arrange. Nothing is proved.</summary>
    Skipped = 2,
}
