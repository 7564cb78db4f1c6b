using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Announces the open duties that are late or past their internal threshold (附件2 第二十一条); one event for each, once.</summary>
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

    /// <summary>True for internal thresholds only, false for dues only; both when left out.</summary>
    public bool? Threshold { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "duty" => FieldValue.Of(Duty),
        "threshold" => FieldValue.Of(Threshold),
        _ => base.Read(field),
    };
}
