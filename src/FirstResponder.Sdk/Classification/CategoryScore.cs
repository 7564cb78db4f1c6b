namespace FirstResponder.Sdk.Classification;

/// <summary>What all the evidence for one category comes to.</summary>
/// <param name="Category">The category.</param>
/// <param name="Points">The sum in points of the lexicon; comparable within one assessment only.</param>
public sealed record CategoryScore(Category Category, int Points);
