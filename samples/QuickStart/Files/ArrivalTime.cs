using System.Globalization;
using FirstResponder.Sdk.Cases;
using NodaTime;

namespace QuickStart.Files;

/// <summary>The times that exports write. One that can't be read is no reason to turn a request away.</summary>
internal static class ArrivalTime
{
    private const int FirstYear = 1990;
    private const int LastYear = 2090;
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];
    private static readonly string[] Forms = [.. Days.SelectMany(day => new[] { "", " H:mm", " H:mm:ss", "'T'H:mm", "'T'H:mm:ss" }.Select(time => day + time))];

    public static Instant? Read(string? text) =>
        DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read.Year is >= FirstYear and <= LastYear
            ? LocalDateTime.FromDateTime(read).InZoneLeniently(EstateProfile.ChinaZone).ToInstant()
            : null;
}
