using System.Globalization;

namespace FirstResponder.Sdk.Time;

public sealed partial record TimeLimit
{
    /// <summary>As a ledger prints it: “30分钟”, “24小时”, “7个工作日”, “1个月”, “3年”, “工作时间4小时，非工作时间8小时”.</summary>
    public override string ToString() => Unit switch
    {
        TimeLimitUnit.Minutes => Number + "分钟",
        TimeLimitUnit.Hours => Number + "小时",
        TimeLimitUnit.WorkingDays => Number + "个工作日",
        TimeLimitUnit.CalendarDays => Number + "个自然日",
        TimeLimitUnit.Months => Number + "个月",
        TimeLimitUnit.Years => Number + "年",
        TimeLimitUnit.EndOfMonth => "月末",
        TimeLimitUnit.EndOfQuarter => "季末",
        TimeLimitUnit.WorkingMinutes => Number + "个工作分钟",
        TimeLimitUnit.WorkingHours => Number + "个工作小时",
        _ => "工作时间" + Working + "，非工作时间" + NonWorking,
    };

    /// <summary>The same in English: “30 minutes”, “7 working days”, “4 hours in working time, 8 hours outside it”.</summary>
    public string ToEnglish() => Unit switch
    {
        TimeLimitUnit.Minutes => Counted("minute"),
        TimeLimitUnit.Hours => Counted("hour"),
        TimeLimitUnit.WorkingDays => Counted("working day"),
        TimeLimitUnit.CalendarDays => Counted("calendar day"),
        TimeLimitUnit.Months => Counted("month"),
        TimeLimitUnit.Years => Counted("year"),
        TimeLimitUnit.EndOfMonth => "end of the month",
        TimeLimitUnit.EndOfQuarter => "end of the quarter",
        TimeLimitUnit.WorkingMinutes => Counted("working minute"),
        TimeLimitUnit.WorkingHours => Counted("working hour"),
        _ => Working!.ToEnglish() + " in working time, " + NonWorking!.ToEnglish() + " outside it",
    };

    private string Number => Amount.ToString(CultureInfo.InvariantCulture);

    private string Counted(string unit) => Number + " " + unit + (Amount == 1 ? "" : "s");
}
