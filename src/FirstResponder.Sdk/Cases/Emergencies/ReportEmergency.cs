using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records that the project head or a department was told (附件2 第九条).</summary>
public sealed class ReportEmergency : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="target">Who was told.</param>
    /// <param name="way">How.</param>
    public ReportEmergency(CaseKey key, Actor by, ReportTarget target, ContactWay way)
        : base(key, by)
    {
        Target = target;
        Way = way;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.ReportEmergency;

    /// <summary>Who was told.</summary>
    public ReportTarget Target { get; set => field = Door.Defined(value, nameof(Target)); }

    /// <summary>How.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>Who took the report.</summary>
    public string? To { get; set; }

    /// <summary>Their reference.</summary>
    public string? Ref { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "target" => FieldValue.Of(Target.ToString()),
        "way" => FieldValue.Of(Way.ToString()),
        "to" => FieldValue.Of(To),
        "ref" => FieldValue.Of(Ref),
        _ => base.Read(field),
    };
}
