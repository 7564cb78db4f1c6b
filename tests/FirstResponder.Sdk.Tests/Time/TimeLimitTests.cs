using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class TimeLimitTests
{
    [Fact]
    public void ToString_and_ToEnglish_print_as_a_ledger_does()
    {
        (TimeLimit Limit, string Chinese, string English)[] texts =
        [
            (TimeLimit.Minutes(30), "30分钟", "30 minutes"),
            (TimeLimit.Hours(24), "24小时", "24 hours"),
            (TimeLimit.WorkingDays(7), "7个工作日", "7 working days"),
            (TimeLimit.CalendarDays(15), "15个自然日", "15 calendar days"),
            (TimeLimit.Months(1), "1个月", "1 month"),
            (TimeLimit.Years(3), "3年", "3 years"),
            (TimeLimit.EndOfMonth, "月末", "end of the month"),
            (TimeLimit.EndOfQuarter, "季末", "end of the quarter"),
            (TimeLimit.WorkingMinutes(90), "90个工作分钟", "90 working minutes"),
            (TimeLimit.WorkingHours(1), "1个工作小时", "1 working hour"),
            (TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)), "工作时间4小时，非工作时间8小时", "4 hours in working time, 8 hours outside it"),
        ];

        foreach (var (limit, chinese, english) in texts) Assert.Equal((chinese, english), (limit.ToString(), limit.ToEnglish()));
    }

    [Fact]
    public void Limits_are_equal_by_value()
    {
        Assert.Equal(TimeLimit.Hours(24), TimeLimit.Hours(24));
        Assert.NotEqual(TimeLimit.Hours(24), TimeLimit.Minutes(24));
        Assert.Equal(
            TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)),
            TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)));
    }

    [Fact]
    public void IsCountedInDays_holds_for_what_a_notice_may_move()
    {
        Assert.True(TimeLimit.WorkingDays(7).IsCountedInDays);
        Assert.True(TimeLimit.CalendarDays(7).IsCountedInDays);
        Assert.True(TimeLimit.Months(1).IsCountedInDays);
        Assert.True(TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.WorkingDays(1)).IsCountedInDays);
        Assert.True(TimeLimit.WorkingHours(8).IsCountedInDays);
        Assert.True(TimeLimit.WorkingHours(8).NeedsWorkingHours && TimeLimit.WorkingMinutes(8).NeedsWorkingHours);
        Assert.False(TimeLimit.WorkingDays(7).NeedsWorkingHours);
        Assert.False(TimeLimit.Minutes(30).IsCountedInDays);
        Assert.False(TimeLimit.Hours(24).IsCountedInDays);
        Assert.False(TimeLimit.Years(3).IsCountedInDays);
        Assert.False(TimeLimit.EndOfMonth.IsCountedInDays);
        Assert.False(TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)).IsCountedInDays);
    }

    [Fact]
    public void Factories_refuse_less_than_one_and_more_than_100_years()
    {
        Func<int, TimeLimit>[] factories =
            [TimeLimit.Minutes, TimeLimit.Hours, TimeLimit.WorkingDays, TimeLimit.CalendarDays, TimeLimit.Months, TimeLimit.Years, TimeLimit.WorkingMinutes, TimeLimit.WorkingHours];
        foreach (var factory in factories)
        {
            Assert.Equal(1, factory(1).Amount);
            foreach (var n in (int[])[0, -1, int.MinValue, int.MaxValue])
                Assert.Contains(" / ", Assert.Throws<ArgumentOutOfRangeException>(() => factory(n)).Message, StringComparison.Ordinal);
        }

        var bySubmission = TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8));
        Assert.Throws<ArgumentException>(() => TimeLimit.BySubmission(TimeLimit.Hours(4), bySubmission));
    }

    [Theory]
    [InlineData("52560000 min", "2126-04-04 10:00")]
    [InlineData("876000 h", "2126-04-04 10:00")]
    public void DeadlineFrom_the_longest_elapsed_limits_does_not_overflow(string limit, string due)
    {
        Assert.Equal(At(due), Limit(limit).From("2026-04-28 10:00").Due);
    }
}
