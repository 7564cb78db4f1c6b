using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class SlaCalculatorTests
{
    private static readonly SlaCalculator Plain = new(China, Shanghai, NineToSix);

    [Fact]
    public void DeadlineFrom_answers_as_the_limit_itself_where_no_rule_departs()
    {
        foreach (var limit in (TimeLimit[])[
            TimeLimit.Minutes(30), TimeLimit.Hours(24), TimeLimit.WorkingDays(7), TimeLimit.CalendarDays(10), TimeLimit.Months(1), TimeLimit.Years(3),
            TimeLimit.EndOfMonth, TimeLimit.EndOfQuarter, TimeLimit.WorkingHours(8), TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8))])
        {
            Assert.Equal(limit.From("2026-04-30 16:20"), Plain.DeadlineFrom(limit, At("2026-04-30 16:20")));
        }

        Assert.Equal(At("2026-05-13 24:00"), SlaCalculator.China.DeadlineFrom(TimeLimit.WorkingDays(7), At("2026-04-30 16:20")).Due);
        Assert.Equal(At("2026-06-10 24:00"), Plain.DeadlineOf(PromisedTime.On(Day("2026-06-10"))).Due);
    }

    [Theory]
    [InlineData("1 wh", "2026-04-30 17:30", "2026-05-06 09:30")]
    [InlineData("8 wh", "2026-04-30 09:00", "2026-04-30 17:00")]
    [InlineData("9 wh", "2026-04-30 09:00", "2026-04-30 18:00")]
    [InlineData("90 wmin", "2026-05-08 17:30", "2026-05-09 10:00")]
    public void DeadlineFrom_working_time_counts_opening_hours_and_includes_its_end(string limit, string start, string due)
    {
        var amount = int.Parse(limit[..limit.IndexOf(' ', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
        var deadline = Plain.DeadlineFrom(limit.EndsWith("wh", StringComparison.Ordinal) ? TimeLimit.WorkingHours(amount) : TimeLimit.WorkingMinutes(amount), At(start));

        Assert.Equal(new Deadline(At(due), At(due) + Duration.FromMilliseconds(1), China.Version, false), deadline);
    }

    [Fact]
    public void DeadlineFrom_working_time_over_days_without_a_notice_is_provisional()
    {
        Assert.True(Plain.DeadlineFrom(TimeLimit.WorkingHours(9), At("2026-12-31 10:00")).IsProvisional);
        Assert.False(Plain.DeadlineFrom(TimeLimit.WorkingHours(9), At("2026-12-17 10:00")).IsProvisional);
    }

    [Theory]
    [InlineData("7 wd", "2026-04-30 16:20", "2026-05-12 24:00")]
    [InlineData("1 wd", "2026-05-02 16:20", "2026-05-06 24:00")] // a rest day is no working day, counted or not
    [InlineData("1 d", "2026-05-06 16:20", "2026-05-06 24:00")]
    [InlineData("1 mo", "2026-04-23 09:00", "2026-05-22 24:00")]
    [InlineData("3 y", "2026-05-06 11:00", "2029-05-05 24:00")]
    [InlineData("24 h", "2026-04-30 16:20", "2026-05-01 16:20")]
    public void CountsStartDay_makes_the_start_day_the_first(string limit, string start, string due)
    {
        Assert.Equal(At(due), With(new CountingRules { CountsStartDay = true }).DeadlineFrom(Limit(limit), At(start)).Due);
    }

    [Theory]
    [InlineData("30 min", "2026-04-30 16:20", "2026-04-30 17:30")]
    [InlineData("24 h", "2026-04-30 16:00", "2026-05-01 17:00")]
    public void LeavesOutStartHour_runs_from_the_next_full_hour(string limit, string start, string due)
    {
        Assert.Equal(At(due), With(new CountingRules { LeavesOutStartHour = true }).DeadlineFrom(Limit(limit), At(start)).Due);
    }

    [Theory]
    [InlineData(RestDayRule.Stays, "1 mo", "2026-04-23 09:00", "2026-05-23 24:00")]
    [InlineData(RestDayRule.ByUnit, "1 mo", "2026-04-23 09:00", "2026-05-25 24:00")]
    [InlineData(RestDayRule.MovesOn, "1 y", "2025-05-23 09:00", "2026-05-25 24:00")]
    [InlineData(RestDayRule.ByUnit, "1 y", "2025-05-23 09:00", "2026-05-23 24:00")]
    [InlineData(RestDayRule.Stays, "1 d", "2026-04-30 09:00", "2026-05-01 24:00")]
    public void LastRestDay_moves_or_stays_as_agreed(RestDayRule rule, string limit, string start, string due)
    {
        Assert.Equal(At(due), With(new CountingRules { LastRestDay = rule }).DeadlineFrom(Limit(limit), At(start)).Due);
    }

    [Fact]
    public void LastRestDay_that_moves_an_end_of_month_needs_the_calendar()
    {
        var deadline = With(new CountingRules { LastRestDay = RestDayRule.MovesOn }).DeadlineFrom(TimeLimit.EndOfMonth, At("2026-05-04 10:00"));

        Assert.Equal((At("2026-06-01 24:00"), China.Version), (deadline.Due, deadline.CalendarVersion));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingRules { LastRestDay = (RestDayRule)3 });
    }

    [Theory]
    [InlineData("2 wd", "2026-04-30 09:00", "2026-05-07 18:00", 1)]
    [InlineData("1 d", "2026-04-30 09:00", "2026-05-06 18:00", 1)]
    public void EndsAtClosing_ends_with_business_and_includes_that_moment(string limit, string start, string due, int lateAfter)
    {
        var deadline = With(new CountingRules { EndsAtClosing = true }).DeadlineFrom(Limit(limit), At(start));

        Assert.Equal(new Deadline(At(due), At(due) + Duration.FromMilliseconds(lateAfter), China.Version, false), deadline);
    }

    [Fact]
    public void EndsAtClosing_ends_at_midnight_where_nothing_closes()
    {
        var rules = new CountingRules { EndsAtClosing = true, LastRestDay = RestDayRule.Stays, CountsStartDay = true };
        var nights = new SlaCalculator(China, Shanghai, LunchAndNights, new CountingRules { EndsAtClosing = true });

        Assert.Equal(At("2026-05-02 24:00"), With(rules).DeadlineFrom(TimeLimit.CalendarDays(1), At("2026-05-02 10:00")).Due); // closed all day
        Assert.Equal(At("2026-05-06 24:00"), With(rules).DeadlineFrom(TimeLimit.CalendarDays(1), At("2026-05-06 19:00")).Due); // begun after closing
        Assert.Equal(At("2026-05-13 24:00"), nights.DeadlineFrom(TimeLimit.WorkingDays(1), At("2026-05-12 10:00")).Due); // open until 24:00
        Assert.Equal(At("2026-05-15 24:00"), nights.DeadlineFrom(TimeLimit.WorkingDays(1), At("2026-05-14 10:00")).Due); // and past it
        Assert.Contains(" / ", Assert.Throws<ArgumentException>(() => new SlaCalculator(China, Shanghai, null, rules)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_copied()
    {
        var rules = new CountingRules();
        var calculator = With(rules);
        rules.CountsStartDay = true;

        Assert.Equal(At("2026-05-07 24:00"), calculator.DeadlineFrom(TimeLimit.CalendarDays(1), At("2026-05-06 10:00")).Due);
    }

    [Theory]
    [InlineData("2026-04-30 16:20", "剩余 13天7小时40分（工作时间 64小时40分）", "13 d 7 h 40 min left (64 h 40 min of working time)", false)]
    [InlineData("2026-05-13 17:59:30", "剩余 6小时0分（工作时间 0分）", "6 h 0 min left (0 min of working time)", false)]
    [InlineData("2026-05-14 00:00", "超时 0分（工作时间 0分）", "0 min overdue (0 min of working time)", true)]
    [InlineData("2026-05-15 10:30", "超时 1天10小时30分（工作时间 10小时30分）", "1 d 10 h 30 min overdue (10 h 30 min of working time)", true)]
    public void TimeLeft_tells_wall_and_working_time(string now, string chinese, string english, bool isLate)
    {
        var left = Plain.TimeLeft(Plain.DeadlineFrom(TimeLimit.WorkingDays(7), At("2026-04-30 16:20")), At(now));

        Assert.Equal((chinese, english, isLate, isLate), (left.ToString(), left.ToEnglish(), left.IsLate, left.CountsAsLate));
        Assert.Null(SlaCalculator.China.TimeLeft(left.Deadline, At(now)).Working);
    }

    [Fact]
    public void TimeLeft_of_a_provisional_deadline_is_shown_as_such_and_counts_for_nobody()
    {
        var deadline = SlaCalculator.China.DeadlineFrom(TimeLimit.WorkingDays(2), At("2026-12-30 10:00"));
        var left = SlaCalculator.China.TimeLeft(deadline, deadline.Due + Duration.FromHours(3));

        Assert.Equal(("暂定 超时 3小时0分", "provisional: 3 h 0 min overdue"), (left.ToString(), left.ToEnglish()));
        Assert.Equal((true, false), (left.IsLate, left.CountsAsLate));
        Assert.Equal((true, false), (deadline.IsLateAt(deadline.Due), deadline.CountsAsLateAt(deadline.Due)));
    }

    [Fact]
    public void WarningAt_is_a_part_of_the_wall_time()
    {
        var deadline = TimeLimit.Hours(24).From("2026-04-30 16:20");

        Assert.Equal(At("2026-05-01 10:20"), deadline.WarningAt(At("2026-04-30 16:20"), 75));
        Assert.Throws<ArgumentOutOfRangeException>(() => deadline.WarningAt(At("2026-04-30 16:20"), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => deadline.WarningAt(At("2026-04-30 16:20"), 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => deadline.WarningAt(deadline.LateFrom, 50));
    }

    private static SlaCalculator With(CountingRules rules) => new(China, Shanghai, NineToSix, rules);
}
