using NodaTime;

namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private InternalThresholds Internal(PackNode? node)
    {
        var thresholds = new InternalThresholds { Label = "", BackdatedAfter = Duration.FromHours(24) };
        if (node is null || !IsObject(node, "label", "backdatedAfter", "escalateAt", "alertAfter", "warnAt", "duties"))
        {
            return thresholds;
        }

        thresholds = thresholds with { Label = Text(node, "label"), WarnAt = Percentages(node["warnAt"]) };
        if (node["backdatedAfter"] is { } period)
        {
            thresholds = thresholds with { BackdatedAfter = Period(period) ?? thresholds.BackdatedAfter };
        }

        if (node["escalateAt"] is not { } levels || !IsObject(levels, "extensions", "rounds"))
        {
            return thresholds;
        }

        if (levels["extensions"] is { } extensions && Level(extensions) is var (count, to))
        {
            thresholds = thresholds with { ExtensionCount = count, ExtensionsTo = to };
        }

        if (levels["rounds"] is { } rounds && Level(rounds) is var (round, receiver))
        {
            thresholds = thresholds with { RoundCount = round, RoundsTo = receiver };
        }

        return thresholds;
    }

    private (int Count, Role To)? Level(PackNode node)
    {
        if (!IsObject(node, "count", "to"))
        {
            return null;
        }

        var count = Required(node, "count") is { } number ? Number(number) : null;
        var to = Required(node, "to") is { } role ? Role(role) : Regulations.Role.None;
        return (count ?? 1, to);
    }

    private List<DutyRule> WithThresholds(List<DutyRule> duties, PackNode? node)
    {
        var thresholds = Thresholds(node);
        for (var i = 0; i < duties.Count; i++)
        {
            if (thresholds.TryGetValue(duties[i].Id, out var after))
            {
                duties[i] = duties[i] with { AlertAfter = after };
            }
        }

        foreach (var member in Members(node))
        {
            references.Add((member.Key, member.Value));
        }

        return duties;
    }

    private void CheckWarnings(List<DutyRule> duties, PackNode? node)
    {
        // Where it is no object, reading it said so already.
        foreach (var member in node?.Members ?? [])
        {
            if (member.Key == EarlyWarnings.Every)
            {
                continue;
            }

            references.Add((member.Key, member.Value));
            if (member.Value.Items.Count > 0 && duties.Find(d => d.Id == member.Key) is { } rule && !EarlyWarnings.CanWarn(rule))
            {
                faults.Add(member.Value, "NOTHING_TO_WARN_OF", "该义务没有到期时间，不能按百分比预警；用 alertAfter。", "The duty has no due to warn of; use alertAfter.");
            }
        }
    }

    private Dictionary<string, IReadOnlyList<int>> Percentages(PackNode? node)
    {
        var map = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (var member in Members(node))
        {
            var items = Items(member.Value);
            var percentages = new List<int>();
            foreach (var item in items)
            {
                if (Number(item) is { } percentage)
                {
                    percentages.Add(percentage);
                }
            }

            // With a number missing the positions don't agree; that fault has to be mended first.
            foreach (var (at, code, chinese, english) in percentages.Count == items.Count ? EarlyWarnings.Faults(percentages) : [])
            {
                faults.Add(items[at], code, chinese, english);
            }

            map.Add(member.Key, percentages.AsReadOnly());
        }

        return map;
    }

    private Dictionary<string, Duration> Thresholds(PackNode? node)
    {
        var map = new Dictionary<string, Duration>(StringComparer.Ordinal);
        foreach (var member in Members(node))
        {
            if (Period(member.Value) is { } after)
            {
                map.Add(member.Key, after);
            }
        }

        return map;
    }
}
