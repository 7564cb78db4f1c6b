using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// Collects, in order of time and in milliseconds since 1970, every stretch of two centuries in which somebody works. Local hours become
/// instants here, once: where clocks are put back an hour counts twice, where they are put forward it is missing.
/// </summary>
internal sealed class OpenStretches
{
    private const long MillisecondsPerDay = NodaConstants.MillisecondsPerDay;

    // No offset and no change of offset is greater than this.
    private const long Reach = 2 * MillisecondsPerDay;

    private readonly List<(long Opens, long Closes)> found = new(64_000);
    private readonly List<(long Start, long End, long Offset)> offsets = [];
    private int current;
    private bool isDisordered;

    private OpenStretches(DateTimeZone zone, Instant start, Instant end)
    {
        foreach (var interval in zone.GetZoneIntervals(new Interval(start, end)))
        {
            offsets.Add((
                interval.HasStart ? interval.Start.ToUnixTimeMilliseconds() : long.MinValue / 2,
                interval.HasEnd ? interval.End.ToUnixTimeMilliseconds() : long.MaxValue / 2,
                interval.WallOffset.Milliseconds));
        }
    }

    /// <summary>The stretches that lie between the two instants, none empty, none touching another.</summary>
    internal static List<(long Opens, long Closes)> Of(WorkingHours hours, WorkingDayCalendar calendar, DateTimeZone zone, Instant start, Instant end)
    {
        var stretches = new OpenStretches(zone, start, end);
        var day = Period.DaysBetween(new LocalDate(1970, 1, 1), CalendarTable.First) * MillisecondsPerDay;
        for (var date = CalendarTable.First; date <= CalendarTable.Last; date = date.PlusDays(1))
        {
            var begun = hours.StretchesOn(date, calendar);
            for (var i = 0; i < begun.Length; i++)
            {
                stretches.Add(day + (begun[i].Opens.TickOfDay / NodaConstants.TicksPerMillisecond), day + (begun[i].ClosingTick / NodaConstants.TicksPerMillisecond));
            }

            day += MillisecondsPerDay;
        }

        return stretches.Merged(start.ToUnixTimeMilliseconds(), end.ToUnixTimeMilliseconds());
    }

    private void Add(long opens, long closes)
    {
        while (offsets[current].End < opens - Reach) current++;
        for (var i = current; i < offsets.Count && offsets[i].Start <= closes + Reach; i++)
        {
            var from = Math.Max(offsets[i].Start, opens - offsets[i].Offset);
            var to = Math.Min(offsets[i].End, closes - offsets[i].Offset);
            if (from >= to) continue;
            isDisordered |= found.Count > 0 && from < found[found.Count - 1].Opens;
            found.Add((from, to));
        }
    }

    private List<(long Opens, long Closes)> Merged(long start, long end)
    {
        // What clocks put back repeat comes in turns with what follows it.
        if (isDisordered) found.Sort();
        var merged = new List<(long Opens, long Closes)>(found.Count);
        foreach (var (opens, closes) in found)
        {
            var (from, to) = (Math.Max(opens, start), Math.Min(closes, end));
            if (merged.Count > 0 && from <= merged[merged.Count - 1].Closes)
                merged[merged.Count - 1] = (merged[merged.Count - 1].Opens, Math.Max(to, merged[merged.Count - 1].Closes));
            else if (from < to)
                merged.Add((from, to));
        }

        return merged;
    }
}
