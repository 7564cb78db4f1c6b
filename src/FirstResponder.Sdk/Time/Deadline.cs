using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>The end of a time limit (时限): until when something may still be done in time.</summary>
/// <remarks>
/// “以内” includes its end (民法典 第一千二百五十九条), so an hour limit is late from one millisecond after <paramref name="Due"/>,
/// while a limit counted in days ends at 24:00 of its last day (民法典 第二百零三条) and is late at that very midnight.
/// Code asks <see cref="IsLateAt"/>; people are shown <paramref name="Due"/>. Both are UTC instants in whole milliseconds.
/// </remarks>
/// <param name="Due">What people are shown: the last permitted instant, or 24:00 of the last day.</param>
/// <param name="LateFrom">The first instant that is late (inclusive).</param>
/// <param name="CalendarVersion">The working-day calendar that was counted on; null when the limit needs none (hours, years, promises).</param>
/// <param name="IsProvisional">
/// True (暂定) when it was counted over a day for which no State Council notice was published yet: shown as such, recomputed when the
/// notice arrives, and lateness against it is not held against anybody.
/// </param>
public readonly record struct Deadline(Instant Due, Instant LateFrom, string? CalendarVersion, bool IsProvisional)
{
    /// <summary>Whether something done at this instant is late (超时): at or after <see cref="LateFrom"/>.</summary>
    /// <param name="at">When it was done, or now for what is still open.</param>
    public bool IsLateAt(Instant at) => at >= LateFrom;

    /// <summary>
    /// Whether the lateness counts against somebody (计入超时): late, and not against a provisional due (暂定), which may still move when the
    /// notice arrives.
    /// </summary>
    /// <param name="at">When it was done, or now for what is still open.</param>
    public bool CountsAsLateAt(Instant at) => !IsProvisional && IsLateAt(at);

    /// <summary>When an early warning (提前预警, 企业内控) is due: once so much of the wall time from the start to <see cref="Due"/> is used up.</summary>
    /// <param name="start">When the limit started.</param>
    /// <param name="percent">How much, 1 to 99.</param>
    /// <returns>The instant, cut off to whole milliseconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not 1 to 99, or the start lies after <see cref="Due"/>.</exception>
    public Instant WarningAt(Instant start, int percent)
    {
        if (percent is < 1 or > 99)
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "预警比例须为 1 至 99。 / A warning comes at 1 to 99 percent.");
        if (start > Due) throw new ArgumentOutOfRangeException(nameof(start), start, "起算时间晚于到期时间。 / The start lies after the due.");
        return PartOf(start, Due, percent);
    }

    internal static Instant PartOf(Instant start, Instant due, int percent)
    {
        var from = start.ToUnixTimeMilliseconds();
        return Instant.FromUnixTimeMilliseconds(from + ((due.ToUnixTimeMilliseconds() - from) * percent / 100));
    }

    internal static Deadline Until(Instant due, string? calendarVersion = null, bool isProvisional = false) =>
        new(due, due + LocalDays.OneMillisecond, calendarVersion, isProvisional);

    internal static Deadline EndOf(LocalDate lastDay, DateTimeZone zone, string? calendarVersion = null, bool isProvisional = false)
    {
        var midnight = LocalDays.EndOf(lastDay, zone);
        return new(midnight, midnight, calendarVersion, isProvisional);
    }
}
