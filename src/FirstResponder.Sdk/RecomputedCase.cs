using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>A case whose open dues moved under a newer calendar (AMB-03).</summary>
/// <param name="Case">The case as it stands now.</param>
/// <param name="Event">The event in its history: what moved from when to when, by how much and why.</param>
public sealed record RecomputedCase(CaseView Case, DutiesRecomputed Event);
