using NodaTime;

namespace FirstResponder.Sdk.Regulations;

/// <summary>Lays overlays over the rules of a pack (附件2 第二十三条).</summary>
internal sealed partial class Composition
{
    private readonly Regulation pack;
    private readonly IReadOnlyList<Overlay> overlays;
    private readonly List<RegulationFault> faults = [];
    private readonly List<RegulationFault> warnings = [];
    private readonly List<DutyRule> duties;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    public Composition(Regulation pack, IReadOnlyList<Overlay> overlays)
    {
        this.pack = pack;
        this.overlays = overlays;
        duties = [.. pack.Duties];
        for (var i = 0; i < duties.Count; i++)
        {
            indexes[duties[i].Id] = i;
        }
    }

    public IReadOnlyList<DutyRule> Duties => duties;

    public IReadOnlyList<RegulationFault> Warnings => warnings;

    /// <exception cref="RegulationFormatException">The overlays don't fit the pack or each other.</exception>
    public Composition Run()
    {
        foreach (var overlay in overlays)
        {
            foreach (var (part, code, chinese, english) in OverlayLayers.Check(overlay))
            {
                Fault(overlay, part, code, chinese, english);
            }

            Add(overlay);
        }

        // Law is laid last, so that what it displaces, a contract's limit included, stands nearest in Displaced.
        SetAll(RuleLayer.Contract);
        SetAll(RuleLayer.Law);
        AlertAll();
        WarnAll();
        CheckReferences();
        if (faults.Count > 0)
        {
            throw new RegulationFormatException(faults);
        }

        return this;
    }

    private void Add(Overlay overlay)
    {
        foreach (var rule in overlay.Add)
        {
            var place = $"add[\"{rule.Id}\"]";
            if (indexes.ContainsKey(rule.Id))
            {
                Fault(overlay, place, "DUPLICATE_ID", $"规则编号“{rule.Id}”已存在；改变时限用 set。", $"The rule id \"{rule.Id}\" exists already; set changes a limit.");
                continue;
            }

            foreach (var category in rule.On.Concat(rule.Void).Concat(rule.Replaced).Concat(rule.Met.SelectMany(m => m)).SelectMany(p => p.For ?? []).Distinct())
            {
                if (!pack.Categories.ContainsKey(category))
                {
                    Fault(overlay, place, "UNKNOWN_CATEGORY", $"规则包没有类别“{category}”。", $"The pack has no category \"{category}\".");
                }
            }

            indexes.Add(rule.Id, duties.Count);
            duties.Add(rule);
        }
    }

    private void SetAll(RuleLayer layer)
    {
        var setBy = new Dictionary<string, Overlay>(StringComparer.Ordinal);
        foreach (var overlay in overlays.Where(o => o.Layer == layer))
        {
            foreach (var id in overlay.Set.Keys.OrderBy(k => k, StringComparer.Ordinal))
            {
                if (IsAddressable(overlay, "set", id, setBy))
                {
                    Set(overlay, id, overlay.Set[id]);
                }
            }
        }
    }

    private void Set(Overlay overlay, string id, DutyLimit limit)
    {
        var rule = duties[indexes[id]];
        if (rule.Layer is RuleLayer.External)
        {
            Fault(overlay, Key("set", id), "EXTERNAL_STANDS_BESIDE", "来件或督办单位所定的日期与其他时限并列，不得替换。", "A date that another body set stands beside the others and is not replaced.");
            return;
        }

        if (overlay.Layer is RuleLayer.Contract && rule.Layer is RuleLayer.Law)
        {
            SetAside(overlay, rule, limit);
            return;
        }

        var isLooser = overlay.Layer is RuleLayer.Contract && limit.IsLooserThan(rule.Limit);
        if (isLooser)
        {
            Warn(overlay, id, "LOOSER_THAN_GUIDELINE", "合同时限比指引宽松，按合同执行并标注。", "The contract's limit is looser than the guideline's; it applies and is flagged.");
        }
        else if (overlay.Layer is RuleLayer.Law && rule.Layer is RuleLayer.Contract && rule.Limit.IsLooserThan(limit))
        {
            Warn(overlay, id, "CONTRACT_LOOSER_THAN_LAW", "合同时限比法规宽松，不予采用。", "The contract's limit is looser than the law's and is not used.");
        }

        duties[indexes[id]] = rule with
        {
            Limit = limit,
            Layer = overlay.Layer,
            Basis = overlay.Basis,
            Displaced = [new DisplacedLimit(rule.Limit, rule.Layer, rule.Basis ?? rule.Clause), .. rule.Displaced],
            IsLooserThanGuideline = isLooser,
        };
    }

