using NodaTime;
using NodaTime.TimeZones;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// China's clocks since 1992: one offset without a change, so there is nothing to look up. Where the fixed stretch begins and ends is read
/// from the time zone database itself; earlier dates and other zones are asked there each time.
/// </summary>
internal static class ChinaTime
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private static readonly ZoneInterval Modern = Zone.GetZoneInterval(Instant.FromUtc(1992, 1, 1, 0, 0));
    private static readonly Instant First = Instant.FromUtc(1992, 1, 1, 0, 0) - Duration.FromSeconds(Modern.WallOffset.Seconds);
    private static readonly Instant End = Modern.HasEnd ? Modern.End - Duration.FromDays(1) : Instant.MaxValue;

    internal static Offset Offset { get; } = Modern.WallOffset;

    /// <summary>Whether the instant lies where the zone is China's and its offset fixed.</summary>
    internal static bool Covers(Instant instant, DateTimeZone zone) => ReferenceEquals(zone, Zone) && instant >= First && instant < End;
}
