using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>Working time by example: 8:30–12:00 and 14:00–18:00, Wednesday evening until 24:00, a night from Friday to Saturday.</summary>
public class WorkingClockTests
{
    private static readonly WorkingClock Clock = LunchAndNights.On(China, Shanghai);

    [Theory]
    [InlineData("2026-05-11 09:00", 60, "2026-05-11 10:00")] // Monday
    [InlineData("2026-05-11 11:30", 60, "2026-05-11 14:30")] // over lunch
    [InlineData("2026-05-11 11:30", 30, "2026-05-11 12:00")] // ends as lunch begins, not after it
    [InlineData("2026-05-11 17:00", 60, "2026-05-11 18:00")] // ends at closing, not at the next opening
    [InlineData("2026-05-11 17:00", 61, "2026-05-12 08:31")]
    [InlineData("2026-05-11 06:00", 30, "2026-05-11 09:00")] // begins before opening
    [InlineData("2026-05-11 12:30", 30, "2026-05-11 14:30")] // begins in lunch
    [InlineData("2026-05-13 23:00", 60, "2026-05-13 24:00")] // Wednesday evening ends at 24:00
    [InlineData("2026-05-13 23:00", 61, "2026-05-14 08:31")]
    [InlineData("2026-05-15 23:00", 420, "2026-05-16 06:00")] // the night shift runs into Saturday
    [InlineData("2026-05-15 23:00", 421, "2026-05-18 08:31")]
    [InlineData("2026-04-30 17:59", 2, "2026-05-06 08:31")] // over 劳动节
    [InlineData("2026-05-02 10:00", 30, "2026-05-06 09:00")] // begins on a holiday
    [InlineData("2026-05-08 22:00", 480, "2026-05-09 06:00")] // the night before a made-up Saturday
    [InlineData("2026-05-08 22:00", 481, "2026-05-09 08:31")] // which is worked like a Monday
    [InlineData("2026-05-11 09:00:00.123", 60, "2026-05-11 10:00:00.123")]
    public void Add_counts_working_time_only_and_stays_at_closing_when_it_comes_out_even(string start, int minutes, string end)
    {
        Assert.Equal(At(end), Clock.Add(At(start), Duration.FromMinutes(minutes)));
        Assert.Equal(Duration.FromMinutes(minutes), Clock.Between(At(start), At(end)));
    }

    [Theory]
    [InlineData("2026-05-11 10:00", 60, "2026-05-11 09:00")]
    [InlineData("2026-05-11 14:30", 60, "2026-05-11 11:30")]
    [InlineData("2026-05-11 14:30", 30, "2026-05-11 14:00")] // begins as lunch ends, not before it
    [InlineData("2026-05-06 08:31", 2, "2026-04-30 17:59")]
    [InlineData("2026-05-06 08:30", 1, "2026-04-30 17:59")]
    [InlineData("2026-05-16 05:00", 420, "2026-05-15 22:00")]
    public void Subtract_counts_backwards(string end, int minutes, string start)
    {
        Assert.Equal(At(start), Clock.Subtract(At(end), Duration.FromMinutes(minutes)));
    }

    [Theory]
    [InlineData("2026-05-11 08:00", "2026-05-11 08:30", "2026-05-09 14:00")] // the made-up Saturday before
    [InlineData("2026-05-11 08:30", "2026-05-11 14:00", "2026-05-09 14:00")]
    [InlineData("2026-05-11 09:00", "2026-05-11 14:00", "2026-05-11 08:30")]
    [InlineData("2026-05-01 10:00", "2026-05-06 08:30", "2026-04-30 14:00")]
    [InlineData("2026-05-16 03:00", "2026-05-18 08:30", "2026-05-15 22:00")]
    public void Openings_lie_strictly_after_and_before(string at, string next, string previous)
    {
        Assert.Equal(At(next), Clock.NextOpening(At(at)));
        Assert.Equal(At(previous), Clock.PreviousOpening(At(at)));
    }

    [Theory]
    [InlineData("2026-05-11 09:00", "2026-05-11 09:00", "2026-05-11 09:00")]
    [InlineData("2026-05-11 08:30", "2026-05-11 08:30", "2026-05-11 08:30")]
    [InlineData("2026-05-11 12:00", "2026-05-11 14:00", "2026-05-11 12:00")]
    [InlineData("2026-05-11 13:00", "2026-05-11 14:00", "2026-05-11 12:00")]
    [InlineData("2026-05-03 13:00", "2026-05-06 08:30", "2026-04-30 18:00")]
    public void Or_same_forms_give_a_working_moment_back(string at, string next, string previous)
    {
        Assert.Equal(At(next), Clock.NextOrSameWorkingMoment(At(at)));
        Assert.Equal(At(previous), Clock.PreviousOrSameWorkingMoment(At(at)));
    }

    [Fact]
    public void Hours_that_adjoin_across_midnight_open_once()
    {
        var twoDays = new WorkingHours([new(IsoDayOfWeek.Monday, new(9, 0), LocalTime.Midnight), new(IsoDayOfWeek.Tuesday, LocalTime.Midnight, new(12, 0))]).On(China, Shanghai);

        Assert.Equal(At("2026-05-18 09:00"), twoDays.NextOpening(At("2026-05-11 09:00")));
        Assert.Equal(At("2026-05-12 12:00"), twoDays.Add(At("2026-05-11 09:00"), Duration.FromHours(27)));
        Assert.Equal(At("2026-05-11 09:00"), twoDays.PreviousOpening(At("2026-05-12 00:00")));
    }

