using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// Which days are working days (工作日) by the State Council's yearly holiday notices: Monday to Friday, less the days off, plus the weekend
/// days worked for them (调休上班).
/// </summary>
/// <remarks>
/// <para>Covers 1901 to 2100. Where no notice is published the answer is provisional (暂定), see <see cref="IsPublished"/>: built from the
/// statutory holidays of 《全国年节及纪念日放假办法》, with lunar dates computed and days in lieu (补假) on the next free weekday. Years before
/// 2007 are such a reconstruction throughout, with today's five-day week.</para>
/// <para>Immutable and safe to share. Every question costs the same for any number of days and allocates nothing.</para>
/// <para>Each member throws <see cref="ArgumentOutOfRangeException"/> when a date asked or answered lies outside 1901 to 2100.</para>
/// </remarks>
public sealed partial class WorkingDayCalendar
{
    private readonly CalendarSources sources;
    private readonly CalendarTable table;

    private WorkingDayCalendar(CalendarSources sources)
    {
        this.sources = sources;
        Version = sources.Version;
        table = new CalendarTable(sources);
    }

    /// <summary>Mainland China with the notices for 2007 to 2026, as the package shipped them.</summary>
    public static WorkingDayCalendar China { get; } = new(CalendarSources.Shipped());

    /// <summary>
    /// Names the data, as “cn-2026.1”, or “cn-2026.1+2027.1a2b3c4d” with a year loaded later: equal versions answer every question equally.
    /// At most 64 characters (with many additions one digest stands for all of them). Recorded with each deadline.
    /// </summary>
    public string Version { get; }

    /// <summary>
    /// True when only law made it: the State Council's notices and regional law. A calendar with a company's own days
    /// (<see cref="WithOwnDays"/>) is not statutory, and no limit of law or contract is ever counted on it.
    /// </summary>
    public bool IsStatutory => sources.OwnDays.Count == 0;

    /// <summary>Whether the date is worked, on weekdays and on made-up weekend days alike.</summary>
    public bool IsWorkingDay(LocalDate date) =>
        table.Knows(date, out var facts) ? CalendarTable.IsWorking(facts) : IsWorkingDay(CalendarTable.InRange(date));

    /// <summary>Why the date is or is not worked.</summary>
    public DayKind KindOf(LocalDate date) => CalendarTable.KindIn(table.FactsOf(date));

    /// <summary>
    /// The holiday that a day off or a made-up working day belongs to, as its notice names it (劳动节, 国庆节、中秋节); null for a plain weekday
    /// or weekend.
    /// </summary>
    public string? DayName(LocalDate date) => KindOf(date) is DayKind.WorkingDay or DayKind.Weekend ? null : table.NameOf(date);

    /// <summary>
    /// Whether the answer for this date is official. False for years without a notice, and after 20 December while the next year's notice
    /// is missing: it rewrote those days in 2007, 2011 and 2018.
    /// </summary>
    public bool IsPublished(LocalDate date) => CalendarTable.IsPublished(table.FactsOf(date));

    /// <summary>The numbers of the State Council notices that arrange a year (国办发明电〔2025〕7号), or null when there is none.</summary>
    /// <param name="year">The year that the notice is for.</param>
    public string? NoticeFor(int year) => sources.Notices.TryGetValue(year, out var notice) ? notice.Source : null;

    /// <summary>The n-th working day strictly after the date, or strictly before it when n is negative.</summary>
    /// <param name="date">Not counted itself (民法典 第二百零一条第一款), worked or not.</param>
    /// <param name="days">How many; not 0, which on a rest day could mean two things.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is 0, or the answer lies outside 1901 to 2100.</exception>
    public LocalDate AddWorkingDays(LocalDate date, int days)
    {
        if (days == 0) throw ZeroDays();
        if (!table.Knows(date, out var facts)) return AddWorkingDays(CalendarTable.InRange(date), days);
        // Forward from a rest day the first step only reaches the working day whose rank the rest day already has. A sum that overflows lies
        // outside the table as well.
        return table.WorkingDayAt(unchecked(CalendarTable.Rank(facts) + (days > 0 ? CalendarTable.Worked(facts) + (days - 1) : days)));
    }

    /// <summary>How many working days lie between two dates; negative when the end comes before the start.</summary>
    /// <param name="startInclusive">Counted when it is a working day.</param>
    /// <param name="endExclusive">Not counted.</param>
    public int WorkingDaysBetween(LocalDate startInclusive, LocalDate endExclusive) =>
        table.Knows(startInclusive, out var start) && table.Knows(endExclusive, out var end)
            ? CalendarTable.Rank(end) - CalendarTable.Rank(start)
            : WorkingDaysBetween(CalendarTable.InRange(startInclusive), CalendarTable.InRange(endExclusive));

    /// <summary>The first working day strictly after the date.</summary>
    public LocalDate NextWorkingDay(LocalDate date) => AddWorkingDays(date, 1);

    /// <summary>The date itself when it is worked, otherwise the first working day after it (民法典 第二百零三条第一款).</summary>
    public LocalDate NextOrSameWorkingDay(LocalDate date) => IsWorkingDay(date) ? CalendarTable.Iso(date) : AddWorkingDays(date, 1);

    /// <summary>The last working day strictly before the date.</summary>
    public LocalDate PreviousWorkingDay(LocalDate date) => AddWorkingDays(date, -1);

    /// <summary>The date itself when it is worked, otherwise the last working day before it.</summary>
    public LocalDate PreviousOrSameWorkingDay(LocalDate date) => IsWorkingDay(date) ? CalendarTable.Iso(date) : AddWorkingDays(date, -1);

    /// <summary>Whether every day of the span, both ends included, is official; both are ISO dates.</summary>
    internal bool IsWhollyPublished(LocalDate first, LocalDate last) => IsPublished(first) && table.IsWhollyPublished(first, last);

    internal WorkingDayCalendar RequireStatutory(string parameter) => IsStatutory ? this : throw new ArgumentException(
        $"日历 {Version} 含企业自定日，只用于工作时间和企业内控，不能计算法定时限。 / The calendar {Version} has a company's own days: it serves working hours and internal thresholds, never a legal limit.",
        parameter);

    private static ArgumentOutOfRangeException ZeroDays() =>
        new("days", 0, "工作日数不能为 0，请用 NextOrSameWorkingDay。 / The number of working days is not 0; see NextOrSameWorkingDay.");
}
