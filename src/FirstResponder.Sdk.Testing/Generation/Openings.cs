using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>When requests come in, at the hours and days where clocks go wrong: nights, the eves and ends of 五一, 国庆 and 春节, made-up weekends, the turn of a year whose successor has no notice.</summary>
internal static class Openings
{
    private static readonly LocalDate[] Days =
    [
        new(2026, 4, 28), // an ordinary Tuesday, three days before 五一
        new(2026, 4, 30), // the eve of 五一
        new(2026, 5, 1),
        new(2026, 5, 9), // a Saturday worked for it
        new(2026, 9, 20), // a Sunday worked for 国庆
        new(2026, 9, 24), // the eve of 中秋
        new(2026, 9, 30), // the eve of 国庆
        new(2026, 10, 7), // its last day
        new(2026, 10, 10), // a Saturday worked for it
        new(2026, 12, 20), // after it the calendar is provisional
        new(2026, 12, 31),
        new(2027, 1, 1),
        new(2027, 2, 1), // the week of 春节, without a notice yet
        new(2027, 2, 5),
    ];

    public static Instant At(int year, int month, int day, int hour = 0) =>
        new LocalDateTime(year, month, day, hour, 0).InZoneStrictly(EstateProfile.ChinaZone).ToInstant();

    public static Instant Draw(Chance chance)
    {
        var day = chance.In(80) ? chance.Of(Days) : new LocalDate(2026, 4, 24).PlusDays(chance.Below(290));
        var minute = chance.Below(10) switch
        {
            < 5 => (60 * 8) + chance.Below(60 * 10),
            < 8 => ((60 * 22) + chance.Below(60 * 8)) % (24 * 60),
            8 => 0,
            _ => chance.Below(24 * 60),
        };
        return At(day.Year, day.Month, day.Day) + Duration.FromMinutes(minute);
    }
}
