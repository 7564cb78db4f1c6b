using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>分类 (附件2 第八条).</summary>
public sealed class Classify : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="category">The category; one of the regulation's.</param>
    public Classify(CaseKey key, Actor by, Category? category)
        : base(key, by)
    {
        Category = category;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Classify;

    /// <summary>The category; one of the regulation's.</summary>
    public Category? Category { get; set; }

    /// <summary>The nature of the matter.</summary>
    public Nature? Nature { get; set => field = Door.Defined(value, nameof(Nature)); }

    /// <summary>For matters out of scope: whose they are.</summary>
    public ScopeKind? ScopeKind { get; set => field = Door.Defined(value, nameof(ScopeKind)); }

    /// <summary>For emergencies: the type.</summary>
    public EmergencyType? EmergencyType { get; set => field = Door.Defined(value, nameof(EmergencyType)); }

    /// <summary>Why a hint of an emergency is set aside; refused without it (JX-8.1).</summary>
    public PersonalText? OverrideReason { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "category" => FieldValue.Of(Category?.Code),
        "nature" => FieldValue.Of(Nature?.ToString()),
        "scopeKind" => FieldValue.Of(ScopeKind?.ToString()),
        "emergencyType" => FieldValue.Of(EmergencyType?.ToString()),
        "overrideReason" => FieldValue.Of(OverrideReason?.Reveal()),
        _ => base.Read(field),
    };
}
