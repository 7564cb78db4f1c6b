namespace FirstResponder.Sdk.Regulations;

/// <summary>Which percentages of its time a duty is warned at (提前预警): what may be written, and whose entry counts for whom.</summary>
internal static class EarlyWarnings
{
    /// <summary>The entry for every duty with a due that has no entry of its own.</summary>
    public const string Every = "*";

    /// <summary>The faults of one entry, with the position of the number; an empty entry is none: it takes a duty out of <see cref="Every"/>.</summary>
    public static IEnumerable<(int At, string Code, string Chinese, string English)> Faults(IReadOnlyList<int> percentages)
    {
        for (var i = 0; i < percentages.Count; i++)
        {
            if (percentages[i] is < 1 or > 99)
            {
                yield return (i, "NOT_A_PERCENTAGE", $"{percentages[i]} 不是 1–99 的百分比。", $"{percentages[i]} is no percentage from 1 to 99.");
            }
            else if (i > 0 && percentages[i] <= percentages[i - 1])
            {
                yield return (i, "NOT_ASCENDING", "百分比须由小到大，且不得重复。", "The percentages must ascend and be distinct.");
            }
        }
    }

    /// <summary>Whether cases open it with a due; 立即 has a threshold after the start instead.</summary>
    public static bool CanWarn(DutyRule rule) => rule.Scope is DutyScope.Case && rule.Limit.Kind is not DutyLimitKind.Immediate;

    public static void Spread(IList<DutyRule> duties, IReadOnlyDictionary<string, IReadOnlyList<int>> entries)
    {
        for (var i = 0; i < duties.Count; i++)
        {
            var rule = duties[i];
            var percentages = entries.TryGetValue(rule.Id, out var own) ? own : entries.TryGetValue(Every, out var all) ? all : [];
            if (CanWarn(rule) && !(percentages.Count == 0 && rule.WarnAt.Count == 0))
            {
                duties[i] = rule with { WarnAt = percentages };
            }
        }
    }
}
