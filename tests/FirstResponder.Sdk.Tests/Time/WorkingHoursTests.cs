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
        DailyHours[][] faulty =
        [
            [],
            [monday with { Day = IsoDayOfWeek.None }],
            [monday with { Day = (IsoDayOfWeek)8 }],
            [monday, monday],
            [monday, new(IsoDayOfWeek.Monday, new(17, 59), new(19, 0))],
            [monday, sundayNight],
            [monday with { Day = IsoDayOfWeek.Tuesday }], // nothing for made-up days to follow
        ];

        foreach (var stretches in faulty)
            Assert.Contains(" / ", Assert.Throws<ArgumentException>(() => new WorkingHours(stretches)).Message, StringComparison.Ordinal);
        Assert.Equal(2, new WorkingHours([monday, sundayNight with { Closes = new(9, 0) }]).Stretches.Count);
    }
}
