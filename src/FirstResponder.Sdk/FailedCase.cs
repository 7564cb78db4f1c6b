using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>A case that a call of <c>Due</c> could not attend to, or whose dues could not be counted anew: somebody has to look at it, the other cases went on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Fault">Why, such as <see cref="Storage.ChainBrokenException"/> for a history that was tampered with, or rules that are not in the library.</param>
public sealed record FailedCase(CaseKey Case, Exception Fault);
