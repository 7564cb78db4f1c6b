namespace FirstResponder.Sdk.Time;

/// <summary>What becomes of a period in days, months or years whose last day is a rest day (民法典 第二百零三条第一款).</summary>
public enum RestDayRule
{
    /// <summary>As the unit has it: days and months move on; years and ends of a month or quarter stay.</summary>
    ByUnit,

    /// <summary>The day after the rest days is the last day (顺延).</summary>
    MovesOn,

    /// <summary>The rest day itself is the last day (不顺延).</summary>
    Stays,
}
