namespace FirstResponder.Sdk.Classification;

/// <summary>What the text of a request suggests (附件2 第八条). A person decides; a suggestion that is set aside is recorded with its reason.</summary>
/// <param name="Proposed">The category that is suggested; null when the text says nothing.</param>
/// <param name="NeedsEmergencyReview">True when a rule of danger of some weight (the lexicon's 复核) speaks without a counter in its clause, wherever in the text, or when what is left of all signs reaches that weight: somebody must look at once, whatever is proposed. Also true, with no evidence, when so much was said (the lexicon's 无言) and no rule understood any of it.</param>
/// <param name="Evidence">The reasons, in the order of the text.</param>
/// <param name="RunnerUp">The second-best category, which an honest colleague could have chosen; null when nothing argues for another.</param>
/// <param name="Scores">The points of each of the five categories, in the order of 附件2 第八条; null where only hint words were looked for.</param>
/// <param name="Axes">The second axes that the text speaks of (nature, kind, content, urgency, scope, danger); null where only hint words were looked for.</param>
/// <param name="Lexicon">Which lexicon spoke: its version and the first digits of its hash, overlays included; null where only hint words were looked for.</param>
public sealed record Assessment(
    Category? Proposed,
    bool NeedsEmergencyReview,
    IReadOnlyList<Evidence> Evidence,
    Category? RunnerUp = null,
    IReadOnlyList<CategoryScore>? Scores = null,
    IReadOnlyList<AxisProposal>? Axes = null,
    string? Lexicon = null)
{
    /// <summary>Nothing was found.</summary>
    public static Assessment None { get; } = new(null, false, []);
}
