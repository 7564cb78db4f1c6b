namespace FirstResponder.Sdk.Regulations;

/// <summary>A limit that an overlay replaced (附件2 第二十三条).</summary>
/// <param name="Limit">The limit that stood before.</param>
/// <param name="Layer">The layer it came from.</param>
/// <param name="Basis">What it rested on: its clause, or the basis of an overlay.</param>
public sealed record DisplacedLimit(DutyLimit Limit, RuleLayer Layer, string Basis);
