using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// Time limits (时限) for an ERP's own screens and contracts: a limit and a start give a deadline, what is left of it, its early warnings and its
/// explanation, on one calendar, in one zone, by one set of rules.
/// </summary>
/// <remarks>
/// <para>A case's duties are counted by the desk and recorded in its events; this is for everything beside them. With the rules left as they
/// are it answers as the desk does.</para>
/// <para>Immutable and safe to share; a deadline costs the same for any amount and allocates nothing. A duty without a number (立即) has no
/// deadline, and one that shares another's (同) has that one's.</para>
/// </remarks>
public sealed class SlaCalculator
{
    private readonly CountingRules rules;

    /// <summary>A calculator for one estate.</summary>
    /// <param name="calendar">The working-day calendar; one with a company's own days only with <see cref="CountingRules.IsInternal"/>, or for limits in working time.</param>
    /// <param name="zone">The estate's zone.</param>
    /// <param name="hours">The estate's working hours; null when no limit needs them.</param>
    /// <param name="rules">Where counting departs from 民法典 第二百至二百零三条; copied. Null when it doesn't.</param>
    /// <exception cref="ArgumentException">The rules end days at closing, and there are no hours.</exception>
    public SlaCalculator(WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours = null, CountingRules? rules = null)
    {
        Calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        Zone = zone ?? throw new ArgumentNullException(nameof(zone));
        Hours = hours;
        this.rules = rules?.Copy() ?? CountingRules.CivilCode;
        if (this.rules.EndsAtClosing && hours is null)
            throw new ArgumentException("按停止业务的时间截止，须提供工作时间。 / To end at closing, give the working hours.", nameof(hours));
    }

    /// <summary>The State Council's calendar in China's zone, by 民法典, without working hours.</summary>
    public static SlaCalculator China { get; } = new(WorkingDayCalendar.China, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);

    /// <summary>The calendar that is counted on.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The zone in which days begin and end.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The working hours, or null.</summary>
    public WorkingHours? Hours { get; }

    /// <summary>When a limit ends.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="start">When it starts (UTC); cut off to whole milliseconds.</param>
    /// <inheritdoc cref="TimeLimit.DeadlineFrom" path="/exception"/>
    public Deadline DeadlineFrom(TimeLimit limit, Instant start) => Required(limit).CountFrom(start, Calendar, Zone, Hours, rules);

    /// <summary>When a promise ends: at the instant, or at 24:00 of the date; a promise is not moved (承诺时间).</summary>
    /// <param name="promise">What was promised.</param>
    /// <exception cref="InvalidOperationException">Nothing was promised.</exception>
    public Deadline DeadlineOf(PromisedTime promise) => promise.ToDeadline(Zone);

    /// <summary>How a limit is counted, step by step, in Chinese and English; for display, not for hot paths.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="start">When it starts (UTC).</param>
    /// <inheritdoc cref="TimeLimit.DeadlineFrom" path="/exception"/>
    public DeadlineExplanation Explain(TimeLimit limit, Instant start) => Required(limit).ExplainBy(start, Calendar, Zone, Hours, rules);

    /// <summary>What is left until a deadline, or how long it has been overdue, in wall time and, with working hours, in working time.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="now">The present.</param>
    public TimeLeft TimeLeft(Deadline deadline, Instant now) =>
        new(deadline, deadline.Due - now, Hours?.On(Calendar, Zone).Between(now, deadline.Due), deadline.IsLateAt(now));

    /// <summary>
    /// When to remind people of a deadline: the early warning (提前预警) of <see cref="Deadline.WarningAt"/>, out of working time put off to the next
    /// opening, or, when that would be too late, put forward to the last closing. The deadline itself stays where it is.
    /// </summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="start">When its limit started.</param>
    /// <param name="percent">How much of the time is used up, 1 to 99.</param>
    /// <returns>The instant; the warning itself when no working hours are known, or when no working time lies between start and due.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not 1 to 99, or the start lies after the due.</exception>
    public Instant ReminderAt(Deadline deadline, Instant start, int percent)
    {
        var warning = deadline.WarningAt(start, percent);
        if (Hours?.On(Calendar, Zone) is not { } clock) return warning;
        var opening = clock.NextOrSameWorkingMoment(warning);
        if (opening < deadline.Due) return opening;
        var closing = clock.PreviousOrSameWorkingMoment(warning);
        return closing > start ? closing : warning;
    }

    private static TimeLimit Required(TimeLimit limit) => limit ?? throw new ArgumentNullException(nameof(limit));
}
