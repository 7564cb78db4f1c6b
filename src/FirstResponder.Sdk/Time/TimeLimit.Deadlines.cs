using NodaTime;

namespace FirstResponder.Sdk.Time;

public sealed partial record TimeLimit
{
    /// <summary>When the limit ends if it starts at this instant.</summary>
    /// <param name="start">When it starts (UTC); cut off to whole milliseconds.</param>
    /// <param name="calendar">Counts working days and says which last days are rest days; its version is kept in the deadline that needed it.</param>
    /// <param name="zone">The estate's zone, in which the start day and 24:00 are read.</param>
    /// <param name="hours">Needed by a limit by submission only.</param>
    /// <exception cref="ArgumentNullException">A limit by submission is asked without working hours.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit counted on the calendar leaves 1901 to 2100.</exception>
    public Deadline DeadlineFrom(Instant start, WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours = null)
    {
        _ = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _ = zone ?? throw new ArgumentNullException(nameof(zone));
        var from = LocalDays.WholeMilliseconds(start);
        if (Unit == TimeLimitUnit.Minutes) return Deadline.Until(from + Duration.FromMinutes(Amount));
        if (Unit == TimeLimitUnit.Hours) return Deadline.Until(from + Duration.FromHours(Amount));

        var startDay = LocalDays.DateOf(from, zone);
        if (Unit == TimeLimitUnit.BySubmission)
        {
            var chosen = ChosenAt(from, calendar, zone, hours).DeadlineFrom(from, calendar, zone);
            return chosen with { CalendarVersion = calendar.Version, IsProvisional = chosen.IsProvisional || !calendar.IsPublished(startDay) };
        }

        var lastDay = LastDay(startDay, calendar);
        return IsCountedInDays
            ? Deadline.EndOf(lastDay, zone, calendar.Version, !calendar.IsWhollyPublished(startDay, lastDay))
            : Deadline.EndOf(lastDay, zone);
    }

    /// <summary>The day before any move off a rest day (民法典 第二百零二条).</summary>
    internal LocalDate UnmovedLastDay(LocalDate startDay, WorkingDayCalendar calendar) => Unit switch
    {
        TimeLimitUnit.WorkingDays => calendar.AddWorkingDays(startDay, Amount),
        TimeLimitUnit.CalendarDays => startDay.PlusDays(Amount),
        TimeLimitUnit.Months => startDay.PlusMonths(Amount),
        TimeLimitUnit.Years => startDay.PlusYears(Amount),
        TimeLimitUnit.EndOfMonth => startDay.With(DateAdjusters.EndOfMonth),
        TimeLimitUnit.EndOfQuarter => startDay.PlusMonths((12 - startDay.Month) % 3).With(DateAdjusters.EndOfMonth),
        _ => throw new InvalidOperationException("该时限没有末日。 / The limit has no last day."),
    };

    /// <summary>For a limit by submission, the one that this start is given.</summary>
    internal TimeLimit ChosenAt(Instant start, WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours)
    {
        _ = hours ?? throw new ArgumentNullException(nameof(hours), "按提交时段的时限需要工作时间。 / A limit by submission needs working hours.");
        return hours.IsOpen(start, calendar, zone) ? Working! : NonWorking!;
    }

    private LocalDate LastDay(LocalDate startDay, WorkingDayCalendar calendar)
    {
        var last = UnmovedLastDay(startDay, calendar);
        return Unit is TimeLimitUnit.CalendarDays or TimeLimitUnit.Months ? calendar.NextOrSameWorkingDay(last) : last;
    }
}
