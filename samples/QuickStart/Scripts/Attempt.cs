using FirstResponder.Sdk.Cases;
using NodaTime;

namespace QuickStart.Scripts;

/// <summary>Something that was tried and refused.</summary>
/// <param name="At">When.</param>
/// <param name="CaseId">On which case.</param>
/// <param name="Command">What.</param>
/// <param name="By">Who.</param>
/// <param name="Reasons">Every reason at once, each with its clause.</param>
public sealed record Attempt(Instant At, string CaseId, CaseCommand Command, Actor By, IReadOnlyList<Refusal> Reasons);
