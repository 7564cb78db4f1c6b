using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

/// <summary>A new matter that starts a case of its own (附件2 第十五条, AMB-37).</summary>
/// <param name="Content">The matter.</param>
/// <param name="Nature">Its nature.</param>
/// <param name="Place">Where; the parent's place when left out.</param>
/// <param name="FirstResponder">Who heard of it first; the acting employee when left out.</param>
/// <param name="CaseId">The new case's id; derived when left out.</param>
/// <param name="Complainant">Who raised it; the parent's complainant when left out.</param>
public sealed record NewMatter(PersonalText Content, Nature? Nature = null, Place? Place = null, Staff? FirstResponder = null, string? CaseId = null, Complainant? Complainant = null)
{
    /// <summary>The matter, in the resident's words.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public PersonalText Content { get; init => field = Door.Required(value, nameof(Content)); } = Door.Required(Content, nameof(Content));

    /// <summary>Its nature.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a value of <see cref="Cases.Nature"/>.</exception>
    public Nature? Nature { get; init => field = Door.Defined(value, nameof(Nature)); } = Door.Defined(Nature, nameof(Nature));
}
