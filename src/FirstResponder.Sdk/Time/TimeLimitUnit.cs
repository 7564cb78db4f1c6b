namespace FirstResponder.Sdk.Time;

/// <summary>What a time limit is counted in. The unit decides when it starts to run, when it ends, and whether a rest day moves its end.</summary>
public enum TimeLimitUnit
{
    /// <summary>Elapsed minutes, day and night (分钟); never moved (民法典 第二百零一条第二款).</summary>
    Minutes,

    /// <summary>Elapsed hours, day and night (小时); never moved.</summary>
    Hours,

    /// <summary>Working days after the start day (工作日); ends at 24:00 of the last.</summary>
    WorkingDays,

    /// <summary>Calendar days after the start day (日); a last day that is a rest day moves to the next working day (民法典 第二百零三条).</summary>
    CalendarDays,

    /// <summary>Months to the same day of the month, or the month's end (民法典 第二百零二条); a last rest day moves on.</summary>
    Months,

    /// <summary>Years to the same day of the year, or the month's end; not moved, for it measures how long to keep something.</summary>
    Years,

    /// <summary>24:00 of the last day of the month (月末), rest day or not.</summary>
    EndOfMonth,

    /// <summary>24:00 of the last day of the calendar quarter (季末), rest day or not.</summary>
    EndOfQuarter,

    /// <summary>One of two limits, by whether the start lies in working time (成住建发〔2023〕62号 一（二）: 4 or 8 hours).</summary>
    BySubmission,

    /// <summary>Minutes of working time (工作分钟), by the estate's working hours: only a contract or a company counts so, no law does.</summary>
    WorkingMinutes,

    /// <summary>Hours of working time (工作小时), by the estate's working hours; neither a day nor a working day is a number of them.</summary>
    WorkingHours,
}
