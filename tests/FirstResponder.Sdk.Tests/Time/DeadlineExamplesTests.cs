using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>The dated examples of the two regulations, rule by rule.</summary>
public class DeadlineExamplesTests
{
    [Theory]
    [InlineData("30 min", "2026-04-28 09:00", "2026-04-28 09:30")] // 附件2 第十条, dispatch
    [InlineData("24 h", "2026-04-28 09:00", "2026-04-29 09:00")] // 第十条, disposal
    [InlineData("60 min", "2026-04-30 16:20", "2026-04-30 17:20")] // 第十一条, response
    [InlineData("24 h", "2026-04-28 15:10", "2026-04-29 15:10")] // 第十五条, follow-up
    [InlineData("30 min", "2026-04-30 17:00", "2026-04-30 17:30")]
    [InlineData("24 h", "2026-04-30 17:00", "2026-05-01 17:00")] // a holiday does not move hours
    [InlineData("2 h", "2026-10-03 02:58", "2026-10-03 04:58")] // at night, in the National Day holiday
    [InlineData("24 h", "2026-10-03 02:58", "2026-10-04 02:58")]
    [InlineData("2 h", "2026-05-20 10:01:20", "2026-05-20 12:01:20")]
    [InlineData("24 h", "2026-09-24 20:55", "2026-09-25 20:55")]
    public void DeadlineFrom_hours_run_through_nights_and_holidays_and_include_their_end(string limit, string start, string due)
    {
        var deadline = Limit(limit).From(start);

        Assert.Equal(new Deadline(At(due), At(due) + Duration.FromMilliseconds(1), null, false), deadline);
        Assert.False(deadline.IsLateAt(At(due)));
        Assert.True(deadline.IsLateAt(At(due) + Duration.FromMilliseconds(1)));
    }

    [Theory]
    [InlineData("7 wd", "2026-04-30 16:20", "2026-05-13 24:00")] // 第十一条 across 劳动节 and the worked Saturday 05-09
    [InlineData("7 wd", "2026-05-02 10:00", "2026-05-13 24:00")] // accepted on a holiday
    [InlineData("7 wd", "2026-05-02 00:00", "2026-05-13 24:00")]
    [InlineData("7 wd", "2026-09-24 09:00", "2026-10-12 24:00")] // 中秋节, 国庆节 and the worked Saturday 10-10
    [InlineData("2 wd", "2026-04-30 20:00", "2026-05-07 24:00")] // 成住建发〔2023〕62号 一（三）
    [InlineData("2 wd", "2026-09-17 09:00", "2026-09-20 24:00")] // worked Sunday
    [InlineData("1 mo", "2026-04-23 00:00", "2026-05-25 24:00")] // 正文三: 05-23 is a Saturday
    [InlineData("7 wd", "2026-05-12 15:00", "2026-05-21 24:00")] // the next stage feedback of a complex case
    [InlineData("7 wd", "2026-05-13 10:00", "2026-05-22 24:00")]
    [InlineData("7 wd", "2026-05-21 16:00", "2026-06-01 24:00")]
    [InlineData("7 wd", "2026-05-29 16:00", "2026-06-09 24:00")]
    public void DeadlineFrom_days_leave_out_the_start_day_and_end_at_midnight(string limit, string start, string due)
    {
        var deadline = Limit(limit).From(start);

        Assert.Equal(new Deadline(At(due), At(due), China.Version, false), deadline);
        Assert.False(deadline.IsLateAt(At(due) - Duration.FromMilliseconds(1)));
        Assert.True(deadline.IsLateAt(At(due)));
    }

    [Theory]
    [InlineData("2026-05-06 11:00", "2029-05-07 00:00")] // 附件2 第十九条
    [InlineData("2028-02-29 09:00", "2031-03-01 00:00")]
    [InlineData("2026-04-29 09:40", "2029-04-30 00:00")]
    [InlineData("2026-05-02 23:59", "2029-05-03 00:00")]
    public void DeadlineFrom_three_years_of_retention_end_after_the_corresponding_day_and_need_no_calendar(string closed, string purgeable)
    {
        Assert.Equal(new Deadline(At(purgeable), At(purgeable), null, false), TimeLimit.Years(3).From(closed));
    }

