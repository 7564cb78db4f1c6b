using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>Working time and agreed rules explained: what was counted of each day, what was skipped and why, which article says so.</summary>
public class WorkingTimeExplanationTests
{
    private static readonly SlaCalculator Calculator = new(China, Shanghai, LunchAndNights.WithSpecialDays(new SpecialDay(Day("2026-05-12"), "年会")));

    [Fact]
    public void Explain_working_hours_tells_spans_runs_and_what_was_skipped()
    {
        var explanation = Calculator.Explain(TimeLimit.WorkingHours(40), At("2026-04-30 16:20"));

        Assert.Equal(
            """
            04-30 16:20 起算（民法典 第二百零一条第二款）
            04-30 16:20–18:00 计1小时40分
            05-01…05-05 劳动节，不计
            05-06 08:30–12:00、14:00–18:00、20:00–24:00 计11小时30分
            05-07 08:30–12:00、14:00–18:00 计7小时30分
            05-08 08:30–12:00、14:00–18:00、22:00–24:00 计9小时30分
            05-09 调休上班，00:00–06:00、08:30–12:00、14:00–14:20 计9小时50分
            计满40个工作小时，至 05-09 14:20 止（含）
            日历 cn-2026.1（国办发明电〔2025〕7号）
            """,
            explanation.ToString());
        Assert.Equal(At("2026-05-09 14:20"), explanation.Deadline.Due);
    }

    [Fact]
    public void Explain_working_hours_in_English_groups_days_alike_and_names_special_days()
    {
        var calculator = new SlaCalculator(China, Shanghai, NineToSix.WithSpecialDays(new SpecialDay(Day("2026-05-12"), "年会")));

        Assert.Equal(
            """
            runs from 05-08 20:00 (民法典 第二百零一条第二款)
            05-08 outside working time, not counted
            05-09 made-up working day (调休上班), 09:00–18:00 counted, 9 h 0 min
            05-10 weekend, not counted
            05-11 09:00–18:00 counted, 9 h 0 min
            05-12 年会, not counted
            05-13…05-15 each day 09:00–18:00 counted, 27 h 0 min
            makes 45 working hours, until 05-15 18:00 inclusive
            calendar cn-2026.1 (国办发明电〔2025〕7号)
            """,
            calculator.Explain(TimeLimit.WorkingHours(45), At("2026-05-08 20:00")).ToEnglish());
    }

    [Fact]
    public void Explain_working_hours_in_Chinese_groups_days_alike_and_tells_a_holiday_from_the_weekend_after_it()
    {
        var calculator = new SlaCalculator(China, Shanghai, NineToSix);

        Assert.Equal(
            """
            12-31 10:00:30 起算（民法典 第二百零一条第二款）
            12-31 10:00:30–18:00 计7小时59分30秒
            2027-01-01 元旦，不计
            2027-01-02…2027-01-03 周末，不计
            2027-01-04…2027-01-05 每日 09:00–18:00 计18小时0分
            2027-01-06 09:00–10:00:30 计1小时0分30秒
            计满27个工作小时，至 2027-01-06 10:00:30 止（含）
            """,
            string.Join('\n', calculator.Explain(TimeLimit.WorkingHours(27), At("2026-12-31 10:00:30")).ToString().Split('\n')[..7]));
    }

    [Fact]
    public void Explain_adds_up_to_the_amount_on_chance_questions()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var amount = random.Next(1, 200);
            var start = At("2007-02-01 00:00") + NodaTime.Duration.FromMinutes(random.Next(60 * 24 * 365 * 18));
            var explanation = Calculator.Explain(TimeLimit.WorkingHours(amount), start);

            var minutes = explanation.Steps.Sum(static step => Minutes(step.English));
            Assert.True(amount * 60 == minutes, explanation.ToString());
            Assert.Equal(explanation.Steps[^2].From, explanation.Steps[^3].To);
        }
    }

    [Fact]
    public void Explain_agreed_rules_names_them()
    {
        var rules = new CountingRules { CountsStartDay = true, LastRestDay = RestDayRule.Stays, EndsAtClosing = true };
        var agreed = new SlaCalculator(China, Shanghai, NineToSix, rules);

        Assert.Equal(
            """
            04-30 为起算当日，按约定计入（民法典 第二百零四条）
            自当日起计3个自然日，末日为 05-02
            末日 05-02 劳动节，按约定不顺延（民法典 第二百零四条）
            05-02 24:00 届满（民法典 第二百零三条第二款）
            日历 cn-2026.1（国办发明电〔2025〕7号）
            """,
            agreed.Explain(TimeLimit.CalendarDays(3), At("2026-04-30 10:00")).ToString());
        Assert.Contains("\n3 calendar days from the same day; the last day is 05-02\n", agreed.Explain(TimeLimit.CalendarDays(3), At("2026-04-30 10:00")).ToEnglish(), StringComparison.Ordinal);
        Assert.Contains("\n05-07 18:00 停止业务，届满（含）（民法典 第二百零三条第二款）\n", agreed.Explain(TimeLimit.WorkingDays(3), At("2026-04-30 10:00")).ToString(), StringComparison.Ordinal);
        Assert.StartsWith(
            "the hour of 04-30 10:10 is not counted; runs from 04-30 11:00 (民事诉讼法 第八十五条)\n",
            new SlaCalculator(China, Shanghai, null, new CountingRules { LeavesOutStartHour = true }).Explain(TimeLimit.Hours(2), At("2026-04-30 10:10")).ToEnglish(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_names_a_companys_own_days()
    {
        var own = China.WithOwnDays("安居", "司庆", [Day("2026-05-08")], [Day("2026-05-10")]);
        var text = new SlaCalculator(own, Shanghai, null, new CountingRules { IsInternal = true }).Explain(TimeLimit.WorkingDays(3), At("2026-05-07 10:00")).ToString();

        Assert.Contains("\n05-08 自定休息（司庆），不计\n", text, StringComparison.Ordinal);
        Assert.Contains("\n05-10 自定上班（司庆），计第 2 个工作日\n", text, StringComparison.Ordinal);
    }

    private static int Minutes(string step)
    {
        var counted = System.Text.RegularExpressions.Regex.Match(step, @"counted, (?:(\d+) h )?(\d+) min$");
        return !counted.Success ? 0 : (counted.Groups[1].Success ? int.Parse(counted.Groups[1].Value, null) * 60 : 0) + int.Parse(counted.Groups[2].Value, null);
    }
}
