namespace FirstResponder.Sdk.Time;

/// <summary>Stand-in.</summary>
public sealed record TimeLimit
{
    private TimeLimit(string text) => Text = text;

    private string Text { get; }

    /// <summary>Stand-in.</summary>
    public static TimeLimit EndOfMonth { get; } = new("本月末");

    /// <summary>Stand-in.</summary>
    public static TimeLimit EndOfQuarter { get; } = new("本季末");

    /// <summary>Stand-in.</summary>
    public static TimeLimit Minutes(int n) => new($"{n}分钟");

    /// <summary>Stand-in.</summary>
    public static TimeLimit Hours(int n) => new($"{n}小时");

    /// <summary>Stand-in.</summary>
    public static TimeLimit WorkingDays(int n) => new($"{n}个工作日");

    /// <summary>Stand-in.</summary>
    public static TimeLimit CalendarDays(int n) => new($"{n}日");

    /// <summary>Stand-in.</summary>
    public static TimeLimit Months(int n) => new($"{n}个月");

    /// <summary>Stand-in.</summary>
    public static TimeLimit Years(int n) => new($"{n}年");

    /// <summary>Stand-in.</summary>
    public static TimeLimit BySubmission(TimeLimit working, TimeLimit nonWorking) => new($"工作时间{working}，非工作时间{nonWorking}");

    /// <summary>Stand-in.</summary>
    public override string ToString() => Text;
}
