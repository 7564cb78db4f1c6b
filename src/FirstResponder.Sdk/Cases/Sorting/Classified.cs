using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>分类: the category in force (附件2 第八条). A person decides.</summary>
public sealed record Classified : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Classified;

    /// <summary>One of the regulation's categories.</summary>
    public required Category Category { get; init; }

    /// <summary>The nature, when it is stated with the category.</summary>
    public Nature? Nature { get; init; }

    /// <summary>For matters out of scope: whose they are.</summary>
    public ScopeKind? ScopeKind { get; init; }

    /// <summary>For emergencies: the type, which decides whom to tell.</summary>
    public EmergencyType? EmergencyType { get; init; }

    /// <summary>What the text had suggested, where the person chose otherwise; null where they agree or the text suggested nothing.</summary>
    public Category? Proposed { get; init; }

    /// <summary>Why a hint of an emergency was set aside (JX-8.1).</summary>
    public PersonalText? OverrideReason { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "category" => FieldValue.Of(Category.Code),
        "nature" => FieldValue.Of(Nature?.ToString()),
        "scopeKind" => FieldValue.Of(ScopeKind?.ToString()),
        "emergencyType" => FieldValue.Of(EmergencyType?.ToString()),
        "proposed" => FieldValue.Of(Proposed?.Code),
        "overrideReason" => FieldValue.Of(OverrideReason?.Reveal()),
        _ => base.Read(field),
    };
}
