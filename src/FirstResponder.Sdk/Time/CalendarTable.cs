using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// Every day of 1901 to 2100 in one cell, found by year, month and day: the date itself, its kind, whether it is official, and how many working
/// days lie before it. With the array of all working days beside it, counting and adding cost the same for any number of days. A struct, so that
/// its arrays are one step nearer to whoever asks.
/// </summary>
internal readonly struct CalendarTable
{
    internal const int FirstYear = 1901;
    internal const int LastYear = 2100;

    internal static readonly LocalDate First = new(FirstYear, 1, 1);
    internal static readonly LocalDate Last = new(LastYear, 12, 31);

    // A notice for next year has rewritten the last days of this one (2007-12-29, 2011-12-31, 2018-12-29), never earlier ones.
    private const int LastCertainDecemberDay = 20;

    // Powers of two: a place is found by shifts, and the few cells that stand empty cost less than a multiplication on each question.
    private const int MonthCells = 32;
    private const int YearCells = 16 * MonthCells;
    private const int WorkingBit = 0x1;
    private const int KindShift = 1;
    private const int KindMask = 0x7;
    private const int PublishedBit = 0x10;
    private const int RankShift = 5;

    private readonly Cell[] cells = new Cell[(LastYear - FirstYear + 1) * YearCells];
    private readonly LocalDate[] workingDays;
    private readonly bool[] hasNotice = new bool[LastYear - FirstYear + 2];
    private readonly Dictionary<LocalDate, string> names = [];

    internal CalendarTable(CalendarSources sources)
    {
        FillWeeks();
        foreach (var year in sources.Notices.Keys) hasNotice[year - FirstYear] = true;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (!hasNotice[year - FirstYear]) FillWithoutNotice(year);
        }

        foreach (var notice in sources.Notices.Values) FillFrom(notice);
        foreach (var days in sources.Regions.Values) FillFrom(days);
        foreach (var days in sources.OwnDays.Values) FillFromOwn(days);
        workingDays = RankAll();
    }

    // WithCalendar goes through the day number even when there is nothing to convert.
    internal static LocalDate Iso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>The date in the ISO calendar, refused when no calendar covers it.</summary>
    internal static LocalDate InRange(LocalDate date)
    {
        date = Iso(date);
        return Contains(date) ? date : throw OutOfRange(date);
    }

    internal static bool Contains(LocalDate isoDate) => isoDate.Year is >= FirstYear and <= LastYear;

    /// <summary>
    /// What is known of a date in the ISO calendar and in range, taken apart by the methods after it; false for every other date. One comparison says
    /// both, for the cell of another date holds another date. Whoever gets false asks again with <see cref="InRange"/> and returns that answer: a way
    /// back into the quick one would cost every question its registers.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Knows(LocalDate date, out int facts)
    {
        var all = cells;
        var index = IndexOf(date.Year, date.Month, date.Day);
        if (unchecked((uint)index) < (uint)all.Length && all[index].Date == date)
        {
            facts = all[index].Facts;
            return true;
        }

        facts = 0;
        return false;
    }

    /// <summary>What is known of any date in range.</summary>
    internal int FactsOf(LocalDate date) => Knows(date, out var facts) ? facts : cells[IndexOf(InRange(date))].Facts;

    internal static DayKind KindIn(int facts) => (DayKind)((facts >> KindShift) & KindMask);

    internal static bool IsWorking(int facts) => (facts & WorkingBit) != 0;

    /// <summary>1 for a working day, 0 for a rest day.</summary>
    internal static int Worked(int facts) => facts & WorkingBit;

    internal static bool IsPublished(int facts) => (facts & PublishedBit) != 0;

    /// <summary>How many working days of the table lie strictly before the date.</summary>
    internal static int Rank(int facts) => facts >> RankShift;

    /// <summary>The working day that has so many before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal LocalDate WorkingDayAt(int rank)
    {
        var days = workingDays;
        return unchecked((uint)rank) < (uint)days.Length ? days[rank] : throw OutOfRange(rank);
    }

    internal string? NameOf(LocalDate date) => names.TryGetValue(Iso(date), out var name) ? name : null;

    internal bool IsWhollyPublished(LocalDate first, LocalDate last)
    {
        for (var year = first.Year; year <= last.Year; year++)
        {
            if (!hasNotice[year - FirstYear]) return false;
        }

        return !IsAfterLastCertainDay(last) || hasNotice[last.Year + 1 - FirstYear];
    }

    private static bool IsAfterLastCertainDay(LocalDate date) => date.Month == 12 && date.Day > LastCertainDecemberDay;

    private static int IndexOf(LocalDate date) => IndexOf(date.Year, date.Month, date.Day);

    private static int IndexOf(int year, int month, int day) => unchecked(((year - FirstYear) * YearCells) + (month * MonthCells) + day);

    // Here and below called with a value: what has its address taken, to be written out, stands in memory instead of a register all the way before.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException OutOfRange(LocalDate date) => OutOfRange(nameof(date), LocalDatePattern.Iso.Format(date));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException OutOfRange(int rank) => OutOfRange("days", rank.ToString(CultureInfo.InvariantCulture));

    internal static ArgumentOutOfRangeException OutOfRange(string parameter, string value) =>
        new(parameter, value, "工作日历只覆盖 1901 至 2100 年。 / The working-day calendar covers the years 1901 to 2100 only.");

    private static int FactsFor(DayKind kind) =>
        ((int)kind << KindShift) | (kind is DayKind.WorkingDay or DayKind.MakeUpWorkingDay or DayKind.OwnWorkingDay ? WorkingBit : 0);

    private void FillWeeks()
    {
        foreach (var date in AllDays())
            cells[IndexOf(date)] = new Cell(date, FactsFor(StatutoryHolidays.IsWeekend(date) ? DayKind.Weekend : DayKind.WorkingDay));
    }

    private void FillWithoutNotice(int year)
    {
        var statutory = new Dictionary<LocalDate, string>();
        foreach (var day in StatutoryHolidays.Of(year))
            statutory[day.Date] = statutory.TryGetValue(day.Date, out var other) ? other + "、" + day.Name : day.Name;
        foreach (var day in StatutoryHolidays.WithDaysInLieu(year)) Name(day, DayKind.AdjustedDayOff);
        foreach (var day in statutory) Name(new NoticeDay(day.Key, true, day.Value), DayKind.StatutoryHoliday);
    }

    private void FillFrom(HolidayNotice notice)
    {
        var statutory = new HashSet<LocalDate>();
        foreach (var day in StatutoryHolidays.Of(notice.Year)) statutory.Add(day.Date);
        foreach (var day in notice.Days)
        {
            // A worked Monday to Friday says nothing new, and a notice may list it.
            if (!day.IsOff && !StatutoryHolidays.IsWeekend(day.Date)) continue;
            Name(day, !day.IsOff ? DayKind.MakeUpWorkingDay : statutory.Contains(day.Date) ? DayKind.StatutoryHoliday : DayKind.AdjustedDayOff);
        }
    }

    private void FillFrom(NoticeDay[] regionalDays)
    {
        foreach (var day in regionalDays)
        {
            if (IsWorking(cells[IndexOf(day.Date)].Facts)) Name(day, DayKind.RegionalHoliday);
        }
    }

    private void FillFromOwn(NoticeDay[] ownDays)
    {
        foreach (var day in ownDays)
        {
            if (IsWorking(cells[IndexOf(day.Date)].Facts) == day.IsOff) Name(day, day.IsOff ? DayKind.OwnDayOff : DayKind.OwnWorkingDay);
        }
    }

    private void Name(NoticeDay day, DayKind kind)
    {
        cells[IndexOf(day.Date)].Facts = FactsFor(kind);
        names[day.Date] = day.Name;
    }

    private LocalDate[] RankAll()
    {
        var days = new List<LocalDate>(53_000);
        foreach (var date in AllDays())
        {
            var index = IndexOf(date);
            var isPublished = hasNotice[date.Year - FirstYear] && (!IsAfterLastCertainDay(date) || hasNotice[date.Year + 1 - FirstYear]);
            var rank = days.Count;
            if (IsWorking(cells[index].Facts)) days.Add(date);
            cells[index].Facts |= (rank << RankShift) | (isPublished ? PublishedBit : 0);
        }

        return [.. days];
    }

    private static IEnumerable<LocalDate> AllDays()
    {
        for (var date = First; date <= Last; date = date.PlusDays(1)) yield return date;
    }

    private struct Cell(LocalDate date, int facts)
    {
        public readonly LocalDate Date = date;
        public int Facts = facts;
    }
}
