namespace FirstResponder.Sdk.Cases;

/// <summary>How a duty ended. Lateness itself ends nothing.</summary>
public enum DutyOutcome
{
    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done, but late.</summary>
    Late,

    /// <summary>Its condition fell away before it was late.</summary>
    NotRequired,

    /// <summary>Another limit took its place, or its round ended, before it was late.</summary>
    Superseded,

    /// <summary>It ended undone and late.</summary>
    Missed,
}
