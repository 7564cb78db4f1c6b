using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>A legal hold on disposal was placed or lifted (AMB-18).</summary>
public sealed record LegalHoldSet : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.LegalHoldSet;

    /// <summary>True when placed.</summary>
    public required bool On { get; init; }

    /// <summary>Why.</summary>
    public required PersonalText Reason { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "on" => FieldValue.Of(On),
        "reason" => FieldValue.Of(Reason.Reveal()),
        _ => base.Read(field),
    };
}
