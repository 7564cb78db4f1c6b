using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>An early warning (提前预警) of a duty: part of its time is used up, and it is not yet late. Internal (企业内控), never a limit.</summary>
/// <param name="Percent">How much of the time from start to due is used up, in percent, 1 to 99.</param>
/// <param name="At">When that was so, on the due in force; whole milliseconds.</param>
public readonly record struct EarlyWarning(int Percent, Instant At);
