namespace FirstResponder.Sdk.Regulations;

/// <summary>Checks of rules whose due is that of another (<see cref="DutyLimitKind.SameAs"/>).</summary>
internal static class SharedDues
{
    public static List<(string Rule, string Code, string Chinese, string English)> Check(IReadOnlyList<DutyRule> duties)
    {
        var byId = new Dictionary<string, DutyRule>(StringComparer.Ordinal);
        foreach (var duty in duties)
        {
            byId[duty.Id] = duty;
        }

        var faults = new List<(string, string, string, string)>();
        foreach (var duty in duties)
        {
            if (duty.Limit.Duty is { } other && other != DutyLimit.Handling && !byId.ContainsKey(other))
            {
                faults.Add((duty.Id, "SAME_AS_UNKNOWN", $"时限引用了不存在的规则“{other}”。", $"The limit refers to \"{other}\", which is no rule."));
            }
            else if (duty.Layer is not RuleLayer.Enterprise && duty.Limit.Duty is { } shared && byId.TryGetValue(shared, out var its) && its.Layer is RuleLayer.Enterprise)
            {
                // 附件2 第二十三条: an internal due is counted on the company's own days.
                faults.Add((duty.Id, "SAME_AS_INTERNAL", $"“{shared}”是企业内控，可按企业自定日计算，不能作为法定时限。", $"\"{shared}\" is internal and may be counted on a company's own days; no limit of law can be that."));
            }
            else if (IsCircular(duty, byId))
            {
                faults.Add((duty.Id, "SAME_AS_CIRCULAR", $"规则“{duty.Id}”的时限引用成环。", $"The limit of \"{duty.Id}\" refers to itself in a circle."));
            }
        }

        return faults;
    }

    private static bool IsCircular(DutyRule duty, Dictionary<string, DutyRule> byId)
    {
        var seen = 0;
        var next = duty;
        while (next.Limit.Duty is { } other && byId.TryGetValue(other, out var referred))
        {
            if (ReferenceEquals(referred, duty) || ++seen > byId.Count)
            {
                return ReferenceEquals(referred, duty);
            }

            next = referred;
        }

        return false;
    }
}
