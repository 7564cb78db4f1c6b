namespace FirstResponder.Sdk.Classification;

/// <summary>What the text of a request suggests (附件2 第八条). A person decides; a suggestion that is set aside is recorded with its reason.</summary>
/// <param name="Proposed">The category that is suggested; null when the text says nothing.</param>
/// <param name="NeedsEmergencyReview">True when any sign of danger stands in the text, whatever else it says.</param>
/// <param name="Evidence">The reasons, in the order of the text.</param>
public sealed record Assessment(Category? Proposed, bool NeedsEmergencyReview, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Nothing was found.</summary>
    public static Assessment None { get; } = new(null, false, []);
}