    [Fact]
    public void Round_the_clock_is_one_stretch_but_for_holidays()
    {
        var always = new WorkingHours([.. Enumerable.Range(1, 7).Select(static day => new DailyHours((IsoDayOfWeek)day, LocalTime.Midnight, LocalTime.Midnight))]).On(China, Shanghai);

        Assert.Equal(At("2026-07-11 03:00"), always.Add(At("2026-07-01 03:00"), Duration.FromDays(10)));
        Assert.Equal(At("2026-05-06 01:00"), always.Add(At("2026-04-30 24:00"), Duration.FromHours(1)));
        Assert.Equal(At("2026-06-22 00:00"), always.NextOpening(At("2026-06-18 12:00")));
    }

    [Fact]
    public void Special_days_keep_their_own_hours()
    {
        var hours = LunchAndNights.WithSpecialDays(
            new SpecialDay(Day("2026-05-12"), "年会"),
            new SpecialDay(Day("2026-05-02"), "业主开放日").Open(new(14, 0), new(16, 0)).Open(new(9, 0), new(11, 0)),
            new SpecialDay(Day("2026-05-16"), "盘点"));
        var clock = hours.On(China, Shanghai);

        Assert.Equal(["2026-05-02", "2026-05-12", "2026-05-16"], hours.SpecialDays.Select(static day => day.Date.ToString("uuuu-MM-dd", null)));
        Assert.Equal(["Saturday 09:00-11:00", "Saturday 14:00-16:00"], hours.SpecialDays[0].Stretches.Select(static stretch => stretch.ToString()));
        Assert.Equal(At("2026-05-02 15:00"), clock.Add(At("2026-05-01 08:00"), Duration.FromHours(3)));
        Assert.True(clock.IsOpen(At("2026-05-02 09:30")) && hours.IsOpen(At("2026-05-02 09:30"), China, Shanghai));
        Assert.False(clock.IsOpen(At("2026-05-12 09:30")) || hours.IsOpen(At("2026-05-12 09:30"), China, Shanghai));
        Assert.True(clock.IsOpen(At("2026-05-16 05:00"))); // the night that began on Friday
        Assert.False(LunchAndNights.IsOpen(At("2026-05-02 09:30"), China, Shanghai));
    }

    [Fact]
    public void Special_days_that_say_nothing_or_overlap_are_refused()
    {
        var day = new SpecialDay(Day("2026-05-12"), "开放日").Open(new(9, 0), new(12, 0));

        foreach (var act in (Func<object>[])[
            () => new SpecialDay(Day("2026-05-12"), " "), () => new SpecialDay(new LocalDate(2101, 1, 1), "年会"),
            () => day.Open(new(11, 0), new(13, 0)), () => day.Open(new(8, 0), LocalTime.Midnight), () => LunchAndNights.WithSpecialDays(day, null!)])
        {
            Assert.Contains(" / ", Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void On_gives_the_clock_again_that_was_asked_for_last()
    {
        Assert.Same(LunchAndNights.On(China, Shanghai), LunchAndNights.On(China, Shanghai));
        Assert.NotSame(NineToSix.On(China, DateTimeZone.Utc), NineToSix.On(China, Shanghai));
    }

    [Fact]
    public void On_keeps_the_clocks_of_the_regions_and_of_the_own_days_that_take_turns()
    {
        var hours = WorkingHours.MondayToFriday(new LocalTime(9, 0), new LocalTime(18, 0));
        WorkingDayCalendar[] calendars = [China, China.WithRegionalHoliday("广西", "三月三", [Day("2026-04-20")]), China.WithOwnDays("安居", "司庆", [Day("2026-05-11")])];
        WorkingClock[] clocks = [.. calendars.Select(calendar => hours.On(calendar, Shanghai))];

        Assert.Equal(calendars, clocks.Select(static clock => clock.Calendar));
        for (var i = 0; i < 2 * clocks.Length; i++) Assert.Same(clocks[i % clocks.Length], hours.On(calendars[i % clocks.Length], Shanghai));
        foreach (var id in (string[])["Asia/Tokyo", "Asia/Seoul", "Asia/Bangkok", "Asia/Jakarta", "Asia/Dubai", "Asia/Riyadh", "Asia/Baku", "Asia/Kabul"]) _ = hours.On(China, DateTimeZoneProviders.Tzdb[id]);
        Assert.NotSame(clocks[0], hours.On(China, Shanghai));
    }

    [Fact]
    public void A_day_of_hundreds_of_stretches_is_counted_right()
    {
        DailyHours[] minutes = [.. Enumerable.Range(0, 720).Select(static i => new DailyHours(IsoDayOfWeek.Monday, LocalTime.Midnight.PlusMinutes(2 * i), LocalTime.Midnight.PlusMinutes((2 * i) + 1)))];
        var clock = new WorkingHours([.. minutes, new(IsoDayOfWeek.Tuesday, LocalTime.Midnight, LocalTime.Midnight)]).On(China, Shanghai);
        var monday = At("2026-05-11 00:00");

        for (var i = 1; i <= 720; i++)
        {
            Assert.Equal(monday + Duration.FromMinutes((2 * i) - 1), clock.Add(monday, Duration.FromMinutes(i)));
            Assert.Equal(Duration.FromMinutes(i), clock.Between(monday, monday + Duration.FromMinutes(2 * i)));
        }
    }
}
