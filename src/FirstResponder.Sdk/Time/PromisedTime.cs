using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Time;

/// <summary>A time that was promised to the resident (承诺时间): one instant, or one whole local date.</summary>
/// <remarks>
/// A plan's limit, an estimated completion told with an extension or the firm date of a formal notice are often only a date
/// (“6月10日前”), and that means until 24:00 of it (民法典 第二百零三条). The default value promises nothing, see <see cref="IsNone"/>.
/// </remarks>
public readonly record struct PromisedTime
{
    private static readonly InstantPattern WholeSeconds = InstantPattern.General;

    private static readonly InstantPattern Milliseconds =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");

    private PromisedTime(Instant? instant, LocalDate? date) => (Instant, Date) = (instant, date);

    /// <summary>The promised instant (UTC, whole milliseconds), or null when a date was promised.</summary>
    public Instant? Instant { get; }

    /// <summary>The promised local date of the estate, the whole day included, or null when an instant was promised.</summary>
    public LocalDate? Date { get; }

    /// <summary>True for the default value, which promises nothing and is refused wherever a promise is needed.</summary>
    public bool IsNone => Instant is null && Date is null;

    /// <summary>Promises an instant.</summary>
    /// <param name="instant">Cut off to whole milliseconds, as every instant of a case is.</param>
    public static PromisedTime At(Instant instant) => new(LocalDays.WholeMilliseconds(instant), null);

    /// <summary>Promises a whole day: until 24:00 of it in the estate's zone.</summary>
    /// <param name="date">The last day that keeps the promise.</param>
    public static PromisedTime On(LocalDate date) => new(null, CalendarTable.Iso(date));

    /// <summary>The deadline that the promise sets: the instant itself, or the midnight that ends the day. It never rolls off a rest day.</summary>
    /// <param name="zone">The estate's zone, in which a promised date is read.</param>
    /// <exception cref="InvalidOperationException">Nothing was promised (<see cref="IsNone"/>).</exception>
    public Deadline ToDeadline(DateTimeZone zone)
    {
        _ = zone ?? throw new ArgumentNullException(nameof(zone));
        if (Instant is { } instant) return Deadline.Until(instant);
        if (Date is { } date) return Deadline.EndOf(date, zone);
        throw new InvalidOperationException("承诺时间为空，没有期限。 / The promised time is empty and sets no deadline.");
    }

    /// <summary>ISO 8601: “2026-05-06T10:00:00Z”, with milliseconds only when there are any; a date is “2026-06-10”; nothing is empty.</summary>
    public override string ToString()
    {
        if (Date is { } date) return LocalDatePattern.Iso.Format(date);
        if (Instant is not { } instant) return "";
        var pattern = instant.ToUnixTimeMilliseconds() % 1000 == 0 ? WholeSeconds : Milliseconds;
        return pattern.Format(instant);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">An ISO date, or an ISO instant that ends in Z with at most nine fraction digits, cut off to milliseconds.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static PromisedTime Parse(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)) return On(date);
        if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant)) return At(instant);
        throw new FormatException(string.Format(
            CultureInfo.InvariantCulture,
            "承诺时间应为 2026-06-10 或 2026-05-06T10:00:00Z 的形式，实为“{0}”。 / A promised time is written 2026-06-10 or 2026-05-06T10:00:00Z, not \"{0}\".",
            text));
    }
}
