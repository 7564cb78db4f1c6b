using System.Globalization;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>The community's files (one a year, year and days with name, date and isOffDay) load as they are and say what the notices said.</summary>
public class CommunityFilesTests
{
    // As the file of 2019 stands there: its year is its notice's, so the days around New Year's Eve 2018 are in it.
    private const string Of2019 =
        """
        {
            "$schema": "https://example.org/schema.json",
            "$id": "https://example.org/2019.json",
            "year": 2019,
            "papers": ["http://www.gov.cn/zhengce/content/2018-12/06/content_5346276.htm", "http://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm"],
            "days": [
                {"name": "元旦", "date": "2018-12-29", "isOffDay": false}, {"name": "元旦", "date": "2018-12-30", "isOffDay": true},
                {"name": "元旦", "date": "2018-12-31", "isOffDay": true}, {"name": "元旦", "date": "2019-01-01", "isOffDay": true},
                {"name": "春节", "date": "2019-02-02", "isOffDay": false}, {"name": "春节", "date": "2019-02-03", "isOffDay": false},
                {"name": "春节", "date": "2019-02-04", "isOffDay": true}, {"name": "春节", "date": "2019-02-05", "isOffDay": true},
                {"name": "春节", "date": "2019-02-06", "isOffDay": true}, {"name": "春节", "date": "2019-02-07", "isOffDay": true},
                {"name": "春节", "date": "2019-02-08", "isOffDay": true}, {"name": "春节", "date": "2019-02-09", "isOffDay": true},
                {"name": "春节", "date": "2019-02-10", "isOffDay": true}, {"name": "清明节", "date": "2019-04-05", "isOffDay": true},
                {"name": "劳动节", "date": "2019-04-28", "isOffDay": false}, {"name": "劳动节", "date": "2019-05-01", "isOffDay": true},
                {"name": "劳动节", "date": "2019-05-02", "isOffDay": true}, {"name": "劳动节", "date": "2019-05-03", "isOffDay": true},
                {"name": "劳动节", "date": "2019-05-04", "isOffDay": true}, {"name": "劳动节", "date": "2019-05-05", "isOffDay": false},
                {"name": "端午节", "date": "2019-06-07", "isOffDay": true}, {"name": "中秋节", "date": "2019-09-13", "isOffDay": true},
                {"name": "国庆节", "date": "2019-09-29", "isOffDay": false}, {"name": "国庆节", "date": "2019-10-01", "isOffDay": true},
                {"name": "国庆节", "date": "2019-10-02", "isOffDay": true}, {"name": "国庆节", "date": "2019-10-03", "isOffDay": true},
                {"name": "国庆节", "date": "2019-10-04", "isOffDay": true}, {"name": "国庆节", "date": "2019-10-05", "isOffDay": true},
                {"name": "国庆节", "date": "2019-10-06", "isOffDay": true}, {"name": "国庆节", "date": "2019-10-07", "isOffDay": true},
                {"name": "国庆节", "date": "2019-10-12", "isOffDay": false}
            ]
        }
        """;

    [Fact]
    public void WithYear_takes_the_file_of_2019_with_its_days_of_2018()
    {
        var loaded = China.WithYear(Of2019);

        Assert.Equal((DayKind.MakeUpWorkingDay, DayKind.AdjustedDayOff), (loaded.KindOf(Day("2018-12-29")), loaded.KindOf(Day("2018-12-31"))));
        AssertAsPublished(loaded, 2018);
        AssertAsPublished(loaded, 2019);
        Assert.NotEqual(China.Version, loaded.Version);
    }

    [Fact]
    public void WithYear_takes_the_files_of_all_years_one_after_another()
    {
        var loaded = China;
        for (var year = PublishedDays.FirstYear; year <= PublishedDays.LastYear; year++) loaded = loaded.WithYear(File(year));

        for (var year = PublishedDays.FirstYear; year <= PublishedDays.LastYear; year++) AssertAsPublished(loaded, year);
        Assert.InRange(loaded.Version.Length, 1, 64);
    }

    [Fact]
    public void Version_of_many_years_loaded_still_names_the_content()
    {
        var (one, other) = (China, China);
        for (var year = 2010; year < 2020; year++) one = one.WithYear(File(year));
        for (var year = 2019; year >= 2010; year--) other = other.WithYear(File(year));

        Assert.Equal(one.Version, other.Version);
        Assert.NotEqual(one.Version, one.WithYear(File(2020)).Version);
        Assert.StartsWith("cn-2026.1+", one.Version, StringComparison.Ordinal);
        Assert.InRange(one.WithRegionalHoliday(new string('a', 100), "三月三", [Day("2026-04-20")]).Version.Length, 1, 64);
    }

    // A worked Monday to Friday stands in some files; it is accepted and means nothing.
    private static string File(int year)
    {
        var days = new List<string>();
        for (var date = new LocalDate(year - 1, 12, 25); date <= new LocalDate(year, 12, 24); date = date.PlusDays(1))
        {
            if (date.Year < PublishedDays.FirstYear) continue;
            var isWeekday = date.DayOfWeek <= IsoDayOfWeek.Friday;
            if (PublishedDays.IsWorked(date) != isWeekday || date.Day == 13)
                days.Add($$"""{"name":"节日","date":"{{date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}}","isOffDay":{{(PublishedDays.IsWorked(date) ? "false" : "true")}}}""");
        }

        return $$"""{"year":{{year}},"days":[{{string.Join(',', days)}}]}""";
    }

    private static void AssertAsPublished(WorkingDayCalendar calendar, int year)
    {
        for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
        {
            Assert.True(PublishedDays.IsWorked(date) == calendar.IsWorkingDay(date), date.ToString());
            Assert.True(calendar.IsPublished(date) || date >= Day("2026-12-21"), date.ToString());
        }
    }
}
