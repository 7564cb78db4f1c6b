using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>Crosses between instants and an estate's local days, in whole milliseconds.</summary>
internal static class LocalDays
{
    internal static readonly Duration OneMillisecond = Duration.FromMilliseconds(1);

    private static readonly Duration OneDay = Duration.FromDays(1);

    internal static Instant WholeMilliseconds(Instant instant) =>
        Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    internal static LocalDate DateOf(Instant instant, DateTimeZone zone) =>
        instant.WithOffset(zone.GetUtcOffset(instant)).Date;

    /// <summary>24:00 of the day: the first instant of the next one.</summary>
    internal static Instant EndOf(LocalDate date, DateTimeZone zone) => StartOf(date.PlusDays(1), zone);

    // DateTimeZone.AtStartOfDay allocates its mapping. More than a day away from any change of offset the mapping
    // is plain, and that is every day in China since 1992; what is left goes the general way.
    private static Instant StartOf(LocalDate date, DateTimeZone zone)
    {
        var midnight = date.AtMidnight();
        var guess = midnight.WithOffset(Offset.Zero).ToInstant();
        var interval = zone.GetZoneInterval(guess);
        var start = midnight.WithOffset(interval.WallOffset).ToInstant();
        var plain = (!interval.HasStart || start - interval.Start > OneDay) && (!interval.HasEnd || interval.End - start > OneDay);
        return plain ? start : zone.AtStartOfDay(date).ToInstant();
    }
}
