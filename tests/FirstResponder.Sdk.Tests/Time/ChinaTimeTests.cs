using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>Where China's offset is taken as fixed it is what the time zone database says, day by day and at chance instants; elsewhere the database is asked.</summary>
public class ChinaTimeTests
{
    [Fact]
    public void Days_since_1992_begin_and_end_as_the_database_says()
    {
        for (var date = new LocalDate(1992, 1, 1); date.Year <= 2100; date = date.PlusDays(1))
        {
            var start = LocalDays.StartOf(date, Shanghai);
            Assert.True(ChinaTime.Covers(start, Shanghai), date.ToString());
            Assert.Equal(Shanghai.AtStartOfDay(date).ToInstant(), start);
            Assert.Equal(date, LocalDays.DateOf(start, Shanghai));
            Assert.Equal(date, LocalDays.DateOf(start + Duration.FromDays(1) - Duration.FromTicks(1), Shanghai));
        }
    }

    [Fact]
    public void Chance_instants_have_the_date_that_the_database_says()
    {
        var random = new Random(8);
        for (var i = 0; i < 50_000; i++)
        {
            var instant = Instant.FromUtc(1900, 1, 1, 0, 0) + Duration.FromMilliseconds(random.NextInt64(201L * 365 * NodaConstants.MillisecondsPerDay));
            Assert.Equal(instant.InZone(Shanghai).Date, LocalDays.DateOf(instant, Shanghai));
            if (ChinaTime.Covers(instant, Shanghai)) Assert.Equal(Shanghai.GetUtcOffset(instant), ChinaTime.Offset);
        }
    }

    [Fact]
    public void Days_before_1992_and_other_zones_are_not_taken_as_fixed()
    {
        Assert.False(ChinaTime.Covers(At("1991-12-31 23:59"), Shanghai));
        Assert.True(ChinaTime.Covers(At("1992-01-01 00:00"), Shanghai));
        Assert.False(ChinaTime.Covers(At("2026-01-01 00:00"), DateTimeZone.Utc));
        Assert.False(ChinaTime.Covers(At("2026-01-01 00:00"), DateTimeZoneProviders.Tzdb["Asia/Singapore"]));
        for (var date = new LocalDate(1985, 1, 1); date.Year < 1992; date = date.PlusDays(1))
            Assert.Equal(Shanghai.AtStartOfDay(date).ToInstant(), LocalDays.StartOf(date, Shanghai));
    }
}
