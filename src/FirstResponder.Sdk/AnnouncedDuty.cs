using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>A duty that fell due, passed its internal threshold or an early warning, with its case and its responsible person.</summary>
/// <param name="Case">The case as it stands after the announcement.</param>
/// <param name="Event">The announcement in the history.</param>
/// <param name="Duty">The duty.</param>
public sealed record AnnouncedDuty(CaseView Case, DutyFellDue Event, DutyView Duty)
{
    /// <summary>For an early warning (提前预警) how much of the duty's time was used up, in percent, 1 to 99; null when the due or a threshold passed.</summary>
    public int? Percent => Event.Percent;

    /// <summary>What a reminder can say, in Chinese and English: that the duty fell due undone (超期未办), or which internal threshold passed, with its label (企业内控). It names no person.</summary>
    public string Text => Percent is { } percent
        ? $"“{Duty.Name}”办理时间已用 {percent}%，{Duty.DueText} 到期（{Case.Regulation.Internal.Label}）。 / {percent}% of the time for “{Duty.Name}” is used up; it is due {Duty.DueText} (internal)."
        : Event.Threshold
            ? $"“{Duty.Name}”超过提醒阈值（{Case.Regulation.Internal.Label}）。 / “{Duty.Name}” passed its internal threshold."
            : Duty.Duty.IsProvisional
                ? $"“{Duty.Name}”到期未办，暂定到期时间 {Duty.DueText}，不计超时（{Duty.Basis}）。 / “{Duty.Name}” fell due undone at {Duty.DueText}, provisionally; the lateness is not counted ({Duty.Basis})."
                : $"“{Duty.Name}”到期未办，到期时间 {Duty.DueText}（{Duty.Basis}）。 / “{Duty.Name}” fell due undone at {Duty.DueText} ({Duty.Basis}).";
}
