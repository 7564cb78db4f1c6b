using System.Globalization;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Announces the open duties that are late, past their internal threshold or past an early warning (附件2 第二十一条); one event for each, once.</summary>
public sealed class AnnounceDue : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    public AnnounceDue(CaseKey key, Actor by)
        : base(key, by)
    {
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.AnnounceDue;

    /// <summary>Only this duty; all when left out.</summary>
    public string? Duty { get; set; }

    /// <summary>True for internal thresholds after the start only, false for dues only; these and early warnings (提前预警) when left out.</summary>
    public bool? Threshold { get; set; }

    /// <summary>Only the early warning at this percentage of the duty's time, 1 to 99; whatever <see cref="Threshold"/> says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 99.</exception>
    public int? Percent
    {
        get;
        set => field = value is null or (>= 1 and <= 99) ? value : throw new ArgumentOutOfRangeException(nameof(Percent), value, "字段 Percent 须为 1–99。 / The field Percent must be from 1 to 99.");
    }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "duty" => FieldValue.Of(Duty),
        "threshold" => FieldValue.Of(Threshold),
        "percent" => FieldValue.Of(Percent?.ToString(CultureInfo.InvariantCulture)),
        _ => base.Read(field),
    };
}
