using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class WorkingDayCalendarTests
{
    [Theory]
    [InlineData("2007-04-04", true)]
    [InlineData("2007-12-29", true)]
    [InlineData("2008-09-27", true)]
    [InlineData("2008-09-28", true)]
    [InlineData("2011-12-31", true)]
    [InlineData("2012-09-30", false)]
    [InlineData("2013-04-07", true)]
    [InlineData("2013-10-12", true)]
    [InlineData("2015-09-03", false)]
    [InlineData("2015-09-04", false)]
    [InlineData("2017-09-30", true)]
    [InlineData("2018-01-01", false)]
    [InlineData("2018-12-29", true)]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-04-28", true)]
    [InlineData("2019-05-05", true)]
    [InlineData("2020-01-31", false)]
    [InlineData("2020-02-01", false)]
    [InlineData("2020-02-03", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2026-05-09", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-02-15", false)]
    public void IsWorkingDay_is_right_on_dates_that_libraries_shipped_wrong(string date, bool isWorking)
    {
        Assert.Equal(isWorking, China.IsWorkingDay(Day(date)));
    }

    public static TheoryData<int, int, int> Years()
    {
        int[] working = [249, 251, 250, 250, 250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248];
        var years = new TheoryData<int, int, int>();
        for (var i = 0; i < working.Length; i++)
        {
            var year = 2007 + i;
            var statutory = year >= 2025 ? 13 : year >= 2008 ? 11 : 10;
            var special = year switch { 2007 or 2020 => 2, 2011 => -1, 2012 or 2015 => 1, _ => 0 };
            years.Add(year, working[i], statutory + special);
        }

        return years;
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void WorkingDaysBetween_counts_each_published_year(int year, int working, int weekdaysOff)
    {
        var (first, next) = (new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1));
        var weekdays = 0;
        for (var date = first; date < next; date = date.PlusDays(1)) weekdays += date.DayOfWeek <= IsoDayOfWeek.Friday ? 1 : 0;

        Assert.Equal(working, China.WorkingDaysBetween(first, next));
        Assert.Equal(weekdaysOff, weekdays - working);
    }

    [Fact]
    public void WorkingDaysBetween_2027_without_a_notice_has_248()
    {
        Assert.Equal(248, China.WorkingDaysBetween(new LocalDate(2027, 1, 1), new LocalDate(2028, 1, 1)));
    }

    [Fact]
    public void WorkingDaysBetween_every_year_without_a_notice_frees_13_weekdays()
    {
        for (var year = 2027; year < 2100; year++)
        {
            var (first, next) = (new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1));
            var off = 0;
            for (var date = first; date < next; date = date.PlusDays(1))
                off += date.DayOfWeek <= IsoDayOfWeek.Friday && !China.IsWorkingDay(date) ? 1 : 0;
            Assert.True(off == 13, $"{year}: {off}");
        }
    }

    [Theory]
    [InlineData("2026-05-01", DayKind.StatutoryHoliday, "劳动节")]
    [InlineData("2026-05-03", DayKind.AdjustedDayOff, "劳动节")]
    [InlineData("2026-05-09", DayKind.MakeUpWorkingDay, "劳动节")]
    [InlineData("2026-05-10", DayKind.Weekend, null)]
    [InlineData("2026-05-11", DayKind.WorkingDay, null)]
    [InlineData("2025-10-06", DayKind.StatutoryHoliday, "国庆节、中秋节")]
    [InlineData("2020-01-31", DayKind.AdjustedDayOff, "春节")]
    [InlineData("2018-12-29", DayKind.MakeUpWorkingDay, "元旦")]
    [InlineData("2027-02-06", DayKind.StatutoryHoliday, "春节")]
    [InlineData("2027-02-09", DayKind.AdjustedDayOff, "春节")]
    [InlineData("2027-05-04", DayKind.AdjustedDayOff, "劳动节")]
    [InlineData("2031-10-01", DayKind.StatutoryHoliday, "中秋节、国庆节")]
    public void KindOf_and_DayName_say_why(string date, DayKind kind, string? name)
    {
        Assert.Equal(kind, China.KindOf(Day(date)));
        Assert.Equal(name, China.DayName(Day(date)));
    }

    [Theory]
    [InlineData("2006-12-31", false)]
    [InlineData("2007-01-01", true)]
    [InlineData("2018-12-31", true)]
    [InlineData("2026-12-20", true)]
    [InlineData("2026-12-21", false)]
    [InlineData("2027-01-01", false)]
    public void IsPublished_ends_on_20_December_of_the_last_notice(string date, bool isPublished)
    {
        Assert.Equal(isPublished, China.IsPublished(Day(date)));
    }

    [Theory]
    [InlineData("2026-04-30", 1, "2026-05-06")]
    [InlineData("2026-04-30", 4, "2026-05-09")]
    [InlineData("2026-05-02", 1, "2026-05-06")]
    [InlineData("2026-05-06", -1, "2026-04-30")]
    [InlineData("2026-05-03", -1, "2026-04-30")]
    [InlineData("2024-02-03", 1, "2024-02-04")] // worked Sunday
    [InlineData("2008-09-26", 2, "2008-09-28")] // two made-up days in a row
    [InlineData("2022-10-07", 2, "2022-10-09")]
    [InlineData("2013-06-07", 2, "2013-06-09")]
    public void AddWorkingDays_leaves_out_the_date_itself(string date, int days, string expected)
    {
        Assert.Equal(Day(expected), China.AddWorkingDays(Day(date), days));
    }

    [Fact]
    public void Next_and_previous_differ_from_their_or_same_forms_on_working_days_only()
    {
        var (working, rest) = (Day("2026-05-09"), Day("2026-05-10"));

        Assert.Equal(Day("2026-05-11"), China.NextWorkingDay(working));
        Assert.Equal(working, China.NextOrSameWorkingDay(working));
        Assert.Equal(Day("2026-05-08"), China.PreviousWorkingDay(working));
        Assert.Equal(working, China.PreviousOrSameWorkingDay(working));
        Assert.Equal(Day("2026-05-11"), China.NextWorkingDay(rest));
        Assert.Equal(Day("2026-05-11"), China.NextOrSameWorkingDay(rest));
        Assert.Equal(working, China.PreviousWorkingDay(rest));
        Assert.Equal(working, China.PreviousOrSameWorkingDay(rest));
    }

    [Fact]
    public void Questions_about_the_first_and_the_last_day_of_the_calendar_are_answered()
    {
        Assert.Equal((DayKind.StatutoryHoliday, "元旦"), (China.KindOf(new(1901, 1, 1)), China.DayName(new(1901, 1, 1))));
        Assert.Equal(new LocalDate(1901, 1, 2), China.AddWorkingDays(new(1901, 1, 3), -1));
        Assert.Equal(DayKind.StatutoryHoliday, China.KindOf(new(2100, 10, 1)));
        Assert.Equal(new LocalDate(2100, 12, 31), China.NextWorkingDay(new(2100, 12, 30)));
        Assert.Equal(1, China.WorkingDaysBetween(new(2100, 12, 30), new(2100, 12, 31)));
    }

    [Fact]
    public void Questions_outside_1901_to_2100_are_refused_in_both_languages()
    {
        foreach (var date in (LocalDate[])[new(1900, 12, 31), new(2101, 1, 1)])
        {
            var fault = Assert.Throws<ArgumentOutOfRangeException>(() => China.IsWorkingDay(date));
            Assert.Throws<ArgumentOutOfRangeException>(() => China.DayName(date));
            Assert.Contains("1901 至 2100", fault.Message, StringComparison.Ordinal);
            Assert.Contains("1901 to 2100", fault.Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => China.NextWorkingDay(new LocalDate(2100, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.PreviousWorkingDay(new LocalDate(1901, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.AddWorkingDays(Day("2026-05-06"), int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.AddWorkingDays(Day("2026-05-06"), int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.AddWorkingDays(Day("2026-05-06"), 0));
    }

    [Fact]
    public void Dates_of_another_calendar_system_mean_the_same_day()
    {
        Assert.True(China.IsWorkingDay(Day("2026-05-09").WithCalendar(CalendarSystem.Julian)));
        Assert.False(China.IsWorkingDay(Day("2026-05-10").WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void NoticeFor_names_the_documents()
    {
        Assert.Equal("国办发明电〔2025〕7号", China.NoticeFor(2026));
        Assert.Equal("国办发明电〔2019〕16号、国办发明电〔2020〕1号", China.NoticeFor(2020));
        Assert.Null(China.NoticeFor(2027));
    }
}
