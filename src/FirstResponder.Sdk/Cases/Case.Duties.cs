using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

public sealed partial record Case
{
    /// <summary>The duty whose due is the 办理时限 in force: the latest opened handling duty of the round that is open or was done; null when there is none.</summary>
    public Duty? HandlingDuty => DueInForce(Round.Number);

    /// <summary>The earliest due among open legal and external duties; immediate, conditional and internal ones stand apart. Null when there is none.</summary>
    public Duty? NextDuty
    {
        get
        {
            Duty? next = null;
            for (var i = 0; i < OpenDuties.Count; i++)
            {
                var duty = OpenDuties[i];
                if (duty.Due is { } due && duty.Terms.Layer != RuleLayer.Enterprise && !duty.Terms.IsConditional && (next is null || due < next.Due))
                {
                    next = duty;
                }
            }

            return next;
        }
    }

    /// <summary>The whole timer of a case: the first instant at which something unannounced is late, past its threshold or past an early warning, or at which half of a two-case matter waits to be finished. Null when nothing will.</summary>
    public Instant? NextAttentionAt
    {
        get
        {
            var next = PendingMatters.Count > 0 ? LastRecordedAt : (Instant?)null;
            for (var i = 0; i < OpenDuties.Count; i++)
            {
                var duty = OpenDuties[i];
                next = Earlier(next, duty.IsDueAnnounced ? null : duty.LateFrom);
                next = Earlier(next, duty.IsAlertAnnounced ? null : duty.Terms.AlertAt);
                next = Earlier(next, duty.NextWarning?.At);
            }

            return next;
        }
    }

    internal Duty? DueInForce(int round)
    {
        Duty? latest = null;
        for (var i = 0; i < OpenDuties.Count; i++)
        {
            if (OpenDuties[i].Terms.IsHandling && OpenDuties[i].Terms.Round == round && (latest is null || OpenDuties[i].OpenedAtVersion >= latest.OpenedAtVersion))
            {
                latest = OpenDuties[i];
            }
        }

        for (var node = EndedTrail; node is not null; node = node.Before)
        {
            var duty = node.Newest;
            if (duty.Terms.IsHandling && duty.Terms.Round == round && duty.End!.Outcome is DutyOutcome.Met or DutyOutcome.Late
                && (latest is null || duty.OpenedAtVersion > latest.OpenedAtVersion))
            {
                latest = duty;
            }
        }

        return latest;
    }

    internal Duty? OpenExtendable()
    {
        Duty? latest = null;
        for (var i = 0; i < OpenDuties.Count; i++)
        {
            if (OpenDuties[i].Terms.IsExtendable && (latest is null || OpenDuties[i].OpenedAtVersion >= latest.OpenedAtVersion))
            {
                latest = OpenDuties[i];
            }
        }

        return latest;
    }

    private static Instant? Earlier(Instant? one, Instant? other) => one is null ? other : other is null || one <= other ? one : other;
}
