using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// When an estate's service centre works (工作时间): stretches per weekday on top of a working-day calendar. It decides the class of an instant
/// (Chengdu's 4 hours in, 8 hours outside working time, 成住建发〔2023〕62号 一（二）), measures limits in working hours, and moves no statutory day
/// count.
/// </summary>
/// <remarks>
/// <para>A weekday off for a holiday is closed; a plain weekend day follows its own stretches, if it has any; a made-up working day (调休上班) is
/// worked like the weekday named for it; a special day keeps its own hours. Opening is inclusive, closing exclusive: at 18:00:00 a day that
/// closes at 18:00 is over.</para>
/// <para>Immutable and safe to share; <see cref="On"/> is worth calling on one shared instance, for laying the hours over two centuries of days
/// takes milliseconds.</para>
/// </remarks>
public sealed class WorkingHours
{
    // One company, the regions that it works in, and its own days beside the law's.
    private const int KeptClocks = 8;

    private readonly DailyHours[][] byDay;
    private readonly Dictionary<LocalDate, SpecialDay> special = [];
    private WorkingClock[] kept = [];

    /// <summary>Working hours from any number of stretches, in any order.</summary>
    /// <param name="stretches">At least one; several a day are allowed (a lunch break) when they do not overlap.</param>
    /// <param name="makeUpDaysLike">The weekday whose stretches a made-up working day follows; it needs at least one.</param>
    /// <exception cref="ArgumentException">No stretch, an undefined weekday, stretches that overlap, or a pattern day without any.</exception>
    public WorkingHours(IEnumerable<DailyHours> stretches, IsoDayOfWeek makeUpDaysLike = IsoDayOfWeek.Monday)
    {
        _ = stretches ?? throw new ArgumentNullException(nameof(stretches));
        MakeUpDaysLike = makeUpDaysLike;
        Stretches = [.. stretches.OrderBy(static stretch => stretch.Day).ThenBy(static stretch => stretch.Opens)];
        byDay = new DailyHours[8][];
        for (var day = IsoDayOfWeek.None; day <= IsoDayOfWeek.Sunday; day++) byDay[(int)day] = [.. Stretches.Where(stretch => stretch.Day == day)];
        Validate();
    }

    private WorkingHours(WorkingHours other, IEnumerable<SpecialDay> days)
    {
        byDay = other.byDay;
        MakeUpDaysLike = other.MakeUpDaysLike;
        Stretches = other.Stretches;
        foreach (var day in other.special.Values) special[day.Date] = day;
        foreach (var day in days)
        {
            if (day is null) throw new ArgumentException("特别日不能为空。 / A special day is null.", nameof(days));
            special[day.Date] = day;
        }

        SpecialDays = [.. special.Values.OrderBy(static day => day.Date)];
    }

    /// <summary>The stretches, by weekday and opening.</summary>
    public IReadOnlyList<DailyHours> Stretches { get; }

    /// <summary>The weekday that a made-up working day (调休上班) follows; Monday unless said otherwise.</summary>
    public IsoDayOfWeek MakeUpDaysLike { get; }

    /// <summary>The days with hours of their own, by date.</summary>
    public IReadOnlyList<SpecialDay> SpecialDays { get; } = [];

    /// <summary>The same stretch from Monday to Friday, and on made-up working days.</summary>
    /// <param name="opens">Local time, inclusive.</param>
    /// <param name="closes">Local time, exclusive; 00:00 is 24:00.</param>
    /// <exception cref="ArgumentException">The stretches would overlap.</exception>
    public static WorkingHours MondayToFriday(LocalTime opens, LocalTime closes) => new(
        [
            new(IsoDayOfWeek.Monday, opens, closes), new(IsoDayOfWeek.Tuesday, opens, closes), new(IsoDayOfWeek.Wednesday, opens, closes),
            new(IsoDayOfWeek.Thursday, opens, closes), new(IsoDayOfWeek.Friday, opens, closes),
        ]);

    /// <summary>The same hours with days of their own; a day given again takes the place of the one before.</summary>
    /// <param name="days">The days.</param>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public WorkingHours WithSpecialDays(params SpecialDay[] days) => new(this, days ?? throw new ArgumentNullException(nameof(days)));

