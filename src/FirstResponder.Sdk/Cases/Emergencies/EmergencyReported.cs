using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The emergency was reported to the project head or a department (附件2 第九条).</summary>
public sealed record EmergencyReported : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.EmergencyReported;

    /// <summary>Who was told.</summary>
    public required ReportTarget Target { get; init; }

    /// <summary>The person or desk that took the report.</summary>
    public string? To { get; init; }

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>Their reference.</summary>
    public string? Ref { get; init; }

    /// <summary>The chosen departments that have not been told yet.</summary>
    public IReadOnlyList<ReportTarget> Outstanding { get; init => field = value ?? []; } = [];

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "target" => FieldValue.Of(Target.ToString()),
        "to" => FieldValue.Of(To),
        "way" => FieldValue.Of(Way.ToString()),
        "ref" => FieldValue.Of(Ref),
        "outstanding" => FieldValue.List(Outstanding.Count),
        _ => base.Read(field),
    };
}
