namespace FirstResponder.Sdk.Classification;

/// <summary>One reason for or against a category: a rule and where in the text it spoke. The words themselves are not kept, since they are personal.</summary>
/// <param name="RuleId">The rule that spoke.</param>
/// <param name="Start">The first character, counted in UTF-16 units from 0, inclusive.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Category">What it argues for, or against when <see cref="Points"/> is negative.</param>
public sealed record Evidence(string RuleId, int Start, int Length, Category Category)
{
    /// <summary>How much it argues, in points of the lexicon; negative for counter-evidence; null for a hint word of a rule pack, which has no weight.</summary>
    public int? Points { get; init; }
}
