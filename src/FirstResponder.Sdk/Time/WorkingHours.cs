using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// When an estate's service centre works (工作时间): stretches per weekday on top of a working-day calendar. It decides the class of an instant
/// (Chengdu's 4 hours in, 8 hours outside working time, 成住建发〔2023〕62号 一（二）) and moves no statutory day count.
/// </summary>
/// <remarks>
/// A weekday off for a holiday is closed; a plain weekend day follows its own stretches, if it has any; a made-up working day (调休上班) is
/// worked like the weekday named for it. Opening is inclusive, closing exclusive: at 18:00:00 a day that closes at 18:00 is over.
/// </remarks>
public sealed class WorkingHours
{
    private readonly DailyHours[][] byDay;

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

    /// <summary>The stretches, by weekday and opening.</summary>
    public IReadOnlyList<DailyHours> Stretches { get; }

    /// <summary>The weekday that a made-up working day (调休上班) follows; Monday unless said otherwise.</summary>
    public IsoDayOfWeek MakeUpDaysLike { get; }

    /// <summary>The same stretch from Monday to Friday, and on made-up working days.</summary>
    /// <param name="opens">Local time, inclusive.</param>
    /// <param name="closes">Local time, exclusive; 00:00 is 24:00.</param>
    /// <exception cref="ArgumentException">The stretches would overlap.</exception>
    public static WorkingHours MondayToFriday(LocalTime opens, LocalTime closes) => new(
        [
            new(IsoDayOfWeek.Monday, opens, closes), new(IsoDayOfWeek.Tuesday, opens, closes), new(IsoDayOfWeek.Wednesday, opens, closes),
            new(IsoDayOfWeek.Thursday, opens, closes), new(IsoDayOfWeek.Friday, opens, closes),
        ]);

    /// <summary>Whether the instant lies in working time.</summary>
    /// <param name="at">The instant, UTC.</param>
    /// <param name="calendar">Says which dates are holidays and which weekends are worked.</param>
    /// <param name="zone">The estate's zone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The local date lies outside 1901 to 2100.</exception>
    public bool IsOpen(Instant at, WorkingDayCalendar calendar, DateTimeZone zone)
    {
        _ = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _ = zone ?? throw new ArgumentNullException(nameof(zone));
        var local = at.WithOffset(zone.GetUtcOffset(at));
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

    private DailyHours[] StretchesOn(LocalDate date, WorkingDayCalendar calendar) => calendar.KindOf(date) switch
    {
        DayKind.WorkingDay or DayKind.Weekend => byDay[(int)date.DayOfWeek],
        DayKind.MakeUpWorkingDay => byDay[(int)MakeUpDaysLike],
        _ => byDay[(int)IsoDayOfWeek.None],
    };

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

    private static bool Overlap(DailyHours stretch, DailyHours next, int daysBetween)
    {
        var closes = stretch.Closes.TickOfDay + (stretch.Closes <= stretch.Opens ? NodaConstants.TicksPerDay : 0);
        return (daysBetween * NodaConstants.TicksPerDay) + next.Opens.TickOfDay < closes;
    }

    private static ArgumentException Fault(string chinese, string english) =>
        new($"工作时间无效：{chinese}。 / The working hours are not valid: {english}.");
}
