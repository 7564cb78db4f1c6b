using NodaTime;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>
/// Time limits counted the slow and plain way: local time is UTC plus eight hours, days are walked one by one on the written facts, working time is
/// walked stretch by stretch. It shares nothing with what it judges. For 2007 to 2026.
/// </summary>
internal static class PlainReckoning
{
    // Minutes of the day: lunch on every day, an evening until 24:00, a night shift; made-up days are like Mondays.
    private static readonly Dictionary<DayOfWeek, (int Opens, int Closes)[]> Week = new()
    {
        [DayOfWeek.Monday] = [(510, 720), (840, 1080)],
        [DayOfWeek.Tuesday] = [(510, 720), (840, 1080)],
        [DayOfWeek.Wednesday] = [(510, 720), (840, 1080), (1200, 1440)],
        [DayOfWeek.Thursday] = [(510, 720), (840, 1080)],
        [DayOfWeek.Friday] = [(510, 720), (840, 1080), (1320, 1440 + 360)],
    };

    internal static bool IsWorked(DateTime day) => PublishedDays.IsWorked(LocalDate.FromDateTime(day));

    internal static DateTime Due(string unit, int amount, DateTime start, bool countsStartDay)
    {
        switch (unit)
        {
            case "min":
                return start.AddMinutes(amount);
            case "h":
                return start.AddHours(amount);
            case "by":
                return start.AddHours(IsOpen(start) ? 4 : 8);
            case "wmin":
                return AddWork(start, amount);
            case "wh":
                return AddWork(start, amount * 60);
            default:
                return LastDay(unit, amount, countsStartDay ? start.Date.AddDays(-1) : start.Date, start.Date).AddDays(1);
        }
    }

    internal static bool IsOpen(DateTime at) => Stretches(at.Date.AddDays(-1)).Concat(Stretches(at.Date)).Any(s => s.Opens <= at && at < s.Closes);

    /// <summary>The earliest moment by which so many minutes were worked.</summary>
    internal static DateTime AddWork(DateTime start, int minutes)
    {
        var left = TimeSpan.FromMinutes(minutes);
        for (var day = start.Date.AddDays(-1); ; day = day.AddDays(1))
        {
            foreach (var (opens, closes) in Stretches(day))
            {
                var from = opens > start ? opens : start;
                if (from >= closes) continue;
                if (left <= closes - from) return from + left;
                left -= closes - from;
            }
        }
    }

    internal static TimeSpan WorkBetween(DateTime start, DateTime end)
    {
        var sum = TimeSpan.Zero;
        for (var day = start.Date.AddDays(-1); day <= end.Date; day = day.AddDays(1))
        {
            foreach (var (opens, closes) in Stretches(day))
            {
                var (from, to) = (opens > start ? opens : start, closes < end ? closes : end);
                if (from < to) sum += to - from;
            }
        }

        return sum;
    }

    private static DateTime LastDay(string unit, int amount, DateTime from, DateTime startDay)
    {
        switch (unit)
        {
            case "wd":
                var day = from;
                for (var left = amount; left > 0;)
                {
                    day = day.AddDays(1);
                    if (IsWorked(day)) left--;
                }

                return day;
            case "d":
                return Moved(from.AddDays(amount));
            case "mo":
                return Moved(SameDayOf(from, amount));
            case "y":
                return SameDayOf(from, amount * 12);
            case "eom":
                while (startDay.AddDays(1).Month == startDay.Month) startDay = startDay.AddDays(1);
                return startDay;
            default:
                while ((startDay.AddDays(1).Month - 1) / 3 == (startDay.Month - 1) / 3) startDay = startDay.AddDays(1);
                return startDay;
        }
    }

    private static DateTime Moved(DateTime day)
    {
        while (!IsWorked(day)) day = day.AddDays(1);
        return day;
    }

    private static DateTime SameDayOf(DateTime day, int months)
    {
        var month = (day.Year * 12) + day.Month - 1 + months;
        var (year, number) = (month / 12, (month % 12) + 1);
        return new DateTime(year, number, Math.Min(day.Day, DateTime.DaysInMonth(year, number)));
    }

    private static IEnumerable<(DateTime Opens, DateTime Closes)> Stretches(DateTime day)
    {
        if (!IsWorked(day)) return [];
        var like = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayOfWeek.Monday : day.DayOfWeek;
        return Week[like].Select(s => (day.AddMinutes(s.Opens), day.AddMinutes(s.Closes)));
    }
}
