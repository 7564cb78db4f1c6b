using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>Writes the steps of one <see cref="DeadlineExplanation"/>.</summary>
internal sealed class DeadlineExplainer(WorkingDayCalendar calendar, DateTimeZone zone)
{
    private const string StartDayLeftOut = "民法典 第二百零一条第一款";
    private const string RunsFromTheMoment = "民法典 第二百零一条第二款";
    private const string CorrespondingDay = "民法典 第二百零二条";
    private const string RestDayMoves = "民法典 第二百零三条第一款";
    private const string EndsAtMidnight = "民法典 第二百零三条第二款";

    private readonly List<ExplanationStep> steps = [];
    private int startYear;

    internal ExplanationStep[] Explain(TimeLimit limit, Deadline deadline, Instant start, WorkingHours? hours)
    {
        var day = LocalDays.DateOf(start, zone);
        startYear = day.Year;
        if (limit.Unit == TimeLimitUnit.BySubmission) limit = Choose(limit, start, day, hours);
        if (limit.Unit is TimeLimitUnit.Minutes or TimeLimitUnit.Hours) ExplainElapsed(limit, start, day, deadline);
        else ExplainDays(limit, day);
        if (deadline.CalendarVersion is not null) ExplainCalendar(deadline, day);
        return [.. steps];
    }

    private TimeLimit Choose(TimeLimit limit, Instant start, LocalDate day, WorkingHours? hours)
    {
        var chosen = limit.ChosenAt(start, calendar, zone, hours);
        var isWorking = hours!.IsOpen(start, calendar, zone);
        Add(day, day,
            $"{Moment(start)} {Reason(day)}，属{(isWorking ? "工作时间" : "非工作时间")}，时限{chosen}",
            $"{Moment(start)} {ReasonInEnglish(day)}, {(isWorking ? "in" : "outside")} working time, so {chosen.ToEnglish()}");
        return chosen;
    }

    private void ExplainElapsed(TimeLimit limit, Instant start, LocalDate day, Deadline deadline)
    {
        Add(day, day, $"{Moment(start)} 起算", $"runs from {Moment(start)}", RunsFromTheMoment);
        var end = LocalDays.DateOf(deadline.Due, zone);
        Add(end, end,
            $"连续计{limit}，夜间和节假日照计，至 {Moment(deadline.Due)} 止（含）",
            $"{limit.ToEnglish()} on end, nights and holidays included, until {Moment(deadline.Due)} inclusive");
    }

    private void ExplainDays(TimeLimit limit, LocalDate day)
    {
        var last = limit.UnmovedLastDay(day, calendar);
        if (limit.Unit is TimeLimitUnit.EndOfMonth or TimeLimitUnit.EndOfQuarter)
        {
            Add(last, last, $"{Day(day)} 所在期间的末日为 {Day(last)}", $"{Day(last)} is the {limit.ToEnglish()} of {Day(day)}");
        }
        else
        {
            Add(day, day, $"{Day(day)} 为起算当日，不计", $"{Day(day)} is the start day, not counted", StartDayLeftOut);
            if (limit.Unit == TimeLimitUnit.WorkingDays) ExplainWorkingDays(day.PlusDays(1), last);
            else Add(day.PlusDays(1), last, $"自次日起计{limit}，末日为 {Day(last)}", $"{limit.ToEnglish()} from the next day; the last day is {Day(last)}", Corresponding(limit));
        }

        if (limit.Unit is TimeLimitUnit.CalendarDays or TimeLimitUnit.Months) last = ExplainMove(last);
        Add(last, last, $"{Day(last)} 24:00 届满", $"ends on {Day(last)} at 24:00", EndsAtMidnight);
    }

