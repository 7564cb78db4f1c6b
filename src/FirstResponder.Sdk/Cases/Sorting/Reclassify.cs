using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Changes the category during handling (AMB-07): with a reason, an approver other than the requester, and the owner told. Clocks still count from acceptance.</summary>
public sealed class Reclassify : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="category">The new category.</param>
    /// <param name="reason">Why.</param>
    /// <param name="approver">Who approves; not the requester, except towards Emergency.</param>
    public Reclassify(CaseKey key, Actor by, Category? category, PersonalText? reason, Actor? approver)
        : base(key, by)
    {
        Category = category;
        Reason = reason;
        Approver = approver;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Reclassify;

    /// <summary>The new category.</summary>
    public Category? Category { get; set; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    /// <summary>Who approves; not the requester, except towards Emergency.</summary>
    public Actor? Approver { get; set; }

    /// <summary>When the owner was told, or why that was not possible; one of the two must be there to count (附件2 第十四条).</summary>
    public OwnerTold? OwnerTold { get; set; }

    /// <summary>For matters out of scope: whose they are.</summary>
    public ScopeKind? ScopeKind { get; set => field = Door.Defined(value, nameof(ScopeKind)); }

    /// <summary>For emergencies: the type.</summary>
    public EmergencyType? EmergencyType { get; set => field = Door.Defined(value, nameof(EmergencyType)); }

    internal override FieldValue Read(string field) => field switch
    {
        "category" => FieldValue.Of(Category?.Code),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "approver" => FieldValue.Given(Approver is not null),
        "ownerTold" => FieldValue.Given(OwnerTold is { IsSaid: true }),
        "scopeKind" => FieldValue.Of(ScopeKind?.ToString()),
        "emergencyType" => FieldValue.Of(EmergencyType?.ToString()),
        _ => base.Read(field),
    };
}
