using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

/// <summary>A category stated together with the intake (附件2 第八条 第一时间).</summary>
/// <param name="Category">The category.</param>
/// <param name="ScopeKind">For matters out of scope: whose they are.</param>
/// <param name="EmergencyType">For emergencies: the type.</param>
/// <param name="OverrideReason">Why a hint of an emergency is set aside.</param>
public sealed record Sorting(Category Category, ScopeKind? ScopeKind = null, EmergencyType? EmergencyType = null, PersonalText? OverrideReason = null)
{
    /// <summary>For matters out of scope: whose they are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a value of <see cref="Cases.ScopeKind"/>.</exception>
    public ScopeKind? ScopeKind { get; init => field = Door.Defined(value, nameof(ScopeKind)); } = Door.Defined(ScopeKind, nameof(ScopeKind));

    /// <summary>For emergencies: the type.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a value of <see cref="Cases.EmergencyType"/>.</exception>
    public EmergencyType? EmergencyType { get; init => field = Door.Defined(value, nameof(EmergencyType)); } = Door.Defined(EmergencyType, nameof(EmergencyType));
}
