using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// Remaining and overdue time (超时/剩余时间) as ledgers show it: elapsed days, hours and minutes of wall time, “15天19小时25分”
/// (成住建发〔2023〕62号 附件3).
/// </summary>
public static class DurationText
{
    /// <summary>“15天19小时25分”: cut off to the minute, without leading zeros, “0分” for less than a minute. The sign is not shown.</summary>
    /// <param name="duration">Elapsed time of either sign.</param>
    public static string ToChinese(Duration duration) => Write(duration, "天", "小时", "分", "");

    /// <summary>“15 d 19 h 25 min”, by the same rules.</summary>
    /// <param name="duration">Elapsed time of either sign.</param>
    public static string ToEnglish(Duration duration) => Write(duration, " d", " h", " min", " ");

    /// <summary>Working time (工作时间) as “27小时5分”: in hours, because neither a day nor a working day is a number of them.</summary>
    /// <param name="workingTime">Working time of either sign; the sign is not shown.</param>
    public static string WorkingTimeToChinese(Duration workingTime) => WriteHours(workingTime, "小时", "分", "");

    /// <summary>“27 h 5 min”, by the same rules.</summary>
    /// <param name="workingTime">Working time of either sign; the sign is not shown.</param>
    public static string WorkingTimeToEnglish(Duration workingTime) => WriteHours(workingTime, " h", " min", " ");

    /// <summary>
    /// “剩余 3小时5分” while in time, “超时 15天19小时25分” once late, “暂定 ” before it when the due is provisional; measured to <see cref="Deadline.Due"/>.
    /// </summary>
    /// <param name="deadline">The deadline shown.</param>
    /// <param name="now">The instant of showing.</param>
    public static string Describe(Deadline deadline, Instant now) =>
        (deadline.IsProvisional ? "暂定 " : "") + (deadline.IsLateAt(now) ? "超时 " : "剩余 ") + ToChinese(deadline.Due - now);

    /// <summary>“3 h 5 min left” while in time, “15 d 19 h 25 min overdue” once late, “provisional: ” before it when the due is provisional.</summary>
    /// <param name="deadline">The deadline shown.</param>
    /// <param name="now">The instant of showing.</param>
    public static string DescribeInEnglish(Deadline deadline, Instant now) =>
        (deadline.IsProvisional ? "provisional: " : "") + ToEnglish(deadline.Due - now) + (deadline.IsLateAt(now) ? " overdue" : " left");

    private static string WriteHours(Duration duration, string hour, string minute, string gap)
    {
        var magnitude = duration < Duration.Zero ? -duration : duration;
        var minutes = magnitude.Minutes.ToString(CultureInfo.InvariantCulture) + minute;
        var hours = (magnitude.Days * 24) + magnitude.Hours;
        return hours == 0 ? minutes : hours.ToString(CultureInfo.InvariantCulture) + hour + gap + minutes;
    }

    private static string Write(Duration duration, string day, string hour, string minute, string gap)
    {
        var magnitude = duration < Duration.Zero ? -duration : duration;
        var minutes = magnitude.Minutes.ToString(CultureInfo.InvariantCulture) + minute;
        if (magnitude < Duration.FromHours(1)) return minutes;
        var hours = magnitude.Hours.ToString(CultureInfo.InvariantCulture) + hour + gap + minutes;
        return magnitude.Days == 0 ? hours : magnitude.Days.ToString(CultureInfo.InvariantCulture) + day + gap + hours;
    }
}
