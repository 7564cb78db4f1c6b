using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Times as scenarios write them: local, whole or short of what the former one said.</summary>
internal static class LocalTime
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    /// <summary>"2026-04-28 09:00", "04-28 09:00" (same year) or "09:00" (same day); seconds optional.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static LocalDateTime Parse(string text, LocalDateTime? former)
    {
        var full = Complete(text ?? throw new ArgumentNullException(nameof(text)), former?.Date);
        var parsed = (full.Length > 16 ? Seconds : Minutes).Parse(full);
        return parsed.Success ? parsed.Value : throw Unreadable(text);
    }

    /// <summary>A due as it is printed: like a time, or "2026-05-13 24:00" for the end of a day.</summary>
    public static string Due(string text, LocalDateTime former)
    {
        var full = Complete(text, former.Date);
        if (full.EndsWith(" 24:00", StringComparison.Ordinal))
        {
            return LocalDatePattern.Iso.Parse(full.Substring(0, 10)).Success ? full : throw Unreadable(text);
        }

        return Of(Parse(text, former));
    }

    public static string Of(LocalDateTime time) =>
        time.ToString(time.Second == 0 ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Of(Instant time, DateTimeZone zone) => Of(time.InZone(zone).LocalDateTime);

    private static string Complete(string text, LocalDate? day)
    {
        var shape = text.IndexOf(' ') is var space and >= 0 ? text.Substring(0, space).Length : 0;
        return (shape, day) switch
        {
            (10, _) => text,
            (5, { } known) => known.Year.ToString("0000", CultureInfo.InvariantCulture) + "-" + text,
            (0, { } known) => LocalDatePattern.Iso.Format(known) + " " + text,
            _ => throw Unreadable(text),
        };
    }

    private static FormatException Unreadable(string text) =>
        new($"时间“{text}”应写作 2026-04-28 09:00、04-28 09:00 或 09:00（可带秒；首个时间须写全）。 / The time “{text}” should be written 2026-04-28 09:00, 04-28 09:00 or 09:00 (seconds optional; the first one in full).");
}
