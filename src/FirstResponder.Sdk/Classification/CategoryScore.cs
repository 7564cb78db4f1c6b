namespace FirstResponder.Sdk.Classification;

/// <summary>What all the evidence for one category comes to.</summary>
/// <param name="Category">The category.</param>
/// <param name="Points">In points of the lexicon: the strongest reason whole, each further one in part; comparable within one assessment only.</param>
public sealed record CategoryScore(Category Category, int Points);
