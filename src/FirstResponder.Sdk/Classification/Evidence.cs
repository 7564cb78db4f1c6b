namespace FirstResponder.Sdk.Classification;

/// <summary>One reason for or against a category: a rule and where in the text it spoke. The words themselves are not kept, since they are personal.</summary>
/// <param name="RuleId">The rule that spoke.</param>
/// <param name="Start">The first character, counted in UTF-16 units from 0, inclusive.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Category">What it argues for, or against when <paramref name="Points"/> is negative.</param>
/// <param name="Points">How much it argues, in points of the lexicon; negative for counter-evidence; null for a hint word of a rule pack, which has no weight.</param>
public sealed record Evidence(string RuleId, int Start, int Length, Category Category, int? Points = null);
