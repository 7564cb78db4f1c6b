using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

/// <summary>What deciding asks of a regulation again and again, worked out once.</summary>
internal sealed class RegulationIndex
{
    private readonly DutyRule[][] openedBy;
    private readonly GuardRule[][] guards;
    private readonly ActorRule?[] actors;
    private readonly IReadOnlyList<Category>?[] commandsFor;
    private readonly Dictionary<string, DutyRule> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> clauses = new(StringComparer.Ordinal);
    private readonly KeyValuePair<string, string>[] wildcards;
    private readonly MatterIndex matters;

    public RegulationIndex(Regulation regulation)
    {
        openedBy = [.. Names<CaseFact>.All.Select(fact => Opening(regulation.Duties, fact))];
        guards = [.. Names<CommandName>.All.Select(command => regulation.Guards.TryGetValue(command, out var list) ? (GuardRule[])[.. list] : [])];
        actors = [.. Names<CommandName>.All.Select(command => Deciding(regulation.Actors, command))];
        commandsFor = [.. Names<CommandName>.All.Select(command => regulation.CommandsFor.TryGetValue(command, out var list) ? list : null)];
        foreach (var rule in regulation.Duties)
        {
            rules[rule.Id] = rule;
        }

        foreach (var code in regulation.Closure.SelectMany(c => c.Codes.Select(code => (code, c.Clause))))
        {
            clauses[code.code] = code.Clause;
        }

        foreach (var clause in regulation.Clauses)
        {
            clauses[clause.Key] = clause.Value;
        }

        // The longest prefix first, so that the closest entry wins.
        wildcards =
        [
            .. regulation.Clauses.Where(c => c.Key.Length > 0 && c.Key[c.Key.Length - 1] == '*')
                .Select(c => new KeyValuePair<string, string>(c.Key.TrimEnd('*'), c.Value)).OrderByDescending(c => c.Key.Length),
        ];
        matters = new(regulation.Matters);
        Fallback = regulation.Duties.FirstOrDefault(d => d.IsFallback);
        Retention = regulation.Duties.FirstOrDefault(d => d.Scope is DutyScope.Archive && d.IsNotBefore);
    }

    public DutyRule? Fallback { get; }

    public DutyRule? Retention { get; }

    public IReadOnlyList<DutyRule> OpenedBy(CaseFact fact) => openedBy[(int)fact];

    public IReadOnlyList<GuardRule> GuardsFor(CommandName command) => guards[(int)command];

    public ActorRule? ActorRuleFor(CommandName command) => actors[(int)command];

    public DutyRule? Rule(string id) => rules.TryGetValue(id, out var rule) ? rule : null;

    public Assessment Assess(string text) => matters.Assess(text);

    public bool IsCommandFor(CommandName command, Category category)
    {
        if (commandsFor[(int)command] is not { } allowed)
        {
            return true;
        }

        for (var i = 0; i < allowed.Count; i++)
        {
            if (allowed[i] == category)
            {
                return true;
            }
        }

        return false;
    }

    public string ClauseOf(string code)
    {
        var detail = code.IndexOfAny([':', '(', ' ']);
        var plain = detail < 0 ? code : code.Substring(0, detail);
        if (clauses.TryGetValue(plain, out var clause))
        {
            return clause;
        }

        foreach (var wildcard in wildcards)
        {
            if (plain.StartsWith(wildcard.Key, StringComparison.Ordinal))
            {
                return wildcard.Value;
            }
        }

        return "";
    }

    private static DutyRule[] Opening(IReadOnlyList<DutyRule> duties, CaseFact fact) =>
        [.. duties.Where(d => d.Scope is DutyScope.Case && d.On.Any(p => p.SpeaksOf(fact))).OrderBy(d => d.Limit.Kind is DutyLimitKind.SameAs)];

    private static ActorRule? Deciding(IReadOnlyList<ActorRule> actors, CommandName command) =>
        actors.FirstOrDefault(a => a.Commands?.Contains(command) == true) ?? actors.FirstOrDefault(a => a.Commands is null);
}
