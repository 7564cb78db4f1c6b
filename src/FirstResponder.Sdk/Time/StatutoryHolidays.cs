using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// The days that 《全国年节及纪念日放假办法》 gives to all citizens: 13 since 2025, 11 from 2008, 10 before. A year without a notice is built
/// from them, and a notice is checked against them.
/// </summary>
internal static class StatutoryHolidays
{
    /// <summary>From here on 清明, 端午 and 中秋 are free too (国务院令第513号).</summary>
    internal const int FirstYearOfSeven = 2008;

    /// <summary>In order of date. A date stands twice when two festivals meet (2031-10-01), for both are owed.</summary>
    internal static List<NoticeDay> Of(int year)
    {
        var days = new List<NoticeDay>(13);
        var springFestival = LunarFestivals.SpringFestival(year);
        var hasEve = year is >= 2008 and <= 2013 or >= 2025;
        var springDays = year >= 2025 ? 4 : 3;
        Add(new LocalDate(year, 1, 1), 1, "元旦");
        Add(springFestival.PlusDays(hasEve ? -1 : 0), springDays, "春节");
        if (year >= FirstYearOfSeven) Add(LunarFestivals.Qingming(year), 1, "清明节");
        Add(new LocalDate(year, 5, 1), year >= 2025 ? 2 : year >= 2008 ? 1 : 3, "劳动节");
        if (year >= FirstYearOfSeven)
        {
            Add(LunarFestivals.DragonBoat(year), 1, "端午节");
            Add(LunarFestivals.MidAutumn(year), 1, "中秋节");
        }

        Add(new LocalDate(year, 10, 1), 3, "国庆节");
        days.Sort(static (a, b) => a.Date != b.Date ? a.Date.CompareTo(b.Date) : string.CompareOrdinal(a.Name, b.Name));
        return days;

        void Add(LocalDate first, int count, string name)
        {
            for (var i = 0; i < count; i++) days.Add(new NoticeDay(first.PlusDays(i), true, name));
        }
    }

    /// <summary>
    /// The statutory days of a year and, for each that falls on a rest day, the next free weekday (第六条, 补假). Which weekends a notice will
    /// exchange cannot be known beforehand; how many weekdays are off can, and comes out right.
    /// </summary>
    internal static List<NoticeDay> WithDaysInLieu(int year)
    {
        var days = Of(year);
        var off = new HashSet<LocalDate>();
        var owed = new List<NoticeDay>();
        foreach (var day in days)
        {
            if (!off.Add(day.Date) || IsWeekend(day.Date)) owed.Add(day);
        }

        foreach (var day in owed)
        {
            var date = day.Date;
            while (IsWeekend(date) || !off.Add(date)) date = date.PlusDays(1);
            days.Add(day with { Date = date });
        }

        return days;
    }

    internal static bool IsWeekend(LocalDate date) => date.DayOfWeek >= IsoDayOfWeek.Saturday;
}
