using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>From when on an issue counts as common. 企业内控: the text says 反复出现、集中反映 (附件2 第十八条) and gives no number (AMB-19).</summary>
public sealed class CommonIssueThresholds
{
    /// <summary>反复: this many cases of one kind at one place; 3 unless set.</summary>
    public int RecurringCases { get; set; } = 3;

    /// <summary>反复: within this many elapsed days, both ends included; 30 unless set.</summary>
    public int RecurringDays { get; set; } = 30;

    /// <summary>集中: this many households; 5 unless set.</summary>
    public int ConcentratedHouseholds { get; set; } = 5;

    /// <summary>集中: within this many elapsed days, both ends included; 7 unless set.</summary>
    public int ConcentratedDays { get; set; } = 7;

    internal Duration RecurringWindow => Duration.FromDays(RecurringDays);

    internal Duration ConcentratedWindow => Duration.FromDays(ConcentratedDays);

    internal CommonIssueThresholds Checked() => new()
    {
        RecurringCases = AtLeast(2, RecurringCases, nameof(RecurringCases)),
        RecurringDays = AtLeast(1, RecurringDays, nameof(RecurringDays)),
        ConcentratedHouseholds = AtLeast(2, ConcentratedHouseholds, nameof(ConcentratedHouseholds)),
        ConcentratedDays = AtLeast(1, ConcentratedDays, nameof(ConcentratedDays)),
    };

    private static int AtLeast(int least, int value, string name) => value >= least
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"共性问题阈值 {name} 至少为 {least}。 / The threshold {name} must be at least {least}.");
}
