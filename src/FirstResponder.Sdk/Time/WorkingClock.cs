using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// Counts working time (工作时间): an estate's <see cref="WorkingHours"/> laid over a working-day calendar in a zone. Lunch, nights, holidays and
/// made-up working days are taken into account; instants go in and come out, in whole milliseconds.
/// </summary>
/// <remarks>
/// <para>Made by <see cref="WorkingHours.On"/>. Immutable and safe to share; every question costs the same for any amount and allocates nothing.</para>
/// <para>Covers the local dates of 1901 to 2100; each member throws <see cref="ArgumentOutOfRangeException"/> when an instant asked or answered lies outside.</para>
/// <para>Opening is inclusive, closing exclusive. What is added ends at the earliest instant at which so much was worked: exactly at closing
/// when it comes out even, not at the next opening. What is subtracted begins at the latest such instant.</para>
/// </remarks>
public sealed class WorkingClock
{
    private readonly Instant first;
    private readonly Instant end;
    private readonly long origin;

    // The first stretch is empty and opens with the table, so that some stretch always precedes an instant; all in milliseconds since the origin.
    private readonly long[] opens;
    private readonly long[] workedBefore;
    private readonly long total;
    private readonly SearchTable byTime;
    private readonly SearchTable byWork;

    internal WorkingClock(WorkingHours hours, WorkingDayCalendar calendar, DateTimeZone zone)
    {
        Hours = hours;
        Calendar = calendar;
        Zone = zone;
        first = LocalDays.StartOf(CalendarTable.First, zone);
        end = LocalDays.EndOf(CalendarTable.Last, zone);
        origin = first.ToUnixTimeMilliseconds();
        var stretches = OpenStretches.Of(hours, calendar, zone, first, end);
        opens = new long[stretches.Count + 1];
        workedBefore = new long[stretches.Count + 2];
        for (var i = 1; i < opens.Length; i++)
        {
            opens[i] = stretches[i - 1].Opens - origin;
            workedBefore[i + 1] = workedBefore[i] + stretches[i - 1].Closes - stretches[i - 1].Opens;
        }

        total = workedBefore[workedBefore.Length - 1];
        byTime = new SearchTable(opens, end.ToUnixTimeMilliseconds() - origin);
        byWork = new SearchTable(workedBefore, total);
    }

    /// <summary>The hours.</summary>
    public WorkingHours Hours { get; }

    /// <summary>The calendar that says which dates are worked.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The zone in which the hours are local time.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Whether the instant lies in working time: at opening yes, at closing no.</summary>
    public bool IsOpen(Instant at)
    {
        var time = TimeOf(at);
        var stretch = byTime.LastAtOrBelow(time);
        return time - opens[stretch] < Length(stretch);
    }

    /// <summary>The earliest instant by which so much time was worked since the start.</summary>
    /// <param name="start">When it begins; out of working time nothing counts until the next opening.</param>
    /// <param name="workingTime">How much, cut off to whole milliseconds; zero gives the start itself, open or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or the answer lies outside 1901 to 2100.</exception>
    public Instant Add(Instant start, Duration workingTime)
    {
        var amount = Milliseconds(workingTime);
        var position = PositionOf(TimeOf(start));
        return amount == 0 ? LocalDays.WholeMilliseconds(start) : EarliestAt(position + amount);
    }

    /// <summary>The latest instant from which so much time is worked until the end: <see cref="Add"/> backwards.</summary>
    /// <param name="end">When it ends; out of working time nothing counts since the last closing.</param>
    /// <param name="workingTime">How much, cut off to whole milliseconds; zero gives the end itself, open or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or the answer lies outside 1901 to 2100.</exception>
    public Instant Subtract(Instant end, Duration workingTime)
    {
        var amount = Milliseconds(workingTime);
        var position = PositionOf(TimeOf(end));
        return amount == 0 ? LocalDays.WholeMilliseconds(end) : LatestAt(position - amount);
    }

