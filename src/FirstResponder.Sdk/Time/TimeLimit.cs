using System.Globalization;

namespace FirstResponder.Sdk.Time;

/// <summary>A time limit as a regulation states it (时限): “24小时”, “7个工作日”, “3年”.</summary>
/// <remarks>
/// Counted by 民法典 第二百至二百零四条: hours run from the moment, through nights and holidays; days, months and years leave out the start
/// day and end at 24:00 of the last day, in the estate's zone. Immutable, equal by value. Amounts run from 1 to what makes 100 years.
/// </remarks>
public sealed partial record TimeLimit
{
    private TimeLimit(TimeLimitUnit unit, int amount = 1, TimeLimit? working = null, TimeLimit? nonWorking = null)
    {
        Unit = unit;
        Amount = amount;
        Working = working;
        NonWorking = nonWorking;
    }

    /// <summary>24:00 of the last day of the start's month.</summary>
    public static TimeLimit EndOfMonth { get; } = new(TimeLimitUnit.EndOfMonth);

    /// <summary>24:00 of the last day of the start's calendar quarter.</summary>
    public static TimeLimit EndOfQuarter { get; } = new(TimeLimitUnit.EndOfQuarter);

    /// <summary>What is counted.</summary>
    public TimeLimitUnit Unit { get; }

    /// <summary>How many of the unit; 1 for the end of a month or quarter and for a limit by submission.</summary>
    public int Amount { get; }

    /// <summary>For a limit by submission, the one for starts in working time; otherwise null.</summary>
    public TimeLimit? Working { get; }

    /// <summary>For a limit by submission, the one for starts outside working time; otherwise null.</summary>
    public TimeLimit? NonWorking { get; }

    /// <summary>
    /// Whether the length of the limit is read from the working-day calendar (working days, calendar days and months with their moved last
    /// day, working time): only such an open deadline may move when a new notice is published. Years and ends of months are days too, but no
    /// notice moves them.
    /// </summary>
    public bool IsCountedInDays => Unit is TimeLimitUnit.WorkingDays or TimeLimitUnit.CalendarDays or TimeLimitUnit.Months || IsWorkingTime
        || (Working is { } working && (working.IsCountedInDays || NonWorking!.IsCountedInDays));

    /// <summary>Whether its deadline cannot be found without working hours: working minutes and hours, and a limit by submission.</summary>
    public bool NeedsWorkingHours => IsWorkingTime || Unit == TimeLimitUnit.BySubmission;

    internal bool IsWorkingTime => Unit is TimeLimitUnit.WorkingMinutes or TimeLimitUnit.WorkingHours;

    /// <summary>Elapsed minutes (JX 附件2 第十条: 30分钟内分派).</summary>
    /// <param name="n">1 to 52,560,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit Minutes(int n) => Of(TimeLimitUnit.Minutes, n, 52_560_000);

    /// <summary>Elapsed hours.</summary>
    /// <param name="n">1 to 876,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit Hours(int n) => Of(TimeLimitUnit.Hours, n, 876_000);

    /// <summary>Working days after the start day (附件2 第十一条: 7个工作日).</summary>
    /// <param name="n">1 to 25,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit WorkingDays(int n) => Of(TimeLimitUnit.WorkingDays, n, 25_000);

    /// <summary>Calendar days after the start day, the last one moved off a rest day.</summary>
    /// <param name="n">1 to 36,500.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit CalendarDays(int n) => Of(TimeLimitUnit.CalendarDays, n, 36_500);

    /// <summary>Calendar months, the last day moved off a rest day (正文三: 1个月内).</summary>
    /// <param name="n">1 to 1,200.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit Months(int n) => Of(TimeLimitUnit.Months, n, 1_200);

    /// <summary>Calendar years, not moved (附件2 第十九条: 档案留存不少于3年).</summary>
    /// <param name="n">1 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit Years(int n) => Of(TimeLimitUnit.Years, n, 100);

    /// <summary>Minutes of working time from the start on, by the estate's working hours.</summary>
    /// <param name="n">1 to 52,560,000; how far that reaches depends on the hours, and a deadline after 2100 is refused.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit WorkingMinutes(int n) => Of(TimeLimitUnit.WorkingMinutes, n, 52_560_000);

    /// <summary>Hours of working time from the start on, by the estate's working hours (合同约定 8 个工作小时内).</summary>
    /// <param name="n">1 to 876,000; how far that reaches depends on the hours, and a deadline after 2100 is refused.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit WorkingHours(int n) => Of(TimeLimitUnit.WorkingHours, n, 876_000);

    /// <summary>Two limits, chosen by whether the start lies in working time; each then runs by its own unit, across the end of work too.</summary>
    /// <param name="working">For starts in working time (Chengdu: 4 hours).</param>
    /// <param name="nonWorking">For starts outside it (8 hours).</param>
    /// <exception cref="ArgumentException">One of them is by submission itself.</exception>
    public static TimeLimit BySubmission(TimeLimit working, TimeLimit nonWorking)
    {
        _ = working ?? throw new ArgumentNullException(nameof(working));
        _ = nonWorking ?? throw new ArgumentNullException(nameof(nonWorking));
        if (working.Working is not null || nonWorking.Working is not null)
            throw new ArgumentException("按提交时段的时限不能再嵌套。 / A limit by submission cannot contain another.", nameof(working));
        return new TimeLimit(TimeLimitUnit.BySubmission, 1, working, nonWorking);
    }

    private static TimeLimit Of(TimeLimitUnit unit, int n, int most)
    {
        if (n >= 1 && n <= most) return new TimeLimit(unit, n);
        throw new ArgumentOutOfRangeException(nameof(n), n, string.Format(
            CultureInfo.InvariantCulture, "时限须为 1 至 {0}（100 年）。 / A limit is 1 to {0} (100 years).", most));
    }
}
