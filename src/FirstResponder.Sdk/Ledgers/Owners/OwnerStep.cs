using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>A stage that an owner's case has passed.</summary>
/// <param name="Stage">What it is called, such as 办结.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Round">The round (轮次) it belongs to, from 1.</param>
public sealed record OwnerStep(string Stage, Instant At, int Round);
