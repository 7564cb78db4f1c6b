using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Time;

public sealed partial class WorkingDayCalendar
{
    /// <summary>This calendar with the notice of one more year, or with a later text of a year that it has; the version names the change.</summary>
    /// <param name="json">
    /// The form that the community keeps: <c>{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}</c>; other members
    /// are ignored. The year is the notice's: dates run from 1 December before it to its 31 December. A worked Monday to Friday is
    /// accepted and means nothing. <c>papers</c>, when present, is kept as the source.
    /// </param>
    /// <exception cref="FormatException">
    /// The text is not of this form, names a date outside its notice or one date twice with different answers, or leaves one of the
    /// festivals of its year a working day: an incomplete file must not pass for an official arrangement.
    /// </exception>
    public WorkingDayCalendar WithYear(string json)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        return new WorkingDayCalendar(sources.With(HolidayNoticeJson.Read(json)));
    }

    /// <summary>
    /// This calendar with days that regional law frees for everybody (《全国年节及纪念日放假办法》 第四条; 广西三月三, 古尔邦节). It is for law
    /// only: a company's own days off never lengthen a statutory limit.
    /// </summary>
    /// <param name="region">Names the law's region in the version (广西, or 450000): letters and digits. Loading it again replaces its days.</param>
    /// <param name="name">The holiday's name, for explanations.</param>
    /// <param name="dates">The days off, all years of the region together. One that is off already keeps its kind.</param>
    /// <exception cref="ArgumentException">The region or the name is empty or not of this form, or there is no date.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside 1901 to 2100.</exception>
    public WorkingDayCalendar WithRegionalHoliday(string region, string name, IEnumerable<LocalDate> dates)
    {
        _ = dates ?? throw new ArgumentNullException(nameof(dates));
        // A number of four digits would pass for a year in the version.
        if (!IsWord(region) || (region.Length == 4 && region.All(char.IsDigit)))
            throw new ArgumentException("地区须为字母或数字，且不是四位年份。 / The region is letters and digits, and not a year of four digits.", nameof(region));
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("节日名称不能为空。 / The holiday needs a name.", nameof(name));

        var days = new List<NoticeDay>();
        foreach (var date in dates)
        {
            _ = table.FactsOf(date);
            days.Add(new NoticeDay(CalendarTable.Iso(date), true, name));
        }

        if (days.Count == 0) throw new ArgumentException("至少要有一个日期。 / At least one date is needed.", nameof(dates));
        return new WorkingDayCalendar(sources.With(region, [.. days]));
    }

    /// <summary>
    /// This calendar with a company's or an estate's own days (企业自定日), for working hours and internal thresholds (企业内控) only: whatever
    /// counts a legal limit refuses the calendar that comes out, see <see cref="IsStatutory"/> (附件2 第二十三条: a company may not lengthen what the text gives).
    /// </summary>
    /// <param name="owner">Names the company or estate in the version: letters and digits. Loading it again replaces its days.</param>
    /// <param name="name">What the days are called, for explanations (司庆).</param>
    /// <param name="daysOff">Days that it gives off; one that is off already keeps its kind. Null for none.</param>
    /// <param name="daysWorked">Days that it works; one that is worked already keeps its kind. Null for none.</param>
    /// <exception cref="ArgumentException">The owner or the name is empty or not of this form, there is no day, or a day stands in both lists.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside 1901 to 2100.</exception>
    public WorkingDayCalendar WithOwnDays(string owner, string name, IEnumerable<LocalDate>? daysOff, IEnumerable<LocalDate>? daysWorked = null)
    {
        if (!IsWord(owner)) throw new ArgumentException("企业或小区须为字母或数字。 / The owner is letters and digits.", nameof(owner));
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("自定日名称不能为空。 / The days need a name.", nameof(name));

        var days = new SortedDictionary<LocalDate, NoticeDay>();
        foreach (var date in daysOff ?? []) Add(date, isOff: true);
        foreach (var date in daysWorked ?? []) Add(date, isOff: false);
        if (days.Count == 0) throw new ArgumentException("至少要有一个日期。 / At least one date is needed.", nameof(daysOff));
        return new WorkingDayCalendar(sources.WithOwn(owner, [.. days.Values]));

        void Add(LocalDate date, bool isOff)
        {
            _ = table.FactsOf(date);
            var day = new NoticeDay(CalendarTable.Iso(date), isOff, name);
            if (days.TryGetValue(day.Date, out var known) && known.IsOff != isOff)
                throw new ArgumentException(LocalDatePattern.Iso.Format(day.Date) + " 既休息又上班。 / The date is both off and worked.", nameof(daysWorked));
            days[day.Date] = day;
        }
    }

    private static bool IsWord(string text) => !string.IsNullOrEmpty(text) && text.All(char.IsLetterOrDigit);
}
