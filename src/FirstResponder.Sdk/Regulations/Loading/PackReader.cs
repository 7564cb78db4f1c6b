using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

/// <summary>Reads a rule pack; every fault is collected with its place before anything is thrown.</summary>
internal sealed partial class PackReader
{
    private readonly PackFaults faults;
    private readonly IReadOnlyDictionary<string, int> parameters;
    private Dictionary<Category, string>? categories;
    private PackNode? fallback;
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    private PackReader(PackFaults faults, IReadOnlyDictionary<string, int>? parameters)
    {
        this.faults = faults;
        this.parameters = parameters ?? new Dictionary<string, int>();
    }

    public static Regulation Read(string json, IReadOnlyDictionary<string, int>? parameters)
    {
        var faults = new PackFaults();
        var root = PackParser.Parse(json ?? throw new ArgumentNullException(nameof(json)), faults);
        var regulation = root is null ? null : new PackReader(faults, parameters).Pack(root);
        faults.ThrowIfAny();
        return regulation!;
    }

    private Regulation Pack(PackNode root)
    {
        IsObject(root, "pack", "version", "title", "effectiveFrom", "layer", "requires", "categories", "statuses", "duties", "internal", "actors", "commandsFor", "clauses", "guards", "closure", "matters", "settings");
        categories = Categories(Required(root, "categories"));
        var layer = root["layer"] is { } word ? CamelWord<RuleLayer>(word, "UNKNOWN_LAYER", "层级", "layer") ?? RuleLayer.Guideline : RuleLayer.Guideline;
        var legal = Duties(Required(root, "duties"), layer);
        var house = Required(root, "internal");
        var ownDuties = Duties(house?["duties"], RuleLayer.Enterprise);
        var settings = Settings(Required(root, "settings"));
        var thresholds = Internal(house);
        var duties = WithThresholds([.. legal, .. ownDuties], house?["alertAfter"]);
        CheckWarnings(duties, house?["warnAt"]);
        EarlyWarnings.Spread(duties, thresholds.WarnAt);
        var regulation = new Regulation
        {
            Id = Text(root, "pack"),
            Version = Required(root, "version") is { } version ? Number(version) ?? 0 : 0,
            Title = Text(root, "title"),
            EffectiveFrom = Required(root, "effectiveFrom") is { } day ? Date(day) ?? default : default,
            Requires = Requires(root["requires"]),
            Categories = categories,
            Statuses = Statuses(Required(root, "statuses")),
            Internal = thresholds,
            Duties = duties,
            Actors = Actors(Required(root, "actors")),
            CommandsFor = CommandsFor(root["commandsFor"]),
            Clauses = Clauses(root["clauses"]),
            Guards = Guards(root["guards"]),
            Closure = Closure(Required(root, "closure")),
            Matters = Matters(root["matters"], settings),
            Settings = settings,
            Hash = CanonicalText.HashOf(root, used),
        };
        CheckReferences(regulation.Duties);
        return regulation;
    }

    /// <summary>What names a rule must name one that exists, and limits must not refer to each other in a circle.</summary>
    private void CheckReferences(IReadOnlyList<DutyRule> duties)
    {
        foreach (var (rule, at) in references)
        {
            if (rule.Length > 0 && !ruleNodes.ContainsKey(rule))
            {
                Unknown(at, rule, "UNKNOWN_RULE", "规则", "rule");
            }
        }

        foreach (var fault in SharedDues.Check(duties))
        {
            var at = ruleNodes[fault.Rule]["limit"] ?? ruleNodes[fault.Rule];
            faults.Add(at, fault.Code, fault.Chinese, fault.English);
        }
    }

    private Dictionary<Category, string> Categories(PackNode? node)
    {
        var map = new Dictionary<Category, string>();
        foreach (var member in Members(node))
        {
            if (member.Key.Length > 0 && member.Key.All(char.IsLetter))
            {
                map.Add(new(member.Key), Text(member.Value));
            }
            else
            {
                faults.Add(member.Value, "CATEGORY_CODE", "类别代码只能由字母组成。", "A category code consists of letters only.");
            }
        }

        if (node is { IsObject: true, Members.Count: 0 })
        {
            faults.Add(node, "NO_CATEGORY", "至少声明一个类别。", "At least one category must be declared.");
        }

        return map;
    }

    private Dictionary<CaseStatus, string> Statuses(PackNode? node)
    {
        var map = new Dictionary<CaseStatus, string>();
        foreach (var member in Members(node))
        {
            if (Names<CaseStatus>.TryGet(member.Key, out var status))
            {
                map.Add(status, Text(member.Value));
            }
            else
            {
                Unknown(member.Value, member.Key, "UNKNOWN_STATUS", "状态", "status");
            }
        }

        foreach (var status in node is { IsObject: true } ? Names<CaseStatus>.All : [])
        {
            if (!map.ContainsKey(status))
            {
                faults.Add(node!, "STATUS_NAME_MISSING", $"状态 {status} 没有名称。", $"The status {status} has no name.");
            }
        }

        return map;
    }

    private List<string> Requires(PackNode? node)
    {
        var list = new List<string>();
        foreach (var item in Items(node))
        {
            list.Add(Text(item));
            if (item.Text != "workingHours")
            {
                Unknown(item, "UNKNOWN_REQUIREMENT", "前提", "requirement");
            }
        }

        return list;
    }
}
