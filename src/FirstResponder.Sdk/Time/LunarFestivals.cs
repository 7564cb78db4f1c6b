using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>The festivals whose date moves: by the lunisolar calendar (农历), or by the sun (清明).</summary>
internal static class LunarFestivals
{
    private static readonly ChineseLunisolarCalendar Lunisolar = new();

    /// <summary>春节: the first day of the first lunar month. 除夕 is the day before, whether the last month has 29 or 30 days.</summary>
    internal static LocalDate SpringFestival(int year) => FromLunar(year, 1, 1);

    /// <summary>端午: the fifth of the fifth lunar month, never of a leap one.</summary>
    internal static LocalDate DragonBoat(int year) => FromLunar(year, 5, 5);

    /// <summary>中秋: the fifteenth of the eighth lunar month, never of a leap one.</summary>
    internal static LocalDate MidAutumn(int year) => FromLunar(year, 8, 15);

    /// <summary>清明: the day on which the sun reaches longitude 15°, by the usual rule of 0.2422 days a year; right for 1901 to 2100.</summary>
    internal static LocalDate Qingming(int year)
    {
        var isTwentieth = year < 2000;
        var yearOfCentury = year - (isTwentieth ? 1900 : 2000);
        var leapDays = (yearOfCentury / 4) - (year == 2100 ? 1 : 0);
        var day = (((yearOfCentury * 2422) + (isTwentieth ? 55900 : 48100)) / 10000) - leapDays;
        return new LocalDate(year, 4, day);
    }

    private static LocalDate FromLunar(int year, int month, int day)
    {
        // GetLeapMonth is an index, not a month number: 7 when the sixth month is repeated, and every month from there on moves up by one.
        var leap = Lunisolar.GetLeapMonth(year);
        var index = leap > 0 && month >= leap ? month + 1 : month;
        return LocalDate.FromDateTime(Lunisolar.ToDateTime(year, index, day, 0, 0, 0, 0));
    }
}
