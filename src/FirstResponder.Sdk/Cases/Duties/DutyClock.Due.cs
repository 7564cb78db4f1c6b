using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

internal static partial class DutyClock
{
    private const string AtOnce = "立即";

    private static DutyDue DueOf(Deliberation deliberation, Case? before, Case after, CaseEvent happened, DutyRule rule)
    {
        switch (rule.Limit.Kind)
        {
            case DutyLimitKind.Timed:
                var start = rule.StartsAtAcceptance ? after.AcceptedAt : happened.OccurredAt;
                return Of(deliberation.DeadlineOf(rule, start), rule.Limit.Words);
            case DutyLimitKind.Committed:
                return happened.Read(rule.Limit.Field!).Time is { } promised ? Of(promised.ToDeadline(deliberation.Estate.Zone), "承诺时间") : Immediate;
            case DutyLimitKind.SameAs:
                return rule.Limit.Duty == DutyLimit.Handling
                    ? Handling(before, after, happened)
                    : Shared(before, after, rule.Limit.Duty!, happened);
            default:
                return Immediate;
        }
    }

    private static DutyDue Immediate => new(null, null, null, false, AtOnce);

    private static DutyDue Of(Deadline deadline, string words) => new(deadline.Due, deadline.LateFrom, deadline.CalendarVersion, deadline.IsProvisional, words);

    private static DutyDue Of(Duty duty) => new(duty.Due, duty.LateFrom, duty.Calendar, duty.IsProvisional, duty.Terms.Limit);

    private static DutyDue Of(OpenedDuty terms) => new(terms.Due, terms.LateFrom, terms.Calendar, terms.IsProvisional, terms.Limit);

    private static DutyDue Handling(Case? before, Case after, CaseEvent happened)
    {
        for (var i = happened.Opened.Count - 1; i >= 0; i--)
        {
            if (happened.Opened[i].IsHandling)
            {
                return Of(happened.Opened[i]);
            }
        }

        return (before is null ? null : before.DueInForce(after.Round.Number)) is { } duty ? Of(duty) : Immediate;
    }

    private static DutyDue Shared(Case? before, Case after, string rule, CaseEvent happened)
    {
        for (var i = happened.Opened.Count - 1; i >= 0; i--)
        {
            if (happened.Opened[i].Rule == rule)
            {
                return Of(happened.Opened[i]);
            }
        }

        Duty? latest = null;
        var open = before?.OpenDuties ?? [];
        for (var i = 0; i < open.Count; i++)
        {
            if (open[i].Terms.Rule == rule && open[i].Terms.Round == after.Round.Number)
            {
                latest = open[i];
            }
        }

        for (var node = before?.EndedTrail; latest is null && node is not null; node = node.Before)
        {
            if (node.Newest.Terms.Rule == rule && node.Newest.Terms.Round == after.Round.Number)
            {
                latest = node.Newest;
            }
        }

        return latest is null ? Immediate : Of(latest);
    }
}