    /// <summary>These hours laid over a calendar in a zone: what counts working time. The last eight clocks are kept.</summary>
    /// <param name="calendar">Says which dates are holidays and which weekends are worked; a company's own calendar (企业自定日) may be given.</param>
    /// <param name="zone">The estate's zone.</param>
    public WorkingClock On(WorkingDayCalendar calendar, DateTimeZone zone)
    {
        _ = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _ = zone ?? throw new ArgumentNullException(nameof(zone));
        var clocks = kept;
        foreach (var clock in clocks)
        {
            if (ReferenceEquals(clock.Calendar, calendar) && clock.Zone.Equals(zone)) return clock;
        }

        // Two threads may both make one, and of two that they add one may be made again later; any is right.
        var made = new WorkingClock(this, calendar, zone);
        kept = [made, .. clocks.Take(KeptClocks - 1)];
        return made;
    }

    /// <summary>Whether the instant lies in working time.</summary>
    /// <param name="at">The instant, UTC.</param>
    /// <param name="calendar">Says which dates are holidays and which weekends are worked.</param>
    /// <param name="zone">The estate's zone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The local date lies outside 1901 to 2100.</exception>
    public bool IsOpen(Instant at, WorkingDayCalendar calendar, DateTimeZone zone)
    {
        _ = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _ = zone ?? throw new ArgumentNullException(nameof(zone));
        var local = at.WithOffset(ChinaTime.Covers(at, zone) ? ChinaTime.Offset : zone.GetUtcOffset(at));
        var (date, time) = (local.Date, local.TimeOfDay);
        foreach (var stretch in StretchesOn(date, calendar))
        {
            if (stretch.OpensAt(time)) return true;
        }

        if (date.Year == CalendarTable.FirstYear && date.DayOfYear == 1) return false;
        foreach (var stretch in StretchesOn(date.PlusDays(-1), calendar))
        {
            if (stretch.StillOpenNextMorningAt(time)) return true;
        }

        return false;
    }

    /// <summary>The stretches that begin on a date.</summary>
    internal DailyHours[] StretchesOn(LocalDate date, WorkingDayCalendar calendar) => SpecialDayOn(date) is { } day
        ? day.Begun
        : calendar.KindOf(date) switch
        {
            DayKind.WorkingDay or DayKind.Weekend => byDay[(int)date.DayOfWeek],
            DayKind.MakeUpWorkingDay or DayKind.OwnWorkingDay => byDay[(int)MakeUpDaysLike],
            _ => byDay[(int)IsoDayOfWeek.None],
        };

    internal SpecialDay? SpecialDayOn(LocalDate date) => special.Count > 0 && special.TryGetValue(date, out var day) ? day : null;

    private void Validate()
    {
        if (Stretches.Count == 0) throw Fault("至少要有一个时段", "at least one stretch is needed");
        foreach (var stretch in Stretches)
        {
            if (stretch.Day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday) throw Fault("每个时段须有星期", "each stretch has a weekday");
        }

        if (MakeUpDaysLike is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday || byDay[(int)MakeUpDaysLike].Length == 0)
            throw Fault("调休上班日所循的星期没有时段", "the weekday that made-up working days follow has no stretch");
        for (var i = 0; i < Stretches.Count; i++)
        {
            // In order of opening no stretch can reach past its follower without touching it; the last is followed by the first, a week on.
            var isLast = i == Stretches.Count - 1;
            var (stretch, next) = (Stretches[i], Stretches[isLast ? 0 : i + 1]);
            if (Overlap(stretch, next, next.Day - stretch.Day + (isLast ? 7 : 0)))
                throw Fault($"时段重叠：{stretch} 与 {next}", $"stretches overlap: {stretch} and {next}");
        }
    }

    private static bool Overlap(DailyHours stretch, DailyHours next, int daysBetween) =>
        (daysBetween * NodaConstants.TicksPerDay) + next.Opens.TickOfDay < stretch.ClosingTick;

    private static ArgumentException Fault(string chinese, string english) =>
        new($"工作时间无效：{chinese}。 / The working hours are not valid: {english}.");
}
