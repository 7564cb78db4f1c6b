using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class RegionalHolidayTests
{
    // 三月初三 of 2026 is 04-19, a Sunday; the dates here only stand for what a region may order.
    private static readonly WorkingDayCalendar Guangxi =
        China.WithRegionalHoliday("广西", "壮族三月三", [Day("2026-04-20"), Day("2026-04-21"), Day("2026-05-02"), Day("2026-05-09")]);

    [Fact]
    public void WithRegionalHoliday_frees_working_days_and_leaves_rest_days_as_they_are()
    {
        Assert.Equal((DayKind.RegionalHoliday, "壮族三月三"), (Guangxi.KindOf(Day("2026-04-20")), Guangxi.DayName(Day("2026-04-20"))));
        Assert.Equal((DayKind.StatutoryHoliday, "劳动节"), (Guangxi.KindOf(Day("2026-05-02")), Guangxi.DayName(Day("2026-05-02"))));
        Assert.Equal(DayKind.RegionalHoliday, Guangxi.KindOf(Day("2026-05-09")));
        Assert.Equal(Day("2026-04-22"), Guangxi.AddWorkingDays(Day("2026-04-17"), 1));
        Assert.Equal(Day("2026-04-20"), China.AddWorkingDays(Day("2026-04-17"), 1));
    }

    [Fact]
    public void WithRegionalHoliday_moves_deadlines_and_is_named_in_their_version()
    {
        var deadline = TimeLimit.WorkingDays(2).DeadlineFrom(At("2026-04-17 10:00"), Guangxi, Shanghai);

        Assert.Equal(At("2026-04-23 24:00"), deadline.Due);
        Assert.False(deadline.IsProvisional);
        Assert.Matches(@"^cn-2026\.1\+广西\.[0-9a-f]{8}$", deadline.CalendarVersion);
        Assert.True(Guangxi.WithRegionalHoliday("广西", "壮族三月三", [Day("2027-04-09")]).IsWorkingDay(Day("2026-04-20")));
    }

    [Theory]
    [InlineData("", "三月三")]
    [InlineData("a+b", "三月三")]
    [InlineData("2026", "三月三")]
    [InlineData("广西", " ")]
    public void WithRegionalHoliday_refuses_names_that_a_version_cannot_carry(string region, string name)
    {
        Assert.Throws<ArgumentException>(() => China.WithRegionalHoliday(region, name, [Day("2026-04-20")]));
    }

    [Fact]
    public void WithRegionalHoliday_refuses_no_dates_and_dates_out_of_range()
    {
        Assert.Throws<ArgumentException>(() => China.WithRegionalHoliday("广西", "三月三", []));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.WithRegionalHoliday("广西", "三月三", [new LocalDate(2101, 1, 1)]));
    }

    [Theory]
    [InlineData("45")]
    [InlineData("450000")]
    [InlineData("2026年")]
    [InlineData("广西45")]
    public void WithRegionalHoliday_takes_any_number_that_cannot_pass_for_a_year(string region) =>
        Assert.Contains("+" + region + ".", China.WithRegionalHoliday(region, "三月三", [Day("2026-04-20")]).Version, StringComparison.Ordinal);
}
