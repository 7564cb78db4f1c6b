using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// Every day of 1901 to 2100 in one cell, found by year, month and day: its kind, whether it is official, and how many working days lie
/// before it. With the array of all working days beside it, counting and adding cost the same for any number of days.
/// </summary>
internal sealed class CalendarTable
{
    internal const int FirstYear = 1901;
    internal const int LastYear = 2100;

    // A notice for next year has rewritten the last days of this one (2007-12-29, 2011-12-31, 2018-12-29), never earlier ones.
    private const int LastCertainDecemberDay = 20;

    private const int MonthCells = 32;
    private const int YearCells = 12 * MonthCells;
    private const int PublishedBit = 0x8;
    private const int KindMask = 0x7;
    private const int RankShift = 4;

    private readonly int[] cells = new int[(LastYear - FirstYear + 1) * YearCells];
    private readonly LocalDate[] workingDays;
    private readonly bool[] hasNotice = new bool[LastYear - FirstYear + 2];
    private readonly Dictionary<LocalDate, string> names = [];

    internal CalendarTable(IEnumerable<HolidayNotice> noticesByYear)
    {
        FillWeeks();
        var notices = noticesByYear.ToArray();
        foreach (var notice in notices) hasNotice[notice.Year - FirstYear] = true;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (!hasNotice[year - FirstYear]) FillWithoutNotice(year);
        }

        foreach (var notice in notices) FillFrom(notice);
        workingDays = Rank();
    }

    internal static bool Contains(LocalDate isoDate) => isoDate.Year is >= FirstYear and <= LastYear;

    internal DayKind KindOf(LocalDate date) => (DayKind)(cells[IndexOf(date)] & KindMask);

    internal bool IsWorkingDay(LocalDate date) => IsWorking(cells[IndexOf(date)]);

    internal bool IsPublished(LocalDate date) => (cells[IndexOf(date)] & PublishedBit) != 0;

    /// <summary>How many working days of the table lie strictly before the date.</summary>
    internal int RankOf(LocalDate date) => cells[IndexOf(date)] >> RankShift;

    internal int WorkingDayCount => workingDays.Length;

    internal LocalDate WorkingDayAt(int rank) => workingDays[rank];

    internal string? NameOf(LocalDate date) => names.TryGetValue(date, out var name) ? name : null;

    internal bool IsWhollyPublished(LocalDate first, LocalDate last)
    {
        for (var year = first.Year; year <= last.Year; year++)
        {
            var reachesYearEnd = year < last.Year || IsAfterLastCertainDay(last);
            if (!hasNotice[year - FirstYear] || (reachesYearEnd && !hasNotice[year + 1 - FirstYear])) return false;
        }

        return true;
    }

    private static bool IsAfterLastCertainDay(LocalDate date) => date.Month == 12 && date.Day > LastCertainDecemberDay;

    // The two worked kinds stand first in the enumeration.
    private static bool IsWorking(int cell) => (DayKind)(cell & KindMask) <= DayKind.MakeUpWorkingDay;

    private static int IndexOf(LocalDate date) =>
        ((date.Year - FirstYear) * YearCells) + ((date.Month - 1) * MonthCells) + date.Day;

    private void FillWeeks()
    {
        foreach (var date in AllDays())
            cells[IndexOf(date)] = (int)(StatutoryHolidays.IsWeekend(date) ? DayKind.Weekend : DayKind.WorkingDay);
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

    private void Name(NoticeDay day, DayKind kind)
    {
        cells[IndexOf(day.Date)] = (int)kind;
        names[day.Date] = day.Name;
    }

    private LocalDate[] Rank()
    {
        var days = new List<LocalDate>(53_000);
        foreach (var date in AllDays())
        {
            var index = IndexOf(date);
            var isPublished = hasNotice[date.Year - FirstYear] && (!IsAfterLastCertainDay(date) || hasNotice[date.Year + 1 - FirstYear]);
            var rank = days.Count;
            if (IsWorking(cells[index])) days.Add(date);
            cells[index] |= (rank << RankShift) | (isPublished ? PublishedBit : 0);
        }

        return [.. days];
    }

    private static IEnumerable<LocalDate> AllDays()
    {
        var end = new LocalDate(LastYear, 12, 31);
        for (var date = new LocalDate(FirstYear, 1, 1); date <= end; date = date.PlusDays(1)) yield return date;
    }
}
