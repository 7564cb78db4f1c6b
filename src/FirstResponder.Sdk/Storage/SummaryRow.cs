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
        Duty? oldest = null;
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
            if (duty.Calendar is not null && (oldest is null || IsCountedBefore(duty, oldest)))
            {
                oldest = duty;
            }
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
            OldestCalendarVersion: oldest?.Calendar,
            HasProvisional: provisional);
    }

    // As Case.NextDuty has it: a company's own threshold and what binds only conditionally make no case overdue.
    private static bool IsBinding(Duty duty) => duty.Terms.Layer != RuleLayer.Enterprise && !duty.Terms.IsConditional;

    // A recomputation looks at every due of a case at once, so what it moved was counted after all that it left.
    private static bool IsCountedBefore(Duty duty, Duty other) =>
        (duty.Move is null) == (other.Move is null) ? duty.OpenedAtVersion < other.OpenedAtVersion : duty.Move is null;

    private static Instant? Earlier(Instant? one, Instant? other) => one is null ? other : other is null || one <= other ? one : other;
}