    /// <summary>How much time is worked between two instants; negative when the end comes before the start.</summary>
    /// <param name="startInclusive">Counted when it is working time.</param>
    /// <param name="endExclusive">Not counted.</param>
    public Duration Between(Instant startInclusive, Instant endExclusive) =>
        Duration.FromMilliseconds(PositionOf(TimeOf(endExclusive)) - PositionOf(TimeOf(startInclusive)));

    /// <summary>The first opening strictly after the instant; hours that adjoin, across midnight too, are one stretch with one opening.</summary>
    public Instant NextOpening(Instant at)
    {
        var next = byTime.LastAtOrBelow(TimeOf(at)) + 1;
        return next < opens.Length ? InstantAt(opens[next]) : throw NothingThere(at);
    }

    /// <summary>The last opening strictly before the instant.</summary>
    public Instant PreviousOpening(Instant at)
    {
        var time = TimeOf(at);
        var stretch = byTime.LastAtOrBelow(time);
        if (opens[stretch] == time) stretch--;
        return stretch > 0 ? InstantAt(opens[stretch]) : throw NothingThere(at);
    }

    /// <summary>The instant itself while it is working time, otherwise the next opening.</summary>
    public Instant NextOrSameWorkingMoment(Instant at) => IsOpen(at) ? LocalDays.WholeMilliseconds(at) : NextOpening(at);

    /// <summary>The instant itself while it is working time or just closes, otherwise the last closing before it.</summary>
    public Instant PreviousOrSameWorkingMoment(Instant at)
    {
        var time = TimeOf(at);
        var stretch = byTime.LastAtOrBelow(time);
        if (stretch == 0) throw NothingThere(at);
        return InstantAt(Math.Min(time, opens[stretch] + Length(stretch)));
    }

    /// <summary>When the stretch that the instant lies in closes.</summary>
    internal Instant ClosingAfter(Instant workingMoment)
    {
        var stretch = byTime.LastAtOrBelow(TimeOf(workingMoment));
        return InstantAt(opens[stretch] + Length(stretch));
    }

    private static long Milliseconds(Duration workingTime)
    {
        if (workingTime < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(workingTime), workingTime, "工作时长不能为负，往前推算请用 Subtract。 / The working time is not negative; Subtract counts backwards.");
        }

        // Longer than the table in any case, and short enough to count in.
        return workingTime.Days > 100_000
            ? throw BeyondTable(workingTime)
            : (workingTime.Days * (long)NodaConstants.MillisecondsPerDay) + (workingTime.NanosecondOfDay / NodaConstants.NanosecondsPerMillisecond);
    }

    private static ArgumentOutOfRangeException BeyondTable(Duration workingTime) =>
        CalendarTable.OutOfRange(nameof(workingTime), workingTime.Days.ToString(System.Globalization.CultureInfo.InvariantCulture) + " d");

    private static ArgumentOutOfRangeException NothingThere(Instant at) => CalendarTable.OutOfRange(nameof(at), at.ToString());

    private long Length(int stretch) => workedBefore[stretch + 1] - workedBefore[stretch];

    private long TimeOf(Instant at) =>
        at >= first && at <= end ? at.ToUnixTimeMilliseconds() - origin : throw NothingThere(at);

    private long PositionOf(long time)
    {
        var stretch = byTime.LastAtOrBelow(time);
        return workedBefore[stretch] + Math.Min(time - opens[stretch], Length(stretch));
    }

    private Instant EarliestAt(long position)
    {
        if (position > total) throw Exhausted();
        // The last millisecond that belongs to it, and one more.
        var stretch = byWork.LastAtOrBelow(position - 1);
        return InstantAt(opens[stretch] + position - workedBefore[stretch]);
    }

    private Instant LatestAt(long position)
    {
        if (position < 0 || position >= total) throw Exhausted();
        var stretch = byWork.LastAtOrBelow(position);
        return InstantAt(opens[stretch] + position - workedBefore[stretch]);
    }

    private Instant InstantAt(long time) => Instant.FromUnixTimeMilliseconds(origin + time);

    private ArgumentOutOfRangeException Exhausted() =>
        CalendarTable.OutOfRange("workingTime", Duration.FromMilliseconds(total).Days.ToString(System.Globalization.CultureInfo.InvariantCulture) + " d");
}
