using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

public static partial class RegulationCheck
{
    // A due that is another's is taken from one that stands or stood in the round; without any such course it would silently be 立即.
    private static void CheckShared(Regulation regulation, DutyRule rule, List<RegulationFault> faults)
    {
        if (rule.Limit.Duty is not { } shared)
        {
            return;
        }

        var others = regulation.Duties.Where(d => d.Scope == DutyScope.Case && (shared == DutyLimit.Handling ? d.IsHandling : d.Id == shared));
        if (!others.Any(other => CanStandBefore(regulation, other, rule)))
        {
            faults.Add(new RegulationFault(rule.Id, "SAME_AS_NEVER_BEFORE", $"义务 {rule.Id} 的时限引用 {shared}，但其开启时后者不可能已开启。 / {rule.Id} shares the due of {shared}, which cannot have been opened by then."));
        }
    }

    private static bool CanStandBefore(Regulation regulation, DutyRule other, DutyRule rule)
    {
        var reached = After(other);
        foreach (var opening in rule.On)
        {
            foreach (var fact in opening.Facts)
            {
                if (CanHappen(fact, reached) || (IsFirst(regulation.OpenedBy(fact), other, rule) && other.On.Any(on => on.Facts.Holds(fact) && MayMeet(on, opening))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsFirst(IReadOnlyList<DutyRule> opened, DutyRule other, DutyRule rule)
    {
        for (var i = 0; i < opened.Count && opened[i].Id != rule.Id; i++)
        {
            if (opened[i].Id == other.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayMeet(FactPattern one, FactPattern other) => one.For is null || other.For is null || one.For.Any(other.For.Contains);
}
