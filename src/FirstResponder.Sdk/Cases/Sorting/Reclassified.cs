using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The category changed during handling. Clocks count from the original acceptance; ended duties keep their outcome (AMB-07).</summary>
public sealed record Reclassified : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Reclassified;

    /// <summary>The category before.</summary>
    public required Category From { get; init; }

    /// <summary>The category in force from now.</summary>
    public required Category Category { get; init; }

    /// <summary>For matters out of scope: whose they are.</summary>
    public ScopeKind? ScopeKind { get; init; }

    /// <summary>For emergencies: the type.</summary>
    public EmergencyType? EmergencyType { get; init; }

    /// <summary>Why; null only when the emergency process was started at once.</summary>
    public PersonalText? Reason { get; init; }

    /// <summary>Who approved; null only when the emergency process was started at once.</summary>
    public Actor? Approver { get; init; }

    /// <summary>How the owner was told, or why that was not possible.</summary>
    public OwnerTold? OwnerTold { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "from" => FieldValue.Of(From.Code),
        "category" => FieldValue.Of(Category.Code),
        "scopeKind" => FieldValue.Of(ScopeKind?.ToString()),
        "emergencyType" => FieldValue.Of(EmergencyType?.ToString()),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "approver" => FieldValue.Given(Approver is not null),
        "ownerTold" => FieldValue.Given(OwnerTold is { IsSaid: true }),
        _ => base.Read(field),
    };
}
