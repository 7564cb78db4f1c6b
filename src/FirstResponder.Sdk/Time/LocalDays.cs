using NodaTime;
using NodaTime.TimeZones;

namespace FirstResponder.Sdk.Time;

/// <summary>Crosses between instants and an estate's local days, in whole milliseconds.</summary>
internal static class LocalDays
{
    internal static readonly Duration OneMillisecond = Duration.FromMilliseconds(1);

    private static readonly Duration OneDay = Duration.FromDays(1);

    // Unlike DateTimeZone.AtStartOfDay this has an answer for a date that a zone skipped altogether (Pacific/Apia, 2011-12-30).
    private static readonly ZoneLocalMappingResolver FirstMoment =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    internal static Instant WholeMilliseconds(Instant instant) =>
        Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    internal static LocalDate DateOf(Instant instant, DateTimeZone zone) =>
        instant.WithOffset(ChinaTime.Covers(instant, zone) ? ChinaTime.Offset : zone.GetUtcOffset(instant)).Date;

    /// <summary>24:00 of the day: the first instant of the next one.</summary>
    internal static Instant EndOf(LocalDate date, DateTimeZone zone) => StartOf(date.PlusDays(1), zone);

    /// <summary>00:00 of the day, or its first instant where midnight was skipped.</summary>
    internal static Instant StartOf(LocalDate date, DateTimeZone zone)
    {
        var midnight = date.AtMidnight();
        var inChina = midnight.WithOffset(ChinaTime.Offset).ToInstant();
        return ChinaTime.Covers(inChina, zone) ? inChina : StartOf(midnight, zone);
    }

    // Resolving allocates. More than a day away from any change of offset there is nothing to resolve; what is left goes the general way.
    private static Instant StartOf(LocalDateTime midnight, DateTimeZone zone)
    {
        var guess = midnight.WithOffset(Offset.Zero).ToInstant();
        var interval = zone.GetZoneInterval(guess);
        var start = midnight.WithOffset(interval.WallOffset).ToInstant();
        var plain = (!interval.HasStart || start - interval.Start > OneDay) && (!interval.HasEnd || interval.End - start > OneDay);
        return plain ? start : zone.ResolveLocal(midnight, FirstMoment).ToInstant();
    }
}
