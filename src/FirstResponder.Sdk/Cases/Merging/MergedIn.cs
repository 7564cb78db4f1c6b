using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>并案: another case of the same matter joined this one; its contact will be told the result too (正文二（二）, AMB-38).</summary>
public sealed record MergedIn : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.MergedIn;

    /// <summary>The case that joined.</summary>
    public required string CaseId { get; init; }

    /// <summary>Its contact; null when nobody asked in it.</summary>
    public CaseContact? Contact { get; init; }

    /// <summary>Its external number.</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>Its external date.</summary>
    public PromisedTime? ExternalDue { get; init; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; init; }

    /// <summary>The consent of a different complainant to be represented.</summary>
    public PersonalText? RepresentationConsent { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "case" => FieldValue.Of(CaseId),
        "contact" => FieldValue.Given(Contact is not null),
        "externalNumber" => FieldValue.Of(ExternalNumber),
        "externalDue" => FieldValue.Of(ExternalDue),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "representationConsent" => FieldValue.Of(RepresentationConsent?.Reveal()),
        _ => base.Read(field),
    };
}
