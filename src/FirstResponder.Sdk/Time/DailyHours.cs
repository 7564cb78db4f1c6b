using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>One stretch of working time that begins on a given weekday (工作时段).</summary>
/// <param name="Day">The weekday on which it begins.</param>
/// <param name="Opens">When it begins, local time (inclusive).</param>
/// <param name="Closes">
/// When it ends, local time (exclusive). 00:00 is 24:00 of the same day, and 00:00–00:00 the whole day; a time before
/// <paramref name="Opens"/>, or the same, lies on the next morning (a night shift; 08:00–08:00 is a duty of 24 hours).
/// </param>
public readonly record struct DailyHours(IsoDayOfWeek Day, LocalTime Opens, LocalTime Closes)
{
    /// <summary>“Monday 09:00-18:00”, “Friday 20:00-24:00”, whatever the machine's culture.</summary>
    public override string ToString() => Day + " " + Span;

    /// <summary>“09:00-18:00”; a closing at midnight is written 24:00.</summary>
    internal string Span =>
        Opens.ToString("HH:mm", CultureInfo.InvariantCulture) + "-" + (Closes == LocalTime.Midnight ? "24:00" : Closes.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>When it closes, in ticks of the day on which it opens: past 24 hours for a night shift.</summary>
    internal long ClosingTick => Closes.TickOfDay + (Closes <= Opens ? NodaConstants.TicksPerDay : 0);

    internal bool CrossesMidnight => Closes <= Opens && Closes != LocalTime.Midnight;

    internal bool OpensAt(LocalTime time) => time >= Opens && (time < Closes || Closes <= Opens);

    internal bool StillOpenNextMorningAt(LocalTime time) => CrossesMidnight && time < Closes;
}
