using FirstResponder.Sdk.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>What counting working time must keep, in China and where clocks are changed at night, at midnight and across whole days.</summary>
public class WorkingClockLaws
{
    private static readonly WorkingHours[] Hours =
    [
        NineToSix, LunchAndNights,
        new([new(IsoDayOfWeek.Saturday, new(22, 0), new(8, 0)), new(IsoDayOfWeek.Sunday, new(22, 0), LocalTime.Midnight), new(IsoDayOfWeek.Monday, LocalTime.Midnight, new(5, 0))]),
    ];

    public static TheoryData<string> Zones =>
        ["Asia/Shanghai", "UTC", "America/New_York", "America/St_Johns", "America/Sao_Paulo", "Pacific/Apia", "Pacific/Kiritimati", "Africa/Cairo", "Asia/Kathmandu"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Working_time_keeps_its_laws(string zoneId)
    {
        var zone = DateTimeZoneProviders.Tzdb[zoneId];
        WorkingClock[] clocks = [.. Hours.Select(hours => new WorkingHours(hours.Stretches).On(China, zone))];
        var question =
            from clock in Gen.Elements(clocks)
            from start in Gen.Choose(0, 60 * 24 * 365 * 40)
            from later in Gen.Choose(0, 60 * 24 * 60)
            from a in Gen.Choose(1, 60 * 24 * 20)
            from b in Gen.Choose(1, 60 * 24 * 20)
            select (clock, start, later, a, b);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_500), Prop.ForAll(question.ToArbitrary(), q =>
        {
            var clock = q.clock;
            var start = Instant.FromUtc(1985, 1, 1, 0, 0) + Duration.FromMinutes(q.start);
            var (a, b) = (Duration.FromMinutes(q.a), Duration.FromMinutes(q.b));
            var moment = clock.NextOrSameWorkingMoment(start);
            var (afterA, afterBoth) = (clock.Add(start, a), clock.Add(start, a + b));
            return clock.Between(start, afterA) == a
                && clock.Add(afterA, b) == afterBoth
                && afterA > start && afterBoth > afterA
                && clock.Add(start + Duration.FromMinutes(q.later), a) >= afterA
                && clock.Subtract(clock.Add(moment, a), a) == moment
                && clock.Add(start, Duration.Zero) == start && clock.Subtract(start, Duration.Zero) == start
                && clock.IsOpen(moment) && clock.Between(start, moment) == Duration.Zero
                && clock.IsOpen(start) == clock.Hours.IsOpen(start, China, zone)
                && clock.PreviousOpening(start) < start && clock.IsOpen(clock.PreviousOpening(start))
                && clock.NextOpening(start) > start && clock.IsOpen(clock.NextOpening(start)) && !clock.IsOpen(clock.NextOpening(start) - Duration.FromMilliseconds(1))
                && clock.PreviousOrSameWorkingMoment(start) <= start && clock.Between(clock.PreviousOrSameWorkingMoment(start), start) == Duration.Zero;
        }));
    }

    [Theory]
    [InlineData("America/New_York", "2026-03-07T22:00", 9)] // the night of spring has an hour less than its ten
    [InlineData("America/New_York", "2026-10-31T22:00", 11)] // that of autumn one more
    [InlineData("America/New_York", "2026-06-06T22:00", 10)]
    [InlineData("Pacific/Apia", "2012-01-07T22:00", 10)]
    [InlineData("Asia/Shanghai", "1991-04-13T22:00", 9)] // summer time of 1991 began that night
    public void A_night_shift_lasts_as_long_as_the_clocks_make_it(string zoneId, string opens, int hours)
    {
        var zone = DateTimeZoneProviders.Tzdb[zoneId];
        var local = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(opens).Value;
        var clock = new WorkingHours([new(IsoDayOfWeek.Saturday, new(22, 0), new(8, 0)), new(IsoDayOfWeek.Monday, new(9, 0), new(10, 0))]).On(China, zone);
        var start = local.InZoneStrictly(zone).ToInstant();

        Assert.True(clock.IsOpen(start));
        Assert.Equal(local.PlusHours(10).InZoneStrictly(zone).ToInstant(), clock.Add(start, Duration.FromHours(hours)));
        Assert.Equal(Duration.FromHours(hours), clock.Between(start, start + Duration.FromHours(14)));
    }
}
