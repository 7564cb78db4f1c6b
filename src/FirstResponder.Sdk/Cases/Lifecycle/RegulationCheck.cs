using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Holds a regulation against the lifecycle: what its duties wait for must be able to happen, and its words must be ones that a case knows.</summary>
public static partial class RegulationCheck
{
    /// <summary>Every fault, all at once; empty when the regulation fits.</summary>
    /// <exception cref="ArgumentNullException">The regulation is null.</exception>
    public static IReadOnlyList<RegulationFault> Faults(Regulation regulation)
    {
        if (regulation is null)
        {
            throw new ArgumentNullException(nameof(regulation));
        }

        var faults = new List<RegulationFault>();
        foreach (var rule in regulation.Duties)
        {
            if (rule.Scope == DutyScope.Case && !rule.IsFallback)
            {
                Check(rule, faults);
                CheckShared(regulation, rule, faults);
            }
        }

        if (regulation.Fallback is null)
        {
            faults.Add(new RegulationFault("$.internal.duties", "NO_FALLBACK", "缺少兜底义务（\"fallback\": true），无法保证件件有着落。 / There is no fallback duty, so a case could stand without any."));
        }

        if (regulation.Closure.All(condition => condition.Needs != ClosureNeed.Completed))
        {
            faults.Add(new RegulationFault("$.closure", "NO_CLOSING_CONDITION", "销号条件须至少包括办结（Completed），否则未办的诉求也能销号（附件2 第十七条）。 / The closing conditions must include Completed, or what nobody handled could be closed (附件2 第十七条)."));
        }

        CheckWords(regulation.Settings, faults);
        return faults;
    }

    /// <summary>
    /// What is allowed but leaves a case to the fallback duty (兜底): each status and category in which no duty of its own is certain to be
    /// open (附件2 第三条 件件有着落), with the code NO_CERTAIN_DUTY and the place such as FollowedUp/Ordinary. Empty under 赣建房〔2026〕7号.
    /// </summary>
    /// <remarks>Guards that look at more than status and category are not known here, so a place can be named that a guard keeps from being reached.</remarks>
    /// <exception cref="ArgumentNullException">The regulation is null.</exception>
    public static IReadOnlyList<RegulationFault> Warnings(Regulation regulation)
    {
        if (regulation is null)
        {
            throw new ArgumentNullException(nameof(regulation));
        }

        return
        [
            .. DutyCoverage.Gaps(regulation).Select(gap => new RegulationFault(
                gap.Category is { } category ? $"{gap.Status}/{category.Code}" : gap.Status.ToString(),
                "NO_CERTAIN_DUTY",
                $"{regulation.NameOf(gap.Status)}状态下{(gap.Category is { } named ? regulation.NameOf(named) : "未分类")}的诉求可能没有进行中的义务，将由兜底义务承接。 / A case can stand here without a duty of its own; the fallback will serve.")),
        ];
    }

    private static void Check(DutyRule rule, List<RegulationFault> faults)
    {
        var reached = After(rule);
        if (rule.On.Count > 0 && reached.Count == 0)
        {
            faults.Add(new RegulationFault(rule.Id, "NEVER_OPENS", $"义务 {rule.Id} 的触发事件没有任何命令能产生。 / No command can produce what opens {rule.Id}."));
            return;
        }

        if (!rule.Met.Any(all => all.All(pattern => pattern.Facts.Any(fact => CanHappen(fact, reached)))))
        {
            faults.Add(new RegulationFault(rule.Id, "NEVER_MET", $"义务 {rule.Id} 开启之后没有任何命令能使其履行。 / After {rule.Id} opens no command can meet it."));
        }
    }

    // The statuses that can be reached once the duty is open.
    private static HashSet<CaseStatus> After(DutyRule rule)
    {
        var reached = new HashSet<CaseStatus>();
        foreach (var row in LifecycleTable.Rows)
        {
            if (CommandFacts.Of(row.Command).Any(fact => rule.On.Any(pattern => pattern.Facts.Holds(fact))))
            {
                reached.UnionWith(row.To.Count == 0 ? row.From : row.To);
            }
        }

        for (var grown = -1; grown != reached.Count;)
        {
            grown = reached.Count;
            foreach (var row in LifecycleTable.Rows)
            {
                // A review ends the round, and with it the duty, unless it lives across rounds.
                if (row.From.Any(reached.Contains))
                {
                    reached.UnionWith(row.To.Where(to => to != CaseStatus.UnderReview || rule.AcrossRounds));
                }
            }
        }

        return reached;
    }

    private static bool CanHappen(CaseFact fact, HashSet<CaseStatus> statuses) =>
        LifecycleTable.Rows.Any(row => row.From.Any(statuses.Contains) && CommandFacts.Of(row.Command).Holds(fact));
}
