using System.Globalization;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>An open duty as people read it: who answers for it, how much time is left, in the estate's local time.</summary>
public sealed class DutyView
{
    private readonly DateTimeZone zone;
    private readonly Instant now;
    private readonly string internalLabel;

    internal DutyView(Duty duty, Staff person, DateTimeZone zone, Instant now, string internalLabel)
    {
        Duty = duty;
        Person = person;
        this.zone = zone;
        this.now = now;
        this.internalLabel = internalLabel;
    }

    /// <summary>The duty.</summary>
    public Duty Duty { get; }

    /// <summary>The responsible person: the holder of the role now; the lead where nobody holds it (件件有着落).</summary>
    public Staff Person { get; }

    /// <summary>What it is called.</summary>
    public string Name => Duty.Terms.Name;

    /// <summary>True when it is late. Against a provisional due (暂定) lateness is shown but not counted, see <see cref="CountsAsLate"/>.</summary>
    public bool IsLate => Duty.IsLateAt(now);

    /// <summary>True when it is late and that counts (计入超时): the due is not provisional (暂定).</summary>
    public bool CountsAsLate => Duty.CountsAsLateAt(now);

    /// <summary>True when its internal threshold has passed.</summary>
    public bool IsAlerting => Duty.IsAlertingAt(now);

    /// <summary>The due in local time as it is printed, such as 2026-04-28 09:30 or 2026-05-13 24:00; 立即 when the text gives no number.</summary>
    public string DueText
    {
        get
        {
            if (Duty.Due is not { } due)
            {
                return "立即";
            }

            var local = due.InZone(zone).LocalDateTime;
            return Duty.Due == Duty.LateFrom
                ? local.Date.PlusDays(-1).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + " 24:00"
                : local.ToString(local.Second == 0 ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Remaining or overdue wall time, such as 剩余 3小时59分 or 超时 15天19小时25分 (CD-A3.7); empty for 立即.</summary>
    public string RemainingText => Duty is { Due: { } due, LateFrom: { } lateFrom }
        ? DurationText.Describe(new Deadline(due, lateFrom, Duty.Calendar, Duty.IsProvisional), now)
        : "";

    /// <summary>The clause, or for internal duties the label 企业内控.</summary>
    public string Basis => Duty.Terms.Layer == RuleLayer.Enterprise ? internalLabel : Duty.Terms.Basis ?? Duty.Terms.Clause;

    /// <summary>What law or contract displaced, such as 24小时（附件2 第十条）; empty when nothing was. It is shown beside the limit in force, not instead of it (附件2 第二十三条).</summary>
    public string DisplacedText => Duty.Terms.Displaced ?? "";

    /// <summary>True when a contract gives more time than the guideline did: it applies, but people shall see it (LOOSER_THAN_GUIDELINE, AMB-27).</summary>
    public bool IsLooserThanGuideline => Duty.Terms.IsLooserThanGuideline;

    /// <summary>Name, due and basis in one line.</summary>
    public override string ToString() => $"{Name} · {DueText}{(Duty.IsProvisional ? "（暂定）" : "")} · {Basis}";
}
