using FirstResponder.Sdk.Privacy;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>How the owner was told of a change, or why that was not possible.</summary>
/// <param name="At">When they were told; null when not possible.</param>
/// <param name="Way">How.</param>
/// <param name="NotPossible">Why it was not possible.</param>
public sealed record OwnerTold(Instant? At = null, ContactWay? Way = null, PersonalText? NotPossible = null);
