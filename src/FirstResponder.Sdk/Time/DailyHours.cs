using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>One stretch of working time that begins on a given weekday (工作时段).</summary>
/// <param name="Day">The weekday on which it begins.</param>
/// <param name="Opens">When it begins, local time (inclusive).</param>
/// <param name="Closes">
/// When it ends, local time (exclusive). 00:00 is 24:00 of the same day, and 00:00–00:00 the whole day; a time before
/// <paramref name="Opens"/> lies on the next morning (a night shift).
/// </param>
public readonly record struct DailyHours(IsoDayOfWeek Day, LocalTime Opens, LocalTime Closes)
{
    /// <summary>“Monday 09:00-18:00”, whatever the machine's culture.</summary>
    public override string ToString() =>
        Day + " " + Opens.ToString("HH:mm", CultureInfo.InvariantCulture) + "-" + Closes.ToString("HH:mm", CultureInfo.InvariantCulture);

    internal bool CrossesMidnight => Closes < Opens && Closes != LocalTime.Midnight;

    internal bool OpensAt(LocalTime time) => time >= Opens && (time < Closes || Closes <= Opens);

    internal bool StillOpenNextMorningAt(LocalTime time) => CrossesMidnight && time < Closes;
}
