using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Regulations;

/// <summary>The limit (时限) of a duty as a rule pack states it.</summary>
public sealed record DutyLimit
{
    /// <summary>The word in <see cref="Duty"/> that stands for the due in force of handling (办理时限) instead of a rule id.</summary>
    public const string Handling = "handling";

    private DutyLimit(DutyLimitKind kind) => Kind = kind;

    /// <summary>立即: no legal number exists and none is invented.</summary>
    public static DutyLimit Immediate { get; } = new(DutyLimitKind.Immediate);

    /// <summary>How the due is found.</summary>
    public DutyLimitKind Kind { get; }

    /// <summary>The counted limit when <see cref="Kind"/> is <see cref="DutyLimitKind.Timed"/>, else null.</summary>
    public TimeLimit? Time { get; private init; }

    /// <summary>The field of the opening event that holds the promised time when <see cref="Kind"/> is <see cref="DutyLimitKind.Committed"/>, else null.</summary>
    public string? Field { get; private init; }

    /// <summary>The rule id, or <see cref="Handling"/>, whose due is shared when <see cref="Kind"/> is <see cref="DutyLimitKind.SameAs"/>, else null.</summary>
    public string? Duty { get; private init; }

    /// <summary>A limit that is counted from the start of the duty.</summary>
    public static DutyLimit Timed(TimeLimit time) => new(DutyLimitKind.Timed) { Time = time ?? throw new ArgumentNullException(nameof(time)) };

    /// <summary>A limit that is the time in <paramref name="field"/> of the opening event.</summary>
    public static DutyLimit Committed(string field) => new(DutyLimitKind.Committed) { Field = field ?? throw new ArgumentNullException(nameof(field)) };

    /// <summary>A limit that ends with the duty of rule <paramref name="duty"/>, or with the handling due in force for <see cref="Handling"/>.</summary>
    public static DutyLimit SameAs(string duty) => new(DutyLimitKind.SameAs) { Duty = duty ?? throw new ArgumentNullException(nameof(duty)) };
}
