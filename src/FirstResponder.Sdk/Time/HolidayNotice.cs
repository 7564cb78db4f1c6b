using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>One day named in a notice: free, or worked on a weekend.</summary>
internal readonly record struct NoticeDay(LocalDate Date, bool IsOff, string Name);

/// <summary>What the State Council arranged for one year (国务院办公厅关于××年部分节假日安排的通知), amendments folded in.</summary>
internal sealed class HolidayNotice(int year, string source, NoticeDay[] days)
{
    internal int Year { get; } = year;

    /// <summary>The numbers of the documents it comes from.</summary>
    internal string Source { get; } = source;

    internal NoticeDay[] Days { get; } = days;

    /// <summary>
    /// Reads the compact form “元旦 12-31~01-02; 春节 01-21~01-27 班 01-28 01-29”: name, free days, and after 班 the weekend days worked
    /// for them. December belongs to the year before, because a notice reaches back for 元旦 and never beyond its own autumn.
    /// </summary>
    internal static HolidayNotice FromCompact(int year, string source, string text)
    {
        var days = new List<NoticeDay>();
        foreach (var festival in text.Split(';'))
        {
            var words = festival.Trim().Split(' ');
            var isOff = true;
            for (var i = 1; i < words.Length; i++)
            {
                if (words[i] == "班")
                {
                    isOff = false;
                    continue;
                }

                var ends = words[i].Split('~');
                var last = DateIn(year, ends[ends.Length - 1]);
                for (var date = DateIn(year, ends[0]); date <= last; date = date.PlusDays(1)) days.Add(new NoticeDay(date, isOff, words[0]));
            }
        }

        return new HolidayNotice(year, source, [.. days]);
    }

    private static LocalDate DateIn(int year, string monthAndDay)
    {
        var parts = monthAndDay.Split('-');
        var month = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return new LocalDate(month == 12 ? year - 1 : year, month, int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
