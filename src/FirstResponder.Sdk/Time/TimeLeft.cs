using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>How much time is left until a deadline, or how long ago it passed (剩余/超时时间), in wall time and in working time.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Wall">From now to <see cref="Deadline.Due"/>, day and night; negative once that has passed.</param>
/// <param name="Working">The working time (工作时间) in it, by the estate's hours; null when no hours are known. Negative once the due has passed.</param>
/// <param name="IsLate">Whether it is late (超时).</param>
public readonly record struct TimeLeft(Deadline Deadline, Duration Wall, Duration? Working, bool IsLate)
{
    /// <summary>Whether the lateness counts against somebody: not while the due is provisional (暂定).</summary>
    public bool CountsAsLate => IsLate && !Deadline.IsProvisional;

    /// <summary>“剩余 1天3小时5分（工作时间 9小时5分）”, “超时 15天19小时25分”, “暂定 超时 3小时0分” (成住建发〔2023〕62号 附件3).</summary>
    public override string ToString() => DurationText.Describe(Deadline, Deadline.Due - Wall)
        + (Working is { } working ? "（工作时间 " + DurationText.WorkingTimeToChinese(working) + "）" : "");

    /// <summary>“1 d 3 h 5 min left (9 h 5 min of working time)”.</summary>
    public string ToEnglish() => DurationText.DescribeInEnglish(Deadline, Deadline.Due - Wall)
        + (Working is { } working ? " (" + DurationText.WorkingTimeToEnglish(working) + " of working time)" : "");
}
