namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    /// <summary>Reads an overlay; what only its pack can tell (rule ids, categories) is checked when they are composed.</summary>
    public static Overlay ReadOverlay(string json, IReadOnlyDictionary<string, int>? parameters)
    {
        var faults = new PackFaults();
        var root = PackParser.Parse(json ?? throw new ArgumentNullException(nameof(json)), faults);
        var overlay = root is null ? null : new PackReader(faults, parameters).Overlay(root);
        faults.ThrowIfAny();
        return overlay!;
    }

    private Overlay Overlay(PackNode root)
    {
        IsObject(root, "overlay", "version", "layer", "basis", "set", "add", "alertAfter", "warnAt");
        var layer = Required(root, "layer") is { } word ? CamelWord<RuleLayer>(word, "UNKNOWN_LAYER", "层级", "layer") : null;
        var basis = Text(root, "basis");
        var isEnterprise = layer is RuleLayer.Enterprise;
        var overlay = new Overlay
        {
            Id = Text(root, "overlay"),
            Version = Required(root, "version") is { } version ? Number(version) ?? 0 : 0,
            Layer = layer ?? RuleLayer.Enterprise,
            Basis = basis,
            Set = Limits(root["set"]),
            Add = Duties(root["add"], layer ?? RuleLayer.Enterprise, isEnterprise ? null : basis),
            AlertAfter = Thresholds(root["alertAfter"]),
            WarnAt = Percentages(root["warnAt"]),
        };
        if (layer is null)
        {
            return overlay;
        }

        foreach (var (part, code, chinese, english) in OverlayLayers.Check(overlay))
        {
            faults.Add(root[part] ?? root, code, chinese, english);
        }

        return overlay;
    }

    private Dictionary<string, DutyLimit> Limits(PackNode? node)
    {
        var map = new Dictionary<string, DutyLimit>(StringComparer.Ordinal);
        foreach (var member in Members(node))
        {
            if (Limit(member.Value) is { } limit)
            {
                map.Add(member.Key, limit);
            }
        }

        return map;
    }
}
