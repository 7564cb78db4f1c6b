using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The lead passed on; the first responder stays named beside (AMB-15).</summary>
public sealed record LeadHandedOver : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.LeadHandedOver;

    /// <summary>Who led.</summary>
    public required Staff From { get; init; }

    /// <summary>Who leads from now.</summary>
    public required Staff To { get; init; }

    /// <summary>Why.</summary>
    public required PersonalText Reason { get; init; }

    /// <summary>Who approved.</summary>
    public required Actor Approver { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "from" => FieldValue.Given(true),
        "to" => FieldValue.Given(true),
        "reason" => FieldValue.Of(Reason.Reveal()),
        "approver" => FieldValue.Given(true),
        _ => base.Read(field),
    };
}
