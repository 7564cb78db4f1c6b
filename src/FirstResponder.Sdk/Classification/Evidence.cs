namespace FirstResponder.Sdk.Classification;

/// <summary>One reason for a proposed category: a rule and where in the text it spoke. The words themselves are not kept, since they are personal.</summary>
/// <param name="RuleId">The rule that spoke.</param>
/// <param name="Start">The first character, counted in UTF-16 units from 0, inclusive.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Category">What it argues for.</param>
public sealed record Evidence(string RuleId, int Start, int Length, Category Category);
