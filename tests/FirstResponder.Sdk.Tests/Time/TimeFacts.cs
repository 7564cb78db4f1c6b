using System.Globalization;
using FirstResponder.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>Short ways to write local times of an estate in China.</summary>
internal static class TimeFacts
{
    internal static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    internal static readonly WorkingDayCalendar China = WorkingDayCalendar.China;

    internal static readonly WorkingHours NineToSix = WorkingHours.MondayToFriday(new LocalTime(9, 0), new LocalTime(18, 0));

    /// <summary>Lunch on every day, Wednesday evening until 24:00, a night from Friday to Saturday; made-up days are like Mondays.</summary>
    internal static readonly WorkingHours LunchAndNights = new(
        [
            .. Enumerable.Range(1, 5).SelectMany(static day => (DailyHours[])[
                new((IsoDayOfWeek)day, new LocalTime(8, 30), new LocalTime(12, 0)), new((IsoDayOfWeek)day, new LocalTime(14, 0), new LocalTime(18, 0))]),
            new(IsoDayOfWeek.Wednesday, new LocalTime(20, 0), LocalTime.Midnight),
            new(IsoDayOfWeek.Friday, new LocalTime(22, 0), new LocalTime(6, 0)),
        ]);

    /// <summary>“2026-04-30 16:20” or with seconds; 24:00 is the end of the day.</summary>
    internal static Instant At(string local)
    {
        if (local.EndsWith(" 24:00", StringComparison.Ordinal)) return Day(local[..10]).PlusDays(1).AtStartOfDayInZone(Shanghai).ToInstant();
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture(
            local.Length == 16 ? "uuuu-MM-dd HH:mm" : local.Length == 19 ? "uuuu-MM-dd HH:mm:ss" : "uuuu-MM-dd HH:mm:ss.FFFFFFFFF");
        return pattern.Parse(local).Value.InZoneStrictly(Shanghai).ToInstant();
    }

    internal static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    internal static TimeLimit Limit(string text)
    {
        var (amount, unit) = (int.Parse(text[..text.IndexOf(' ')], CultureInfo.InvariantCulture), text[(text.IndexOf(' ') + 1)..]);
        return unit switch
        {
            "min" => TimeLimit.Minutes(amount),
            "h" => TimeLimit.Hours(amount),
            "wd" => TimeLimit.WorkingDays(amount),
            "d" => TimeLimit.CalendarDays(amount),
            "mo" => TimeLimit.Months(amount),
            _ => TimeLimit.Years(amount),
        };
    }

    internal static Deadline From(this TimeLimit limit, string start) => limit.DeadlineFrom(At(start), China, Shanghai, NineToSix);
}
