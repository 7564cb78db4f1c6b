using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>超期未办 or an internal threshold passed (附件2 第二十一条): announced once per duty and due, with the true time.</summary>
public sealed record DutyFellDue : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.DutyFellDue;

    /// <summary>The duty's key.</summary>
    public required string Duty { get; init; }

    /// <summary>The due, or the threshold, that passed.</summary>
    public required Instant Due { get; init; }

    /// <summary>True when an internal threshold (企业内控) passed, false when the due did.</summary>
    public required bool Threshold { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "duty" => FieldValue.Of(Duty),
        "due" => FieldValue.Given(true),
        "threshold" => FieldValue.Of(Threshold),
        _ => base.Read(field),
    };
}
