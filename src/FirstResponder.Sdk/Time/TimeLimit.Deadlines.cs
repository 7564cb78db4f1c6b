using NodaTime;

namespace FirstResponder.Sdk.Time;

public sealed partial record TimeLimit
{
    // A limit of a hundred years still ends in a year that can be written.
    private static readonly Instant EarliestStart = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant LatestStart = Instant.FromUtc(9898, 12, 31, 0, 0);

    /// <summary>When the limit ends if it starts at this instant, counted by 民法典 第二百至二百零三条; <see cref="SlaCalculator"/> knows other rules.</summary>
    /// <param name="start">When it starts (UTC); cut off to whole milliseconds.</param>
    /// <param name="calendar">Counts working days and says which last days are rest days; its version is kept in the deadline that needed it.</param>
    /// <param name="zone">The estate's zone, in which the start day and 24:00 are read.</param>
    /// <param name="hours">Needed by limits in working time and by submission only, see <see cref="NeedsWorkingHours"/>.</param>
    /// <exception cref="ArgumentNullException">A limit that needs working hours is asked without.</exception>
    /// <exception cref="ArgumentException">The calendar has a company's own days: no limit is counted on it, except in working time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit counted on the calendar leaves 1901 to 2100; or the start lies before year 1 or after 9898.</exception>
    public Deadline DeadlineFrom(Instant start, WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours = null) =>
        CountFrom(start, calendar, zone, hours, CountingRules.CivilCode);

    internal Deadline CountFrom(Instant start, WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours, CountingRules rules)
    {
        _ = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _ = zone ?? throw new ArgumentNullException(nameof(zone));
        if (start < EarliestStart || start > LatestStart) throw StartOutOfRange(start);
        // Whose hours they are, his days they are; everything else is law's or the contract's.
        if (!IsWorkingTime && !rules.IsInternal) calendar.RequireStatutory(nameof(calendar));
        var from = LocalDays.WholeMilliseconds(start);
        if (Unit == TimeLimitUnit.Minutes) return Deadline.Until(BeginOf(from, zone, rules) + Duration.FromMinutes(Amount));
        if (Unit == TimeLimitUnit.Hours) return Deadline.Until(BeginOf(from, zone, rules) + Duration.FromHours(Amount));

        var startDay = LocalDays.DateOf(from, zone);
        if (IsWorkingTime)
        {
            var due = Clock(calendar, zone, hours).Add(BeginOf(from, zone, rules), WorkingTime);
            return Deadline.Until(due, calendar.Version, !calendar.IsWhollyPublished(startDay, LocalDays.DateOf(due, zone)));
        }

        if (Unit == TimeLimitUnit.BySubmission)
        {
            var chosen = ChosenAt(from, calendar, zone, hours).CountFrom(from, calendar, zone, hours, rules);
            return chosen with { CalendarVersion = calendar.Version, IsProvisional = chosen.IsProvisional || !calendar.IsPublished(startDay) };
        }

        var lastDay = LastDay(startDay, calendar, rules);
        var isOnCalendar = Unit == TimeLimitUnit.WorkingDays || rules.Moves(Unit) || rules.EndsAtClosing;
        var (version, isProvisional) = isOnCalendar ? (calendar.Version, !calendar.IsWhollyPublished(startDay, lastDay)) : (null, false);
        if (rules.EndsAtClosing && ClosingOf(lastDay, Clock(calendar, zone, hours)) is { } closing && closing > from)
            return Deadline.Until(closing, version, isProvisional);
        return Deadline.EndOf(lastDay, zone, version, isProvisional);
    }

    /// <summary>The day before any move off a rest day (民法典 第二百零二条).</summary>
    internal LocalDate UnmovedLastDay(LocalDate startDay, WorkingDayCalendar calendar, CountingRules rules)
    {
        // A start day that counts is the first of the days after the one before it.
        var from = rules.CountsStartDay ? startDay.PlusDays(-1) : startDay;
        return Unit switch
        {
            TimeLimitUnit.WorkingDays => calendar.AddWorkingDays(from, Amount),
            TimeLimitUnit.CalendarDays => from.PlusDays(Amount),
            TimeLimitUnit.Months => from.PlusMonths(Amount),
            TimeLimitUnit.Years => from.PlusYears(Amount),
            TimeLimitUnit.EndOfMonth => startDay.With(DateAdjusters.EndOfMonth),
            TimeLimitUnit.EndOfQuarter => startDay.PlusMonths((12 - startDay.Month) % 3).With(DateAdjusters.EndOfMonth),
            _ => throw new InvalidOperationException("该时限没有末日。 / The limit has no last day."),
        };
    }

    /// <summary>For a limit by submission, the one that this start is given.</summary>
    internal TimeLimit ChosenAt(Instant start, WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours) =>
        Needed(hours).IsOpen(start, calendar, zone) ? Working! : NonWorking!;

    /// <summary>When an elapsed or working time begins to run: at the moment, or at the next full hour of the local clock.</summary>
    internal static Instant BeginOf(Instant start, DateTimeZone zone, CountingRules rules)
    {
        if (!rules.LeavesOutStartHour) return start;
        var time = start.WithOffset(zone.GetUtcOffset(start)).TickOfDay;
        return start + Duration.FromTicks(NodaConstants.TicksPerHour - (time % NodaConstants.TicksPerHour));
    }

    /// <summary>The last closing of the day, at most its 24:00; null where nothing is open on it.</summary>
    internal static Instant? ClosingOf(LocalDate day, WorkingClock clock)
    {
        var (opens, ends) = (LocalDays.StartOf(day, clock.Zone), LocalDays.EndOf(day, clock.Zone));
        if (clock.Between(opens, ends) == Duration.Zero) return null;
        var closing = clock.PreviousOrSameWorkingMoment(ends);
        return closing < ends ? closing : null;
    }

    internal Duration WorkingTime => Unit == TimeLimitUnit.WorkingHours ? Duration.FromHours(Amount) : Duration.FromMinutes(Amount);

    private static WorkingClock Clock(WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours) => Needed(hours).On(calendar, zone);

    private static WorkingHours Needed(WorkingHours? hours) => hours ?? throw new ArgumentNullException(
        nameof(hours), "该时限需要工作时间。 / The limit needs working hours.");

    private static ArgumentOutOfRangeException StartOutOfRange(Instant start) =>
        new(nameof(start), start, "起算时间须在公元 1 年至 9898 年之间。 / A start lies in the years 1 to 9898.");

    private LocalDate LastDay(LocalDate startDay, WorkingDayCalendar calendar, CountingRules rules)
    {
        var last = UnmovedLastDay(startDay, calendar, rules);
        return rules.Moves(Unit) ? calendar.NextOrSameWorkingDay(last) : last;
    }
}
