using FirstResponder.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>A time that is promised to an owner, as scenarios write it: a whole day ("2026-06-10", to its end) or a moment.</summary>
internal static class Promise
{
    public static PromisedTime? Of(string? text, LocalDateTime former, DateTimeZone zone)
    {
        if (text is null)
        {
            return null;
        }

        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success ? PromisedTime.On(day.Value) : PromisedTime.At(LocalTime.Parse(text, former).InZoneStrictly(zone).ToInstant());
    }
}
