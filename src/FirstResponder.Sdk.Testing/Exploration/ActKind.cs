namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>What becomes of an act that goes through.</summary>
internal enum ActKind
{
    /// <summary>The search goes on from where it leads.</summary>
    Step,

    /// <summary>A note beside the loop: it must leave the abstract state as it is.</summary>
    Beside,

    /// <summary>Tried and checked, not followed.</summary>
    Probe,
}
