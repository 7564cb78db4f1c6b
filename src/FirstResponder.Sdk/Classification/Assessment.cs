namespace FirstResponder.Sdk.Classification;

/// <summary>What the text of a request suggests (附件2 第八条). A person decides; a suggestion that is set aside is recorded with its reason.</summary>
/// <param name="Proposed">The category that is suggested; null when the text says nothing.</param>
/// <param name="NeedsEmergencyReview">True when a sign of danger stands in the text that nothing in the same clause surely answers: somebody must look at once, whatever is proposed.</param>
/// <param name="Evidence">The reasons, in the order of the text.</param>
public sealed record Assessment(Category? Proposed, bool NeedsEmergencyReview, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Nothing was found.</summary>
    public static Assessment None { get; } = new(null, false, []);

    /// <summary>The second-best category: what an honest colleague could have chosen; null when nothing argues for another.</summary>
    public Category? RunnerUp { get; init; }

    /// <summary>The points of each of the five categories, in the order of 附件2 第八条; null where only hint words were looked for.</summary>
    public IReadOnlyList<CategoryScore>? Scores { get; init; }

    /// <summary>The second axes that the text speaks of (nature, content, urgency, scope, danger); null where only hint words were looked for.</summary>
    public IReadOnlyList<AxisProposal>? Axes { get; init; }

    /// <summary>Which lexicon spoke: its version and the first digits of its hash, with those of its overlays; null where only hint words were looked for.</summary>
    public string? Lexicon { get; init; }
}
