namespace FirstResponder.Sdk.Regulations;

/// <summary>The units in which a limit is stated.</summary>
public enum LimitUnit
{
    /// <summary>分钟, elapsed, running on through nights and holidays.</summary>
    Minutes,

    /// <summary>小时, elapsed, running on through nights and holidays.</summary>
    Hours,

    /// <summary>日: the start day is not counted, the last day ends at 24:00 and rolls off a rest day (民法典 201, 203).</summary>
    CalendarDays,

    /// <summary>工作日: the n-th working day after the start day, to its 24:00.</summary>
    WorkingDays,

    /// <summary>个月: to the corresponding day, 24:00.</summary>
    Months,

    /// <summary>年: to the corresponding day, 24:00.</summary>
    Years,
}
