namespace FirstResponder.Sdk.Regulations;

/// <summary>How the due of a duty is found.</summary>
public enum DutyLimitKind
{
    /// <summary>A number of minutes, hours, days, months or years (<see cref="DutyLimit.Time"/>).</summary>
    Timed,

    /// <summary>立即: the text gives no number. There is no due; the latency is recorded and an internal threshold may alert.</summary>
    Immediate,

    /// <summary>A time promised to the owner or set by another body, read from a field of the opening event.</summary>
    Committed,

    /// <summary>The due of another duty of the same round, or of the handling duty in force.</summary>
    SameAs,
}
