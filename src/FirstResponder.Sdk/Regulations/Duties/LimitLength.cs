using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Regulations;

/// <summary>
/// A rough order of limits in different units, good enough to flag the looser one; no due is ever computed from it.
/// Immediate is the tightest. A day of either kind counts as 24 hours, a month as 30 days, a year as 365, working time as eight hours a day.
/// Of two limits that come out equal, the coarser is the looser: one working day after 09:00 ends at 24:00 of the next, later than 24 hours.
/// </summary>
internal static class LimitLength
{
    private const long MinutesOfDay = 24 * 60;
    private const long WallPerWorkingTime = 3;

    public static long Of(TimeLimit limit) => limit.Unit switch
    {
        TimeLimitUnit.Minutes => Measure(limit.Amount, 0),
        TimeLimitUnit.Hours => Measure(limit.Amount * 60L, 0),
        TimeLimitUnit.CalendarDays => Measure(limit.Amount * MinutesOfDay, 1),
        TimeLimitUnit.WorkingDays => Measure(limit.Amount * MinutesOfDay, 2),
        TimeLimitUnit.Months => Measure(limit.Amount * MinutesOfDay * 30, 3),
        TimeLimitUnit.Years => Measure(limit.Amount * MinutesOfDay * 365, 4),
        TimeLimitUnit.EndOfMonth => Measure(MinutesOfDay * 30, 3),
        TimeLimitUnit.EndOfQuarter => Measure(MinutesOfDay * 90, 3),
        TimeLimitUnit.WorkingMinutes => Measure(limit.Amount * WallPerWorkingTime, 1),
        TimeLimitUnit.WorkingHours => Measure(limit.Amount * 60L * WallPerWorkingTime, 1),
        _ => Math.Max(Of(limit.Working!), Of(limit.NonWorking!)),
    };

    /// <summary>The limit in one word that never changes between versions of this library.</summary>
    public static string Written(TimeLimit limit) => limit.Unit switch
    {
        TimeLimitUnit.EndOfMonth => "endOf:month",
        TimeLimitUnit.EndOfQuarter => "endOf:quarter",
        TimeLimitUnit.BySubmission => $"bySubmission({Written(limit.Working!)},{Written(limit.NonWorking!)})",
        _ => FormattableString.Invariant($"{limit.Unit}:{limit.Amount}"),
    };

    private static long Measure(long minutes, int coarseness) => (minutes * 8) + coarseness;
}
