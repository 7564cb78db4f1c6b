namespace FirstResponder.Sdk.Regulations;

/// <summary>
/// A rough order of limits in different units, good enough to flag the looser one; no due is ever computed from it.
/// Immediate is the tightest. A day of either kind counts as 24 hours, a month as 30 days, a year as 365. Of two limits
/// that come out equal, the coarser is the looser: one working day after 09:00 ends at 24:00 of the next, later than 24 hours.
/// </summary>
internal static class LimitLength
{
    private const long MinutesOfDay = 24 * 60;

    public static long Of(LimitUnit unit, int amount) => unit switch
    {
        LimitUnit.Minutes => Measure(amount, 0),
        LimitUnit.Hours => Measure(amount * 60L, 0),
        LimitUnit.CalendarDays => Measure(amount * MinutesOfDay, 1),
        LimitUnit.WorkingDays => Measure(amount * MinutesOfDay, 2),
        LimitUnit.Months => Measure(amount * MinutesOfDay * 30, 3),
        _ => Measure(amount * MinutesOfDay * 365, 4),
    };

    private static long Measure(long minutes, int coarseness) => (minutes * 8) + coarseness;
}
