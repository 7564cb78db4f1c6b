namespace FirstResponder.Sdk.Time;

/// <summary>Why a day is a working day (工作日) or a rest day in China.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, with nothing special (平日).</summary>
    WorkingDay,

    /// <summary>Saturday or Sunday worked in exchange for a bridged holiday (调休上班): a working day.</summary>
    MakeUpWorkingDay,

    /// <summary>Saturday or Sunday, with nothing special (周末): a rest day.</summary>
    Weekend,

    /// <summary>One of the holidays that 《全国年节及纪念日放假办法》 gives to all citizens (法定节假日): a rest day.</summary>
    StatutoryHoliday,

    /// <summary>
    /// Another day that a notice frees around a holiday (放假调休): exchanged, made up for (补假), extended (2020-01-31), or a weekend within
    /// the span. A rest day.
    /// </summary>
    AdjustedDayOff,

    /// <summary>A weekday or made-up working day that regional law frees for everybody (第四条: 广西三月三). A rest day.</summary>
    RegionalHoliday,

    /// <summary>A working day that a company or estate gives off by itself (企业自定休息). A rest day for working hours and internal thresholds only.</summary>
    OwnDayOff,

    /// <summary>A rest day that a company or estate works by itself (企业自定上班). A working day for working hours and internal thresholds only.</summary>
    OwnWorkingDay,
}
