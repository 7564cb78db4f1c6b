using System.Globalization;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>Every day on which 2007 to 2026 differ from Monday to Friday, by calendar year: weekdays off, then weekend days worked.</summary>
public class PublishedDaysTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(PublishedDays.FirstYear, PublishedDays.LastYear - PublishedDays.FirstYear + 1)];

    [Theory]
    [MemberData(nameof(Years))]
    public void IsWorkingDay_differs_from_the_week_on_the_days_published_and_on_no_other(int year)
    {
        var (weekdaysOff, weekendsWorked) = PublishedDays.Of(year);
        List<string> off = [], worked = [];
        for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
        {
            var isWeekday = date.DayOfWeek <= IsoDayOfWeek.Friday;
            if (China.IsWorkingDay(date) != isWeekday) (isWeekday ? off : worked).Add(date.ToString("MMdd", CultureInfo.InvariantCulture));
        }

        Assert.Equal(weekdaysOff, string.Join(' ', off));
        Assert.Equal(weekendsWorked, string.Join(' ', worked));
    }
}
