using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>The one row that boards and timers read of a case, made anew with each append.</summary>
internal static class SummaryRow
{
    public static CaseSummary Of(Case current, ChainHash head)
    {
        Instant? due = null, lateFrom = null;
        var provisional = false;
        foreach (var duty in current.OpenDuties)
        {
            if (IsBinding(duty))
            {
                due = Earlier(due, duty.Due);
                // Against a provisional due nobody is overdue (AMB-03).
                lateFrom = Earlier(lateFrom, duty.IsProvisional ? null : duty.LateFrom);
            }

            provisional |= duty.IsProvisional;
        }

        return new CaseSummary(
            current.Key,
            current.Place.Estate,
            current.Status.ToString(),
            current.Version,
            head,
            Building: current.Place.Building,
            RoomRef: current.Place.RoomRef,
            ComplainantRef: current.Complainant?.Ref,
            Category: current.Category?.Code,
            Lead: current.Lead.Id,
            Handler: current.Handler?.Id,
            NextDueAt: due,
            NextLateFrom: lateFrom,
            NextAttentionAt: current.NextAttentionAt,
            OldestCalendarVersion: CountedOn.Of(current.OpenDuties),
            HasProvisional: provisional);
    }

    // As Case.NextDuty has it: a company's own threshold and what binds only conditionally make no case overdue.
    private static bool IsBinding(Duty duty) => duty.Terms.Layer != RuleLayer.Enterprise && !duty.Terms.IsConditional;

    private static Instant? Earlier(Instant? one, Instant? other) => one is null ? other : other is null || one <= other ? one : other;
}
