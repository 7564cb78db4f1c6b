using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class DeadlineExplanationTests
{
    [Fact]
    public void Explain_working_days_names_holidays_and_made_up_days()
    {
        var explanation = Explain(TimeLimit.WorkingDays(7), "2026-04-30 16:20");

        Assert.Equal(
            """
            04-30 为起算当日，不计（民法典 第二百零一条第一款）
            05-01…05-05 劳动节，不计
            05-06…05-08 计第 1–3 个工作日
            05-09 调休上班，计第 4 个工作日
            05-10 周末，不计
            05-11…05-13 计第 5–7 个工作日
            05-13 24:00 届满（民法典 第二百零三条第二款）
            日历 cn-2026.1（国办发明电〔2025〕7号）
            """,
            explanation.ToString());
        Assert.Equal(
            """
            04-30 is the start day, not counted (民法典 第二百零一条第一款)
            05-01…05-05 holiday 劳动节, not counted
            05-06…05-08 counted as working days 1–3
            05-09 made-up working day (调休上班), counted as working day 4
            05-10 weekend, not counted
            05-11…05-13 counted as working days 5–7
            ends on 05-13 at 24:00 (民法典 第二百零三条第二款)
            calendar cn-2026.1 (国办发明电〔2025〕7号)
            """,
            explanation.ToEnglish());
        Assert.Equal(At("2026-05-13 24:00"), explanation.Deadline.Due);
    }

    [Fact]
    public void Explain_a_month_names_the_corresponding_day_and_its_move()
    {
        Assert.Equal(
            """
            04-23 为起算当日，不计（民法典 第二百零一条第一款）
            自次日起计1个月，末日为 05-23（民法典 第二百零二条）
            末日 05-23 周末，顺延至 05-25（民法典 第二百零三条第一款）
            05-25 24:00 届满（民法典 第二百零三条第二款）
            日历 cn-2026.1（国办发明电〔2025〕7号）
            """,
            Explain(TimeLimit.Months(1), "2026-04-23 09:00").ToString());
    }

    [Fact]
    public void Explain_hours_says_that_they_run_on()
    {
        Assert.Equal(
            """
            04-30 17:00 起算（民法典 第二百零一条第二款）
            连续计24小时，夜间和节假日照计，至 05-01 17:00 止（含）
            """,
            Explain(TimeLimit.Hours(24), "2026-04-30 17:00").ToString());
    }

    [Fact]
    public void Explain_by_submission_names_the_class()
    {
        Assert.StartsWith(
            "05-09 10:00 调休上班，属工作时间，时限4小时\n",
            Explain(TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)), "2026-05-09 10:00").ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_by_submission_names_the_time_outside_working_hours_in_both_languages()
    {
        var explanation = Explain(TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)), "2026-05-08 20:00:05");

        Assert.StartsWith("05-08 20:00:05 工作日，属非工作时间，时限8小时\n", explanation.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("05-08 20:00:05 working day, outside working time, so 8 hours\n", explanation.ToEnglish(), StringComparison.Ordinal);
        Assert.Contains(", in working time, so 4 hours\n", Explain(TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)), "2026-05-08 10:00").ToEnglish(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_the_end_of_a_month_names_its_last_day_and_needs_no_calendar() => Assert.Equal(
        """
        04-23 所在期间的末日为 04-30
        04-30 24:00 届满（民法典 第二百零三条第二款）
        """,
        Explain(TimeLimit.EndOfMonth, "2026-04-23 09:00").ToString());

    [Fact]
    public void Explain_calendar_days_rest_on_no_corresponding_day() =>
        Assert.Multiple(
            () => Assert.Contains("\n自次日起计10个自然日，末日为 05-03\n", Explain(TimeLimit.CalendarDays(10), "2026-04-23 09:00").ToString(), StringComparison.Ordinal),
            () => Assert.Contains("\n10 calendar days from the next day; the last day is 05-03\n", Explain(TimeLimit.CalendarDays(10), "2026-04-23 09:00").ToEnglish(), StringComparison.Ordinal));

    [Fact]
    public void Explain_says_when_it_is_provisional_and_names_other_years()
    {
        var lines = Explain(TimeLimit.WorkingDays(2), "2026-12-31 10:00").ToString().Split('\n');

        Assert.Equal("2027-01-01 元旦，不计", lines[1]);
        Assert.Contains("2027-01-05 24:00 届满（民法典 第二百零三条第二款）", lines);
        Assert.StartsWith("暂定：", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_names_the_notices_of_both_years()
    {
        Assert.EndsWith("（国办发明电〔2024〕12号、国办发明电〔2025〕7号）", Explain(TimeLimit.WorkingDays(2), "2025-12-31 10:00").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_counts_every_day_between_start_and_end_exactly_once()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var start = At("2007-01-01 10:00").Plus(NodaTime.Duration.FromDays(random.Next(365 * 22)));
            var explanation = TimeLimit.WorkingDays(random.Next(1, 60)).Explain(start, China, Shanghai);
            var next = explanation.Steps[0].From;
            foreach (var step in explanation.Steps.Take(explanation.Steps.Count - 2))
            {
                Assert.Equal(next, step.From);
                next = step.To.PlusDays(1);
            }

            Assert.Equal(next.PlusDays(-1), explanation.Steps[^2].To);
        }
    }

    private static DeadlineExplanation Explain(TimeLimit limit, string start) => limit.Explain(At(start), China, Shanghai, NineToSix);
}
