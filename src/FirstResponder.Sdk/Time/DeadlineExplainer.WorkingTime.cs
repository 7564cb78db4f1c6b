using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Time;

internal sealed partial class DeadlineExplainer
{
    private void ExplainWorkingTime(TimeLimit limit, Instant begin, Deadline deadline)
    {
        var clock = hours!.On(calendar, zone);
        var last = LocalDays.DateOf(deadline.Due, zone);
        for (var from = LocalDays.DateOf(begin, zone); from <= last;)
        {
            var spans = SpansOn(from, begin, deadline.Due, clock);
            var to = from;
            while (to < last && IsAlikeAtWork(to.PlusDays(1), from) && SpansOn(to.PlusDays(1), begin, deadline.Due, clock) == spans) to = to.PlusDays(1);
            ExplainRun(from, to, spans, begin, deadline.Due, clock);
            from = to.PlusDays(1);
        }

        Add(last, last,
            $"计满{limit}，至 {Moment(deadline.Due)} 止（含）",
            $"makes {limit.ToEnglish()}, until {Moment(deadline.Due)} inclusive");
    }

    private void ExplainRun(LocalDate from, LocalDate to, string spans, Instant begin, Instant due, WorkingClock clock)
    {
        var (chinese, english) = ReasonAtWork(from);
        if (spans.Length == 0)
        {
            Add(from, to, $"{Span(from, to)} {chinese}，不计", $"{Span(from, to)} {english}, not counted");
            return;
        }

        var counted = clock.Between(Later(begin, LocalDays.StartOf(from, zone)), Earlier(due, LocalDays.EndOf(to, zone)));
        var isPlain = calendar.KindOf(from) is DayKind.WorkingDay or DayKind.Weekend && hours!.SpecialDayOn(from) is null;
        Add(from, to,
            $"{Span(from, to)} {(isPlain ? "" : chinese + "，")}{(from == to ? "" : "每日 ")}{spans} 计{DurationText.WorkingTimeToChinese(counted)}{Seconds(counted, "秒")}",
            $"{Span(from, to)} {(isPlain ? "" : english + ", ")}{(from == to ? "" : "each day ")}{spans} counted, {DurationText.WorkingTimeToEnglish(counted)}{Seconds(counted, " s")}");
    }

    // A start may lie within a minute; what is counted must still add up.
    private static string Seconds(Duration counted, string second) => counted.Seconds == 0 ? "" : counted.Seconds.ToString(CultureInfo.InvariantCulture) + second;

    private bool IsAlikeAtWork(LocalDate date, LocalDate other) =>
        IsAlike(date, other) && hours!.SpecialDayOn(date)?.Name == hours.SpecialDayOn(other)?.Name;

    // A working day that keeps no hours, or none any more, is told apart from a holiday.
    private (string Chinese, string English) ReasonAtWork(LocalDate date)
    {
        if (hours!.SpecialDayOn(date) is { } special) return (special.Name, special.Name);
        return calendar.IsWorkingDay(date) && calendar.KindOf(date) == DayKind.WorkingDay
            ? ("不在工作时间", "outside working time")
            : (Reason(date), ReasonInEnglish(date));
    }

    /// <summary>What is counted of a day, as “09:00–12:00、14:00–18:00”; empty for nothing.</summary>
    private string SpansOn(LocalDate date, Instant begin, Instant due, WorkingClock clock)
    {
        var (from, to) = (Later(begin, LocalDays.StartOf(date, zone)), Earlier(due, LocalDays.EndOf(date, zone)));
        var spans = new List<string>();
        while (from < to && clock.Between(from, to) > Duration.Zero)
        {
            var opens = clock.NextOrSameWorkingMoment(from);
            from = Earlier(clock.ClosingAfter(opens), to);
            spans.Add(TimeOn(date, opens) + "–" + TimeOn(date, from));
        }

        return string.Join("、", spans);
    }

    private string TimeOn(LocalDate date, Instant instant)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return local.Date > date ? "24:00" : local.ToString(local.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static Instant Later(Instant one, Instant other) => one > other ? one : other;

    private static Instant Earlier(Instant one, Instant other) => one < other ? one : other;
}