    /// <summary>A rule that a law overlay added keeps its limit; what a contract says of it is recorded only.</summary>
    private void SetAside(Overlay overlay, DutyRule rule, DutyLimit limit)
    {
        if (limit.IsLooserThan(rule.Limit))
        {
            Warn(overlay, rule.Id, "CONTRACT_LOOSER_THAN_LAW", "合同时限比法规宽松，不予采用。", "The contract's limit is looser than the law's and is not used.");
        }

        duties[indexes[rule.Id]] = rule with { Displaced = [new DisplacedLimit(limit, overlay.Layer, overlay.Basis), .. rule.Displaced] };
    }

    private void AlertAll()
    {
        var setBy = new Dictionary<string, Overlay>(StringComparer.Ordinal);
        foreach (var overlay in overlays.Where(o => o.Layer is RuleLayer.Enterprise))
        {
            foreach (var alert in overlay.AlertAfter)
            {
                if (alert.Value <= Duration.Zero)
                {
                    Fault(overlay, Key("alertAfter", alert.Key), "NOT_POSITIVE", "时长必须为正数。", "A period must be positive.");
                }

                if (IsAddressable(overlay, "alertAfter", alert.Key, setBy))
                {
                    duties[indexes[alert.Key]] = duties[indexes[alert.Key]] with { AlertAfter = alert.Value };
                }
            }
        }
    }

    private bool IsAddressable(Overlay overlay, string part, string id, Dictionary<string, Overlay> setBy)
    {
        if (!indexes.ContainsKey(id))
        {
            Fault(overlay, Key(part, id), "UNKNOWN_RULE", $"没有名为“{id}”的规则。", $"There is no rule \"{id}\".");
            return false;
        }

        return IsFirst(overlay, part, id, setBy);
    }

    private bool IsFirst(Overlay overlay, string part, string id, Dictionary<string, Overlay> setBy)
    {
        if (setBy.TryGetValue(id, out var other))
        {
            Fault(overlay, Key(part, id), "TWO_OF_ONE_LAYER", $"同一层级的“{other.Id}”已设置“{id}”。", $"\"{other.Id}\" of the same layer has set \"{id}\" already.");
            return false;
        }

        setBy.Add(id, overlay);
        return true;
    }

    private void CheckReferences()
    {
        foreach (var fault in SharedDues.Check(duties))
        {
            faults.Add(new($"$.duties[\"{fault.Rule}\"].limit", fault.Code, $"{fault.Chinese} / {fault.English}"));
        }

        foreach (var duty in duties)
        {
            if (duty.Limit.Field is { } field && duty.On.Any(p => p.Facts.Count > 0 && !p.Facts.Any(f => FactVocabulary.FieldsOf(f).Contains(field, StringComparer.Ordinal))))
            {
                faults.Add(new($"$.duties[\"{duty.Id}\"].limit", "UNKNOWN_FIELD", $"开启事实没有字段“{field}”。 / The opening fact has no field \"{field}\"."));
            }

            foreach (var pattern in duty.On)
            {
                if (pattern.UnlessOpen is { } open && !indexes.ContainsKey(open))
                {
                    faults.Add(new($"$.duties[\"{duty.Id}\"].on", "UNKNOWN_RULE", $"没有名为“{open}”的规则。 / There is no rule \"{open}\"."));
                }
            }
        }
    }

    private void Fault(Overlay overlay, string part, string code, string chinese, string english) => faults.Add(new($"{overlay.Id}: $.{part}", code, $"{chinese} / {english}"));

    private void Warn(Overlay overlay, string id, string code, string chinese, string english) => warnings.Add(new($"{overlay.Id}: $.{Key("set", id)}", code, $"{chinese} / {english}"));

    private static string Key(string part, string id) => $"{part}[\"{id}\"]";
}
