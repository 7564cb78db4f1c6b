using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Cell 8, 办理时限: the due in force with its rule; the first one before it when that was another.</summary>
internal static class DueCell
{
    private const string AtOnce = "立即";

    public static string Write(LedgerPen pen)
    {
        if (pen.Case.Category is null)
        {
            return "";
        }

        var duties = Handling(pen);
        if (duties.Count == 0)
        {
            return AtOnce;
        }

        var first = duties[0];
        var current = Current(pen.Case, duties);
        return first.Due == current.Due ? Write(pen, current) : $"原 {Write(pen, first)}；现 {Write(pen, current)}";
    }

    /// <summary>The due in force alone.</summary>
    public static string InForce(LedgerPen pen)
    {
        if (pen.Case.Category is null)
        {
            return "";
        }

        var duties = Handling(pen);
        return duties.Count == 0 ? AtOnce : Write(pen, Current(pen.Case, duties));
    }

    private static string Write(LedgerPen pen, Duty duty)
    {
        if (duty.Due is not { } due)
        {
            return AtOnce;
        }

        var promised = pen.Regulation.Rule(duty.Terms.Rule)?.Limit.Kind == DutyLimitKind.Committed;
        var rule = LedgerPen.Join("，", promised ? duty.Terms.Name : duty.Terms.Limit, duty.Terms.Basis, duty.IsProvisional ? "暂定" : null);
        return $"{pen.Until(due, due == duty.LateFrom)} ({rule})";
    }

    /// <summary>The last duty opened, unless one that stands or was done is in force.</summary>
    private static Duty Current(Case current, List<Duty> handling) => current.HandlingDuty ?? handling[handling.Count - 1];

    /// <summary>The handling duties since the last reclassification, in order of opening: limits of a category that no longer holds are no limits of the matter.</summary>
    private static List<Duty> Handling(LedgerPen pen)
    {
        var since = pen.Events.OfType<Reclassified>().Select(e => e.Version).DefaultIfEmpty(0).Max();
        return
        [
            .. pen.Case.EndedDuties.Concat(pen.Case.OpenDuties)
                .Where(duty => duty.Terms.IsHandling && duty.OpenedAtVersion >= since)
                .OrderBy(duty => duty.OpenedAtVersion),
        ];
    }
}
