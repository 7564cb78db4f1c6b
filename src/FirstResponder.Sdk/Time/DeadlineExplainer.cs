using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>Writes the steps of one <see cref="DeadlineExplanation"/>.</summary>
internal sealed partial class DeadlineExplainer(WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours, CountingRules rules)
{
    private const string StartDayLeftOut = "民法典 第二百零一条第一款";
    private const string RunsFromTheMoment = "民法典 第二百零一条第二款";
    private const string CorrespondingDay = "民法典 第二百零二条";
    private const string RestDayMoves = "民法典 第二百零三条第一款";
    private const string EndsWithTheDay = "民法典 第二百零三条第二款";
    private const string Agreed = "民法典 第二百零四条";
    private const string StartHourLeftOut = "民事诉讼法 第八十五条";

    private readonly List<ExplanationStep> steps = [];
    private int startYear;

    internal ExplanationStep[] Explain(TimeLimit limit, Deadline deadline, Instant start)
    {
        var day = LocalDays.DateOf(start, zone);
        startYear = day.Year;
        if (limit.Unit == TimeLimitUnit.BySubmission) limit = Choose(limit, start, day);
        if (limit.IsWorkingTime) ExplainWorkingTime(limit, ExplainBegin(start, day), deadline);
        else if (limit.Unit is TimeLimitUnit.Minutes or TimeLimitUnit.Hours) ExplainElapsed(limit, ExplainBegin(start, day), deadline);
        else ExplainDays(limit, day, deadline);
        if (deadline.CalendarVersion is not null) ExplainCalendar(deadline, day);
        return [.. steps];
    }

    private TimeLimit Choose(TimeLimit limit, Instant start, LocalDate day)
    {
        var chosen = limit.ChosenAt(start, calendar, zone, hours);
        var isWorking = hours!.IsOpen(start, calendar, zone);
        Add(day, day,
            $"{Moment(start)} {Reason(day)}，属{(isWorking ? "工作时间" : "非工作时间")}，时限{chosen}",
            $"{Moment(start)} {ReasonInEnglish(day)}, {(isWorking ? "in" : "outside")} working time, so {chosen.ToEnglish()}");
        return chosen;
    }

    private Instant ExplainBegin(Instant start, LocalDate day)
    {
        var begin = TimeLimit.BeginOf(start, zone, rules);
        if (begin == start) Add(day, day, $"{Moment(start)} 起算", $"runs from {Moment(start)}", RunsFromTheMoment);
        else Add(day, day, $"{Moment(start)} 所在的小时不计，自 {Moment(begin)} 起算", $"the hour of {Moment(start)} is not counted; runs from {Moment(begin)}", StartHourLeftOut);
        return begin;
    }

    private void ExplainElapsed(TimeLimit limit, Instant begin, Deadline deadline)
    {
        var (from, to) = (LocalDays.DateOf(begin, zone), LocalDays.DateOf(deadline.Due, zone));
        Add(from, to,
            $"连续计{limit}，夜间和节假日照计，至 {Moment(deadline.Due)} 止（含）",
            $"{limit.ToEnglish()} on end, nights and holidays included, until {Moment(deadline.Due)} inclusive");
    }

    private void ExplainDays(TimeLimit limit, LocalDate day, Deadline deadline)
    {
        var last = limit.UnmovedLastDay(day, calendar, rules);
        if (limit.Unit is TimeLimitUnit.EndOfMonth or TimeLimitUnit.EndOfQuarter)
        {
            Add(last, last, $"{Day(day)} 所在期间的末日为 {Day(last)}", $"{Day(last)} is the {limit.ToEnglish()} of {Day(day)}");
        }
        else
        {
            var first = ExplainStartDay(day);
            if (limit.Unit == TimeLimitUnit.WorkingDays) ExplainWorkingDays(first, last);
            else Add(first, last, $"自{(first == day ? "当" : "次")}日起计{limit}，末日为 {Day(last)}", $"{limit.ToEnglish()} from the {(first == day ? "same" : "next")} day; the last day is {Day(last)}", Corresponding(limit));
        }

        if (limit.Unit != TimeLimitUnit.WorkingDays) last = ExplainRestDay(limit, last);
        ExplainEnd(last, deadline);
    }

    private LocalDate ExplainStartDay(LocalDate day)
    {
        if (rules.CountsStartDay)
        {
            Add(day, day, $"{Day(day)} 为起算当日，按约定计入", $"{Day(day)} is the start day, counted as agreed", Agreed);
            return day;
        }

        Add(day, day, $"{Day(day)} 为起算当日，不计", $"{Day(day)} is the start day, not counted", StartDayLeftOut);
        return day.PlusDays(1);
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

    private LocalDate ExplainRestDay(TimeLimit limit, LocalDate last)
    {
        var moves = rules.Moves(limit.Unit);
        // Where nothing moves nobody looks at the calendar, which may not reach so far.
        if ((!moves && rules.LastRestDay == RestDayRule.ByUnit) || calendar.IsWorkingDay(last)) return last;
        if (!moves)
        {
            Add(last, last,
                $"末日 {Day(last)} {Reason(last)}，按约定不顺延",
                $"the last day {Day(last)} is {ReasonInEnglish(last)} and stays, as agreed",
                Agreed);
            return last;
        }

        var moved = calendar.NextOrSameWorkingDay(last);
        Add(last, moved,
            $"末日 {Day(last)} {Reason(last)}，顺延至 {Day(moved)}",
            $"the last day {Day(last)} is {ReasonInEnglish(last)} and moves to {Day(moved)}",
            RestDayMoves);
        return moved;
    }

    private void ExplainEnd(LocalDate last, Deadline deadline)
    {
        if (deadline.Due == deadline.LateFrom) Add(last, last, $"{Day(last)} 24:00 届满", $"ends on {Day(last)} at 24:00", EndsWithTheDay);
        else Add(last, last, $"{Moment(deadline.Due)} 停止业务，届满（含）", $"ends as business does, {Moment(deadline.Due)} inclusive", EndsWithTheDay);
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
}
