using NodaTime;

namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private InternalThresholds Internal(PackNode? node)
    {
        var thresholds = new InternalThresholds { Label = "", BackdatedAfter = Duration.FromHours(24) };
        if (node is null || !IsObject(node, "label", "backdatedAfter", "escalateAt", "alertAfter", "duties"))
        {
            return thresholds;
        }

        thresholds = thresholds with { Label = Text(node, "label") };
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
