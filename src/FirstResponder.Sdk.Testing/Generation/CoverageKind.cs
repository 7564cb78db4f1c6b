namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What a place is that plays come to.</summary>
public enum CoverageKind
{
    /// <summary>A status that a case had.</summary>
    Status,

    /// <summary>A row of the lifecycle table that was taken, with the status it led to.</summary>
    Transition,

    /// <summary>A code with which a command was refused.</summary>
    Refusal,

    /// <summary>A duty that was opened.</summary>
    Duty,

    /// <summary>A way in which a duty ended.</summary>
    Outcome,
}
