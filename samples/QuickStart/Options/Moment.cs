using FirstResponder.Sdk.Cases;
using NodaTime;
using NodaTime.Text;

namespace QuickStart.Options;

/// <summary>A moment as people type it: Beijing time to the minute or second, or with an offset of its own.</summary>
internal static class Moment
{
    private static readonly string[] LocalForms = ["uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd HH:mm", "uuuu-MM-dd HH:mm:ss"];
    private static readonly string[] OffsetForms = ["uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<G>", "uuuu-MM-dd'T'HH:mmo<G>"];

    /// <exception cref="OptionException">The text is no moment.</exception>
    public static Instant Read(string text)
    {
        foreach (var form in LocalForms)
        {
            if (LocalDateTimePattern.CreateWithInvariantCulture(form).Parse(text) is { Success: true } local)
            {
                return local.Value.InZoneLeniently(EstateProfile.ChinaZone).ToInstant();
            }
        }

        foreach (var form in OffsetForms)
        {
            if (OffsetDateTimePattern.CreateWithInvariantCulture(form).Parse(text) is { Success: true } absolute)
            {
                return absolute.Value.ToInstant();
            }
        }

        throw new OptionException($"看不懂时间 {text}，请写成 2026-05-06T12:00（北京时间）或 2026-05-06T04:00:00Z。 / {text} is no time; write 2026-05-06T12:00 (Beijing) or 2026-05-06T04:00:00Z.");
    }
}
