using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class LunarFestivalsTests
{
    [Theory]
    [InlineData("2007-02-18", "2007-04-05", "2007-06-19", "2007-09-25")]
    [InlineData("2008-02-07", "2008-04-04", "2008-06-08", "2008-09-14")]
    [InlineData("2009-01-26", "2009-04-04", "2009-05-28", "2009-10-03")] // leap fifth month
    [InlineData("2010-02-14", "2010-04-05", "2010-06-16", "2010-09-22")]
    [InlineData("2011-02-03", "2011-04-05", "2011-06-06", "2011-09-12")]
    [InlineData("2012-01-23", "2012-04-04", "2012-06-23", "2012-09-30")] // leap fourth
    [InlineData("2013-02-10", "2013-04-04", "2013-06-12", "2013-09-19")]
    [InlineData("2014-01-31", "2014-04-05", "2014-06-02", "2014-09-08")] // leap ninth
    [InlineData("2015-02-19", "2015-04-05", "2015-06-20", "2015-09-27")]
    [InlineData("2016-02-08", "2016-04-04", "2016-06-09", "2016-09-15")]
    [InlineData("2017-01-28", "2017-04-04", "2017-05-30", "2017-10-04")] // leap sixth
    [InlineData("2018-02-16", "2018-04-05", "2018-06-18", "2018-09-24")]
    [InlineData("2019-02-05", "2019-04-05", "2019-06-07", "2019-09-13")]
    [InlineData("2020-01-25", "2020-04-04", "2020-06-25", "2020-10-01")] // leap fourth, 中秋 on 国庆
    [InlineData("2021-02-12", "2021-04-04", "2021-06-14", "2021-09-21")]
    [InlineData("2022-02-01", "2022-04-05", "2022-06-03", "2022-09-10")]
    [InlineData("2023-01-22", "2023-04-05", "2023-06-22", "2023-09-29")] // leap second
    [InlineData("2024-02-10", "2024-04-04", "2024-06-10", "2024-09-17")]
    [InlineData("2025-01-29", "2025-04-04", "2025-05-31", "2025-10-06")] // leap sixth
    [InlineData("2026-02-17", "2026-04-05", "2026-06-19", "2026-09-25")]
    [InlineData("2027-02-06", "2027-04-05", "2027-06-09", "2027-09-15")]
    [InlineData("2028-01-26", "2028-04-04", "2028-05-28", "2028-10-03")] // leap fifth
    [InlineData("2029-02-13", "2029-04-04", "2029-06-16", "2029-09-22")]
    [InlineData("2030-02-03", "2030-04-05", "2030-06-05", "2030-09-12")]
    [InlineData("2031-01-23", "2031-04-05", "2031-06-24", "2031-10-01")] // leap third, 中秋 on 国庆
    [InlineData("2032-02-11", "2032-04-04", "2032-06-12", "2032-09-19")]
    [InlineData("2033-01-31", "2033-04-04", "2033-06-01", "2033-09-08")] // leap eleventh
    [InlineData("2034-02-19", "2034-04-05", "2034-06-20", "2034-09-27")]
    [InlineData("2035-02-08", "2035-04-05", "2035-06-10", "2035-09-16")]
    [InlineData("2036-01-28", "2036-04-04", "2036-05-30", "2036-10-04")] // leap sixth
    public void Festivals_fall_on_their_lunar_dates_and_never_in_a_leap_month(string spring, string qingming, string dragonBoat, string midAutumn)
    {
        var year = Day(spring).Year;

        Assert.Equal(
            (Day(spring), Day(qingming), Day(dragonBoat), Day(midAutumn)),
            (LunarFestivals.SpringFestival(year), LunarFestivals.Qingming(year), LunarFestivals.DragonBoat(year), LunarFestivals.MidAutumn(year)));
    }

    [Fact]
    public void Qingming_agrees_with_the_sun_in_every_year_covered()
    {
        for (var year = 1901; year <= 2100; year++) Assert.Equal(SunAtFifteenDegrees(year), LunarFestivals.Qingming(year));
    }

    [Fact]
    public void StatutoryHolidays_are_ten_then_eleven_then_thirteen()
    {
        Assert.Equal(
            [10, 11, 11, 13],
            new[] { 2007, 2008, 2024, 2025 }.Select(static year => StatutoryHolidays.Of(year).Count));
        Assert.Contains(StatutoryHolidays.Of(2013), static day => day.Date == new LocalDate(2013, 2, 9));
        Assert.DoesNotContain(StatutoryHolidays.Of(2014), static day => day.Date == new LocalDate(2014, 1, 30));
        Assert.Contains(StatutoryHolidays.Of(2025), static day => day.Date == new LocalDate(2025, 1, 28));
    }

    [Fact]
    public void WithDaysInLieu_2031_owes_a_day_for_the_festival_that_fell_on_another()
    {
        var october = StatutoryHolidays.WithDaysInLieu(2031).Where(static day => day.Date.Month == 10).Select(static day => day.Date.Day);

        Assert.Equal([1, 1, 2, 3, 6], october.Order());
    }

    // The sun's apparent longitude reaches 15°, by a series good to about a hundredth of a degree (a quarter of an hour); a minute is taken
    // off for the difference between dynamical and civil time.
    private static LocalDate SunAtFifteenDegrees(int year)
    {
        var (low, high) = (0.0, 6.0);
        var start = Instant.FromUtc(year, 4, 2, 0, 0);
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            if (Longitude(start.ToJulianDate() + middle) < 15) low = middle;
            else high = middle;
        }

        return (start + Duration.FromDays(low) + Duration.FromHours(8) - Duration.FromSeconds(60)).InUtc().Date;
    }

    private static double Longitude(double julianDay)
    {
        var t = (julianDay - 2451545.0) / 36525;
        var anomaly = Radians(357.52911 + (35999.05029 * t));
        var centre = ((1.914602 - (0.004817 * t)) * Math.Sin(anomaly)) + (0.019993 * Math.Sin(2 * anomaly)) + (0.000289 * Math.Sin(3 * anomaly));
        var mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        var longitude = (mean + centre - 0.00569 - (0.00478 * Math.Sin(Radians(125.04 - (1934.136 * t))))) % 360;
        return longitude < 0 ? longitude + 360 : longitude;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
