using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The case was moved to another version of its regulation, on request (AMB-29).</summary>
public sealed record RulesMigrated : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.RulesMigrated;

    /// <summary>The rules before.</summary>
    public required Pin From { get; init; }

    /// <summary>The rules from now.</summary>
    public required Pin To { get; init; }

    /// <summary>Why.</summary>
    public required PersonalText Reason { get; init; }

    /// <summary>Who approved.</summary>
    public required Actor Approver { get; init; }

    /// <summary>The open dues that moved.</summary>
    public IReadOnlyList<MovedDuty> Moved { get; init => field = value ?? []; } = [];

    internal override FieldValue Read(string field) => field switch
    {
        "from" => FieldValue.Given(true),
        "to" => FieldValue.Given(true),
        "reason" => FieldValue.Of(Reason.Reveal()),
        "approver" => FieldValue.Given(true),
        "moved" => FieldValue.List(Moved.Count),
        _ => base.Read(field),
    };
}
