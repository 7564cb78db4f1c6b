using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Regulations;

/// <summary>The limit (时限) of a duty as a rule pack states it.</summary>
public sealed record DutyLimit
{
    /// <summary>The word in <see cref="Duty"/> that stands for the due in force of handling (办理时限) instead of a rule id.</summary>
    public const string Handling = "handling";

    private DutyLimit(DutyLimitKind kind, string written)
    {
        Kind = kind;
        Written = written;
    }

    /// <summary>立即: no legal number exists and none is invented.</summary>
    public static DutyLimit Immediate { get; } = new(DutyLimitKind.Immediate, "immediate") { RoughLength = 0 };

    /// <summary>How the due is found.</summary>
    public DutyLimitKind Kind { get; }

    /// <summary>The counted limit when <see cref="Kind"/> is <see cref="DutyLimitKind.Timed"/>, else null.</summary>
    public TimeLimit? Time
    {
        get;
        private init
        {
            field = value;
            Words = value?.ToString() ?? "";
        }
    }

    /// <summary>The field of the opening event that holds the promised time when <see cref="Kind"/> is <see cref="DutyLimitKind.Committed"/>, else null.</summary>
    public string? Field { get; private init; }

    /// <summary>The rule id, or <see cref="Handling"/>, whose due is shared when <see cref="Kind"/> is <see cref="DutyLimitKind.SameAs"/>, else null.</summary>
    public string? Duty { get; private init; }

    /// <summary>A counted limit as people read it, such as 24小时; written out once, not for every duty that is opened under it.</summary>
    internal string Words { get; private init; } = "";

    /// <summary>Any limit as people read it: 24小时, 立即, 承诺时间, 同D-05, or 同办理时限.</summary>
    internal string InWords => Kind switch
    {
        DutyLimitKind.Timed => Words,
        DutyLimitKind.Committed => "承诺时间",
        DutyLimitKind.SameAs => "同" + (Duty == Handling ? "办理时限" : Duty),
        _ => "立即",
    };

    /// <summary>The limit in one word that never changes between versions of this library; hashes are made of it.</summary>
    internal string Written { get; }

    /// <summary>A measure for telling the looser of two limits; null when the limit has no length of its own.</summary>
    internal long? RoughLength { get; private init; }

    /// <summary>A limit that is counted from the start of the duty.</summary>
    public static DutyLimit Timed(TimeLimit time) => new(DutyLimitKind.Timed, LimitLength.Written(time ?? throw new ArgumentNullException(nameof(time)))) { Time = time, RoughLength = LimitLength.Of(time) };

    /// <summary>A limit that is the time in <paramref name="field"/> of the opening event.</summary>
    public static DutyLimit Committed(string field) => new(DutyLimitKind.Committed, "committed:" + field) { Field = field ?? throw new ArgumentNullException(nameof(field)) };

    /// <summary>A limit that ends with the duty of rule <paramref name="duty"/>, or with the handling due in force for <see cref="Handling"/>.</summary>
    public static DutyLimit SameAs(string duty) => new(DutyLimitKind.SameAs, "sameAs:" + duty) { Duty = duty ?? throw new ArgumentNullException(nameof(duty)) };

    /// <summary>Two limits are equal when they mean the same, however they were made.</summary>
    public bool Equals(DutyLimit? other) => other is not null && Kind == other.Kind && Equals(Time, other.Time) && Field == other.Field && Duty == other.Duty;

    /// <summary>A hash code that fits <see cref="Equals(DutyLimit)"/>.</summary>
    public override int GetHashCode() => unchecked(((int)Kind * 31) + (Time?.GetHashCode() ?? Field?.GetHashCode() ?? Duty?.GetHashCode() ?? 0));

    /// <summary>Whether this limit gives more time than <paramref name="other"/>. Where lengths cannot be compared, any difference counts as looser, so that a person looks at it.</summary>
    internal bool IsLooserThan(DutyLimit other) => RoughLength is { } mine && other.RoughLength is { } theirs ? mine > theirs : !Equals(other);
}