    private void ExplainWorkingDays(LocalDate first, LocalDate last)
    {
        var counted = 0;
        for (var from = first; from <= last;)
        {
            var to = from;
            while (to < last && IsAlike(to.PlusDays(1), from)) to = to.PlusDays(1);
            if (calendar.IsWorkingDay(from))
            {
                var days = Period.DaysBetween(from, to) + 1;
                var ordinals = Ordinals(counted + 1, counted + days);
                counted += days;
                var isPlain = calendar.KindOf(from) == DayKind.WorkingDay;
                Add(from, to,
                    $"{Span(from, to)} {(isPlain ? "" : Reason(from) + "，")}计第 {ordinals} 个工作日",
                    $"{Span(from, to)} {(isPlain ? "" : ReasonInEnglish(from) + ", ")}counted as working day{(days == 1 ? "" : "s")} {ordinals}");
            }
            else
            {
                Add(from, to, $"{Span(from, to)} {Reason(from)}，不计", $"{Span(from, to)} {ReasonInEnglish(from)}, not counted");
            }

            from = to.PlusDays(1);
        }
    }

    private LocalDate ExplainMove(LocalDate last)
    {
        var moved = calendar.NextOrSameWorkingDay(last);
        if (moved != last)
        {
            Add(last, moved,
                $"末日 {Day(last)} {Reason(last)}，顺延至 {Day(moved)}",
                $"the last day {Day(last)} is {ReasonInEnglish(last)} and moves to {Day(moved)}",
                RestDayMoves);
        }

        return moved;
    }

    private void ExplainCalendar(Deadline deadline, LocalDate day)
    {
        if (deadline.IsProvisional)
        {
            Add(day, day,
                $"暂定：所涉日期的放假安排尚未公布，按法定节假日推算（日历 {calendar.Version}）",
                $"provisional: no notice is published yet for some of these days; counted on the statutory holidays (calendar {calendar.Version})",
                "全国年节及纪念日放假办法");
        }
        else
        {
            Add(day, day, $"日历 {calendar.Version}", $"calendar {calendar.Version}", Notices(day.Year, LocalDays.DateOf(deadline.Due, zone).Year));
        }
    }

    private string Notices(int firstYear, int lastYear)
    {
        var notices = new List<string>();
        for (var year = firstYear; year <= lastYear; year++)
        {
            if (calendar.NoticeFor(year) is { Length: > 0 } notice) notices.Add(notice);
        }

        return string.Join("、", notices);
    }

    private bool IsAlike(LocalDate date, LocalDate other) =>
        calendar.IsWorkingDay(date) == calendar.IsWorkingDay(other)
        && (calendar.KindOf(date) == DayKind.MakeUpWorkingDay) == (calendar.KindOf(other) == DayKind.MakeUpWorkingDay)
        && calendar.DayName(date) == calendar.DayName(other);

    private string Reason(LocalDate date) => calendar.KindOf(date) switch
    {
        DayKind.WorkingDay => "工作日",
        DayKind.MakeUpWorkingDay => "调休上班",
        DayKind.Weekend => "周末",
        _ => calendar.DayName(date)!,
    };

    private string ReasonInEnglish(LocalDate date) => calendar.KindOf(date) switch
    {
        DayKind.WorkingDay => "working day",
        DayKind.MakeUpWorkingDay => "made-up working day (调休上班)",
        DayKind.Weekend => "weekend",
        _ => "holiday " + calendar.DayName(date),
    };

    private static string? Corresponding(TimeLimit limit) =>
        limit.Unit is TimeLimitUnit.Months or TimeLimitUnit.Years ? CorrespondingDay : null;

    private static string Ordinals(int first, int last)
    {
        var from = first.ToString(CultureInfo.InvariantCulture);
        return first == last ? from : from + "–" + last.ToString(CultureInfo.InvariantCulture);
    }

    private string Span(LocalDate from, LocalDate to) => from == to ? Day(from) : Day(from) + "…" + Day(to);

    // The year is said only where it is not the start's.
    private string Day(LocalDate date) => date.ToString(date.Year == startYear ? "MM-dd" : "uuuu-MM-dd", CultureInfo.InvariantCulture);

    private string Moment(Instant instant)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return Day(local.Date) + local.ToString(local.Second == 0 ? " HH:mm" : " HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private void Add(LocalDate from, LocalDate to, string chinese, string english, string? basis = null) =>
        steps.Add(new ExplanationStep(from, to, chinese, english, string.IsNullOrEmpty(basis) ? null : basis));
}
