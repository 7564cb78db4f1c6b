using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Time;

internal sealed partial class DeadlineExplainer
{
    // The days off of one holiday are told together, whatever each is off for.
    private bool IsAlike(LocalDate date, LocalDate other) =>
        calendar.IsWorkingDay(date) == calendar.IsWorkingDay(other)
        && IsPlain(date) == IsPlain(other)
        && calendar.DayName(date) == calendar.DayName(other);

    private bool IsPlain(LocalDate date) => calendar.KindOf(date) is DayKind.WorkingDay or DayKind.Weekend;

    private string Reason(LocalDate date) => calendar.KindOf(date) switch
    {
        DayKind.WorkingDay => "工作日",
        DayKind.MakeUpWorkingDay => "调休上班",
        DayKind.Weekend => "周末",
        DayKind.OwnDayOff => "自定休息（" + calendar.DayName(date) + "）",
        DayKind.OwnWorkingDay => "自定上班（" + calendar.DayName(date) + "）",
        _ => calendar.DayName(date)!,
    };

    private string ReasonInEnglish(LocalDate date) => calendar.KindOf(date) switch
    {
        DayKind.WorkingDay => "working day",
        DayKind.MakeUpWorkingDay => "made-up working day (调休上班)",
        DayKind.Weekend => "weekend",
        DayKind.OwnDayOff => "own day off " + calendar.DayName(date),
        DayKind.OwnWorkingDay => "own working day " + calendar.DayName(date),
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
