namespace FirstResponder.Sdk.Time;

/// <summary>
/// How a period is counted where a law, a contract or a company departs from the rules that hold otherwise (民法典 第二百零四条: 法律另有规定或者当事人另有约定的除外).
/// Left as they are, these are 民法典 第二百至二百零三条.
/// </summary>
public sealed class CountingRules
{
    internal static readonly CountingRules CivilCode = new();

    /// <summary>
    /// True when the start day is the first day counted (当日计入) of a period in days, months or years; false when counting begins the day after
    /// (民法典 第二百零一条第一款). A month counted so ends the day before its corresponding day.
    /// </summary>
    public bool CountsStartDay { get; set; }

    /// <summary>
    /// True when a period in minutes or hours runs from the next full hour, because the hour of its start is not counted (民事诉讼法 第八十五条);
    /// false when it runs from the moment (民法典 第二百零一条第二款).
    /// </summary>
    public bool LeavesOutStartHour { get; set; }

    /// <summary>What becomes of a last day that is a rest day. Working days never end on one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to no defined value.</exception>
    public RestDayRule LastRestDay
    {
        get;
        set => field = value is >= RestDayRule.ByUnit and <= RestDayRule.Stays ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, "未知的末日规则。 / The rule for a last rest day is unknown.");
    }

    /// <summary>
    /// True when the last day ends as business does (有业务时间的，停止业务活动的时间为截止时间, 民法典 第二百零三条第二款): at the last closing of the day,
    /// that moment included; at 24:00 where nothing opens that day or only before the start. False when it ends at 24:00.
    /// </summary>
    public bool EndsAtClosing { get; set; }

    /// <summary>
    /// True for an internal threshold (企业内控), which is never printed as a limit: only it may be counted on a calendar with a company's own
    /// days (<see cref="WorkingDayCalendar.WithOwnDays"/>).
    /// </summary>
    public bool IsInternal { get; set; }

    internal CountingRules Copy() => (CountingRules)MemberwiseClone();

    internal bool Moves(TimeLimitUnit unit) => LastRestDay switch
    {
        RestDayRule.MovesOn => unit != TimeLimitUnit.WorkingDays,
        RestDayRule.Stays => false,
        _ => unit is TimeLimitUnit.CalendarDays or TimeLimitUnit.Months,
    };
}