    [Theory]
    [InlineData("2026-04-28 17:59", "2026-04-28 21:59")] // Tuesday, in working time, runs past its end
    [InlineData("2026-04-28 18:00", "2026-04-29 02:00")]
    [InlineData("2026-05-09 10:00", "2026-05-09 14:00")] // made-up Saturday
    [InlineData("2026-05-02 10:00", "2026-05-02 18:00")] // holiday
    [InlineData("2026-05-01 10:00", "2026-05-01 18:00")] // holiday on a Friday
    [InlineData("2026-04-28 09:00", "2026-04-28 13:00")]
    [InlineData("2026-04-28 08:59:59", "2026-04-28 16:59:59")]
    public void DeadlineFrom_by_submission_takes_the_limit_of_the_start(string start, string due)
    {
        var deadline = TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)).From(start);

        Assert.Equal(At(due), deadline.Due);
        Assert.Equal(At(due) + Duration.FromMilliseconds(1), deadline.LateFrom);
        Assert.Equal(China.Version, deadline.CalendarVersion);
    }

    [Theory]
    [InlineData("2026-05-01 00:00", "2026-05-31 24:00", "2026-06-30 24:00")] // 05-31 is a Sunday: not moved
    [InlineData("2026-06-30 23:59", "2026-06-30 24:00", "2026-06-30 24:00")]
    [InlineData("2026-07-01 00:00", "2026-07-31 24:00", "2026-09-30 24:00")]
    [InlineData("2026-12-31 12:00", "2026-12-31 24:00", "2026-12-31 24:00")]
    [InlineData("2028-02-01 12:00", "2028-02-29 24:00", "2028-03-31 24:00")]
    public void DeadlineFrom_ends_of_month_and_quarter_are_not_moved(string start, string month, string quarter)
    {
        Assert.Equal(new Deadline(At(month), At(month), null, false), TimeLimit.EndOfMonth.From(start));
        Assert.Equal(new Deadline(At(quarter), At(quarter), null, false), TimeLimit.EndOfQuarter.From(start));
    }

    [Theory]
    [InlineData("1 mo", "2025-01-31 10:00", "2025-02-28 24:00")] // no 31st: the month's end, a Friday
    [InlineData("1 mo", "2026-01-31 10:00", "2026-02-28 24:00")] // a Saturday, but made up: stays
    [InlineData("1 d", "2026-04-30 10:00", "2026-05-06 24:00")]
    [InlineData("9 d", "2026-04-30 10:00", "2026-05-09 24:00")] // ends on a made-up Saturday: stays
    [InlineData("10 d", "2026-04-30 10:00", "2026-05-11 24:00")] // ends on the Sunday after it
    [InlineData("3 d", "2026-05-18 10:00", "2026-05-21 24:00")]
    public void DeadlineFrom_a_last_day_on_a_rest_day_moves_to_the_next_working_day(string limit, string start, string due)
    {
        Assert.Equal(At(due), Limit(limit).From(start).Due);
    }

    [Fact]
    public void DeadlineFrom_cuts_instants_to_whole_milliseconds()
    {
        var start = At("2026-04-28 09:00:00.0019999");

        Assert.Equal(At("2026-04-28 09:30:00.001"), TimeLimit.Minutes(30).DeadlineFrom(start, China, Shanghai).Due);
    }

    [Fact]
    public void DeadlineFrom_by_submission_without_working_hours_is_refused()
    {
        var limit = TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8));

        var fault = Assert.Throws<ArgumentNullException>(() => limit.DeadlineFrom(At("2026-04-28 09:00"), China, Shanghai));
        Assert.Contains("工作时间", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-18 10:00", "1 wd", true)] // 12-21 may still be rewritten by next year's notice
    [InlineData("2026-12-17 10:00", "1 wd", false)]
    [InlineData("2026-12-30 10:00", "7 wd", true)]
    [InlineData("2026-11-23 10:00", "1 mo", true)]
    [InlineData("2026-12-31 10:00", "24 h", false)]
    [InlineData("2026-12-31 10:00", "3 y", false)]
    [InlineData("2027-01-05 10:00", "1 d", true)]
    public void DeadlineFrom_over_days_without_a_notice_is_provisional(string start, string limit, bool isProvisional)
    {
        Assert.Equal(isProvisional, Limit(limit).From(start).IsProvisional);
    }

    [Fact]
    public void DeadlineFrom_by_submission_on_a_day_without_a_notice_is_provisional()
    {
        Assert.True(TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)).From("2027-03-01 10:00").IsProvisional);
    }

    [Fact]
    public void DeadlineFrom_beyond_2100_is_out_of_range()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingDays(300).From("2100-06-01 10:00"));
        Assert.Contains("1901 至 2100", fault.Message, StringComparison.Ordinal);
        Assert.Contains("1901 to 2100", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Months(12).From("2100-06-01 10:00"));
    }

    [Theory]
    [InlineData("America/Sao_Paulo", "2017-11-03T12:00:00Z", "2018-11-04T03:00:00Z")] // midnight of 11-04 does not exist there
    [InlineData("America/Sao_Paulo", "2017-02-17T12:00:00Z", "2018-02-18T03:00:00Z")] // 23:00 to 24:00 of 02-17 comes twice; the second ends the day
    [InlineData("Asia/Shanghai", "1985-05-03T12:00:00Z", "1986-05-03T16:00:00Z")] // clocks moved on 1986-05-04 at 02:00
    [InlineData("Pacific/Apia", "2010-12-29T20:00:00Z", "2011-12-30T10:00:00Z")] // 2011-12-30 was skipped altogether
    [InlineData("Asia/Tokyo", "2025-05-06T15:00:00Z", "2026-05-07T15:00:00Z")] // 00:00 of 05-07 there
    [InlineData("America/New_York", "2025-03-08T04:59:00Z", "2026-03-08T05:00:00Z")]
    public void DeadlineFrom_ends_at_the_first_moment_of_the_next_day_of_the_zone(string zoneId, string start, string due)
    {
        var from = NodaTime.Text.InstantPattern.General.Parse(start).Value;
        var deadline = TimeLimit.Years(1).DeadlineFrom(from, China, DateTimeZoneProviders.Tzdb[zoneId]);

        Assert.Equal(NodaTime.Text.InstantPattern.General.Parse(due).Value, deadline.Due);
    }
}
