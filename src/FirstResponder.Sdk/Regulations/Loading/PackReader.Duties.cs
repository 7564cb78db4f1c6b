namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private static readonly string[] DutyProperties =
    [
        "id", "zh", "on", "start", "limit", "met", "void", "replaced", "owner", "handling", "extendable", "lookBack", "per", "acrossRounds",
        "scope", "sense", "layer", "clause", "quote", "fallback",
    ];

    private readonly Dictionary<string, PackNode> ruleNodes = new(StringComparer.Ordinal);
    private readonly List<(string Rule, PackNode At)> references = [];

    private List<DutyRule> Duties(PackNode? node, RuleLayer layer, string? basis = null)
    {
        var duties = new List<DutyRule>();
        foreach (var item in Items(node))
        {
            if (IsObject(item, DutyProperties) && Duty(item, layer, basis) is { } duty)
            {
                duties.Add(duty);
            }
        }

        return duties;
    }

    private DutyRule? Duty(PackNode node, RuleLayer layer, string? basis)
    {
        layer = LayerOf(node, layer, mayDiffer: layer != RuleLayer.Enterprise && basis is null);
        var isLegal = layer is RuleLayer.Law or RuleLayer.Contract or RuleLayer.Guideline;
        var id = Text(node, "id");
        var name = Text(node, "zh", required: isLegal);
        var scope = node["scope"] is { } word ? CamelWord<DutyScope>(word, "UNKNOWN_SCOPE", "范围", "scope") ?? DutyScope.Case : DutyScope.Case;
        var limit = Required(node, "limit") is { } written ? Limit(written) : null;
        var isFallback = Flag(node, "fallback");
        var on = Patterns(isFallback ? node["on"] : Required(node, "on"), PatternPlace.On);
        Register(id, node, isFallback);
        CheckOpening(node, on, scope, limit);
        var rule = new DutyRule
        {
            Id = id,
            Name = name.Length > 0 ? name : id,
            On = on,
            StartsAtAcceptance = StartsAtAcceptance(node),
            Limit = limit ?? DutyLimit.Immediate,
            Met = Met(node["met"]),
            Void = Patterns(node["void"], PatternPlace.Ends),
            Replaced = Patterns(node["replaced"], PatternPlace.Ends),
            Owner = node["owner"] is { } owner ? Role(owner) : Regulations.Role.Lead,
            IsHandling = Flag(node, "handling"),
            IsExtendable = Flag(node, "extendable"),
            LooksBack = Flag(node, "lookBack"),
            Per = node["per"] is { } per ? Text(per) : null,
            AcrossRounds = Flag(node, "acrossRounds"),
            Scope = scope,
            IsNotBefore = IsNotBefore(node),
            Layer = layer,
            Clause = Text(node, "clause", required: isLegal && basis is null) is { Length: > 0 } clause ? clause : isLegal ? basis ?? "" : "",
            Quote = Text(node, "quote", required: isLegal),
            Basis = basis,
            IsFallback = isFallback,
        };
        return limit is null ? null : rule;
    }

    private RuleLayer LayerOf(PackNode node, RuleLayer layer, bool mayDiffer)
    {
        if (node["layer"] is not { } written || CamelWord<RuleLayer>(written, "UNKNOWN_LAYER", "层级", "layer") is not { } own)
        {
            return layer;
        }

        if (own == layer || mayDiffer)
        {
            return own;
        }

        faults.Add(written, "LAYER_NOT_ALLOWED", "此处的规则不能属于另一层级。", "Rules that stand here cannot be of another layer.");
        return layer;
    }

    private void Register(string id, PackNode node, bool isFallback)
    {
        if (id.Length > 0 && !ruleNodes.ContainsKey(id))
        {
            ruleNodes.Add(id, node);
        }
        else if (id.Length > 0)
        {
            faults.Add(node, "DUPLICATE_ID", $"规则编号“{id}”重复（另见 {ruleNodes[id].Place}）。", $"The rule id \"{id}\" stands twice (see {ruleNodes[id].Place}).");
        }

        if (isFallback && fallback is not null)
        {
            faults.Add(node, "SECOND_FALLBACK", "只能有一条兜底规则。", "Only one rule can be the fallback.");
        }

        fallback ??= isFallback ? node : null;
    }

    private void CheckOpening(PackNode node, List<FactPattern> on, DutyScope scope, DutyLimit? limit)
    {
        if (node["on"] is { IsArray: true, Items.Count: 0 } nothing)
        {
            faults.Add(nothing, "EMPTY", "至少列出一个事实。", "At least one fact must be listed.");
        }

        foreach (var pattern in on)
        {
            if (pattern.Facts.Count == 0)
            {
                if (scope is DutyScope.Case)
                {
                    faults.Add(node["on"]!, "DATE_OPENS_NO_CASE_DUTY", "个案义务只能由事实开启，不能由日期开启。", "A duty of a case is opened by facts, not by dates.");
                }

                continue;
            }

            var fields = FieldsOf([.. pattern.Facts])!;
            if (limit?.Field is { Length: > 0 } committed)
            {
                IsField(node["limit"]!["committed"]!, committed, fields);
            }

            if (node["per"] is { IsString: true } per)
            {
                IsField(per, per.Text, fields);
            }
        }
    }

    private bool StartsAtAcceptance(PackNode node)
    {
        if (node["start"] is not { } start || Text(start) == "event")
        {
            return false;
        }

        if (start.Text != "accepted")
        {
            Unknown(start, "UNKNOWN_START", "起算点", "start");
        }

        return true;
    }

    private bool IsNotBefore(PackNode node)
    {
        if (node["sense"] is not { } sense || Text(sense) == "notAfter")
        {
            return false;
        }

        if (sense.Text != "notBefore")
        {
            Unknown(sense, "UNKNOWN_SENSE", "期限性质", "sense");
        }

        return true;
    }
}
