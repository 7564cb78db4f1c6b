using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>How a duty ended.</summary>
/// <param name="Key">The duty's key.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="At">When.</param>
/// <param name="As">A label, such as CarriedOut (开展及时).</param>
/// <param name="Backdated">True when only a backdated entry lets it count as met, or as replaced in time, such as by an extension that was entered after the due had come (AMB-43).</param>
public sealed record EndedDuty(string Key, DutyOutcome Outcome, Instant At, string? As = null, bool Backdated = false);
