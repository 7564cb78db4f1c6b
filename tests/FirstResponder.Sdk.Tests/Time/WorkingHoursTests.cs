using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class WorkingHoursTests
{
    private static readonly WorkingHours WithLunchAndNights = new(
        [
            new(IsoDayOfWeek.Monday, new(14, 0), new(18, 0)),
            new(IsoDayOfWeek.Monday, new(8, 30), new(12, 0)),
            new(IsoDayOfWeek.Tuesday, new(20, 0), LocalTime.Midnight),
            new(IsoDayOfWeek.Wednesday, LocalTime.Midnight, LocalTime.Midnight),
            new(IsoDayOfWeek.Friday, new(22, 0), new(6, 0)),
            new(IsoDayOfWeek.Saturday, new(9, 0), new(12, 0)),
        ],
        makeUpDaysLike: IsoDayOfWeek.Wednesday);

    [Theory]
    [InlineData("2026-05-11 08:29:59", false)] // Monday
    [InlineData("2026-05-11 08:30", true)]
    [InlineData("2026-05-11 12:00", false)]
    [InlineData("2026-05-11 14:00", true)]
    [InlineData("2026-05-11 18:00", false)]
    [InlineData("2026-05-12 19:59", false)] // Tuesday until 24:00
    [InlineData("2026-05-12 23:59:59.999", true)]
    [InlineData("2026-05-13 00:00", true)] // Wednesday all day
    [InlineData("2026-05-13 23:59:59.999", true)]
    [InlineData("2026-05-14 00:00", false)]
    [InlineData("2026-05-15 22:00", true)] // Friday night
    [InlineData("2026-05-16 05:59", true)]
    [InlineData("2026-05-16 06:00", false)]
    [InlineData("2026-05-16 09:00", true)] // its own Saturday hours
    [InlineData("2026-05-09 03:00", true)] // made-up Saturday like Wednesday
    [InlineData("2026-05-01 23:00", false)] // Friday, but a holiday
    [InlineData("2026-05-02 03:00", false)] // so it has no night either
    public void IsOpen_follows_stretches_holidays_and_made_up_days(string at, bool isOpen)
    {
        Assert.Equal(isOpen, WithLunchAndNights.IsOpen(At(at), China, Shanghai));
    }

    [Theory]
    [InlineData("2026-05-02 10:00")] // weekend in a holiday
    [InlineData("2026-05-10 10:00")] // plain Sunday
    public void IsOpen_Monday_to_Friday_is_closed_on_rest_days(string at) => Assert.False(NineToSix.IsOpen(At(at), China, Shanghai));

    [Fact]
    public void Stretches_that_say_nothing_or_overlap_are_refused()
    {
        DailyHours monday = new(IsoDayOfWeek.Monday, new(9, 0), new(18, 0));
        DailyHours sundayNight = new(IsoDayOfWeek.Sunday, new(22, 0), new(9, 1));
        (DailyHours[] Stretches, string Why)[] faulty =
        [
            ([], "at least one stretch is needed"),
            ([monday, monday with { Day = IsoDayOfWeek.None }], "each stretch has a weekday"),
            ([monday, monday with { Day = (IsoDayOfWeek)8 }], "each stretch has a weekday"),
            ([monday, monday], "stretches overlap"),
            ([monday, new(IsoDayOfWeek.Monday, new(17, 59), new(19, 0))], "stretches overlap"),
            ([monday, sundayNight], "stretches overlap"),
            ([monday, new(IsoDayOfWeek.Wednesday, LocalTime.Midnight, LocalTime.Midnight), new(IsoDayOfWeek.Wednesday, new(23, 0), new(23, 30))], "stretches overlap"),
            ([monday with { Day = IsoDayOfWeek.Tuesday }], "the weekday that made-up working days follow has no stretch"),
        ];

        foreach (var (stretches, why) in faulty)
        {
            var message = Assert.Throws<ArgumentException>(() => new WorkingHours(stretches)).Message;
            Assert.Contains(" / The working hours are not valid: " + why, message, StringComparison.Ordinal);
        }

        Assert.Equal(2, new WorkingHours([monday, sundayNight with { Closes = new(9, 0) }]).Stretches.Count);
    }

    [Fact]
    public void Stretches_of_every_weekday_can_be_the_pattern_of_made_up_days()
    {
        WorkingHours sundays = new([new(IsoDayOfWeek.Sunday, new(9, 0), new(12, 0))], makeUpDaysLike: IsoDayOfWeek.Sunday);
        Assert.True(sundays.IsOpen(At("2026-05-09 10:00"), China, Shanghai));
        Assert.True(sundays.IsOpen(At("2026-05-10 10:00"), China, Shanghai));
        Assert.False(sundays.IsOpen(At("2026-05-11 10:00"), China, Shanghai));
        Assert.Throws<ArgumentException>(() => new WorkingHours([new(IsoDayOfWeek.Sunday, new(9, 0), new(12, 0))], (IsoDayOfWeek)8));
    }

    [Fact]
    public void IsOpen_on_the_first_day_of_a_year_looks_at_the_night_before_but_for_the_first_of_all()
    {
        WorkingHours nights = new([new(IsoDayOfWeek.Monday, new(22, 0), new(6, 0)), new(IsoDayOfWeek.Tuesday, new(22, 0), new(6, 0))]);

        // 2024-12-31 was a worked Tuesday, and its night runs on into the holiday; before 1901-01-01 there is no calendar and so no night.
        Assert.True(nights.IsOpen(At("2025-01-01 03:00"), China, Shanghai));
        Assert.False(nights.IsOpen(Instant.FromUtc(1900, 12, 31, 18, 0), China, DateTimeZone.ForOffset(Offset.FromHours(8))));
        Assert.True(nights.IsOpen(Instant.FromUtc(1901, 5, 6, 18, 0), China, DateTimeZone.ForOffset(Offset.FromHours(8))));
    }
}
