using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>
/// Limits counted by hand: hours on the wall clock, working days day by day over the table of published days (民法典 第二百条至第二百零四条).
/// Slow on purpose; nothing here asks the SDK for more than whether one day is a working day.
/// </summary>
internal static class Limits
{
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    /// <summary>Hours run through nights and holidays; done at the very end is in time.</summary>
    public static Limit Elapsed(Instant start, Duration length) => new(start + length, start + length + Millisecond);

    /// <summary>The start day isn't counted; the limit ends at 24:00 of the n-th working day after it.</summary>
    public static Limit WorkingDays(Instant start, int days, WorkingDayCalendar calendar, DateTimeZone zone)
    {
        var day = start.InZone(zone).Date;
        for (var counted = 0; counted < days;)
        {
            day = day.PlusDays(1);
            counted += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return EndOf(day, zone);
    }

    /// <summary>Whether every day from the start to the last counted one is published.</summary>
    public static bool IsPublished(Instant start, Instant due, WorkingDayCalendar calendar, DateTimeZone zone)
    {
        var last = due.InZone(zone).Date.PlusDays(-1);
        for (var day = start.InZone(zone).Date.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            if (!calendar.IsPublished(day))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A promised instant is the due itself; a promised date lasts until 24:00 of it.</summary>
    public static Limit? Promised(Said promised, DateTimeZone zone)
    {
        if (promised.Date is { } date)
        {
            return EndOf(date, zone);
        }

        return promised.Time is { } at ? new Limit(at, at + Millisecond) : null;
    }

    /// <summary>Three calendar years after the day of the end, the day itself not counted; where the year lacks that day, the last of the month.</summary>
    public static Instant Retained(Instant closed, DateTimeZone zone) => EndOf(closed.InZone(zone).Date.PlusYears(3), zone).LateFrom;

    private static Limit EndOf(LocalDate day, DateTimeZone zone)
    {
        var midnight = day.PlusDays(1).AtStartOfDayInZone(zone).ToInstant();
        return new Limit(midnight, midnight);
    }
}
