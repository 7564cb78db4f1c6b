using NodaTime;

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
    /// The text is not of this form, names a date outside its notice or one date twice with different answers, or leaves one of the seven
    /// festivals a working day: an incomplete file must not pass for an official arrangement.
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
        if (string.IsNullOrEmpty(region) || !region.All(char.IsLetterOrDigit) || (region.Length == 4 && region.All(char.IsDigit)))
            throw new ArgumentException("地区须为字母或数字，且不是四位年份。 / The region is letters and digits, and not a year of four digits.", nameof(region));
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("节日名称不能为空。 / The holiday needs a name.", nameof(name));

        var days = new List<NoticeDay>();
        foreach (var date in dates)
        {
            _ = table.CellOf(date);
            days.Add(new NoticeDay(CalendarTable.Iso(date), true, name));
        }

        if (days.Count == 0) throw new ArgumentException("至少要有一个日期。 / At least one date is needed.", nameof(dates));
        return new WorkingDayCalendar(sources.With(region, [.. days]));
    }
}
