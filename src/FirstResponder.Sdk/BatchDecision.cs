using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>Several commands decided in order, as one: all of their events, or what speaks against the first that doesn't pass.</summary>
internal sealed class BatchDecision
{
    private BatchDecision(IReadOnlyList<CaseEvent> events, Case? next, IReadOnlyList<string> warnings, Decision? against)
    {
        Events = events;
        Next = next;
        Warnings = warnings;
        Against = against;
    }

    public IReadOnlyList<CaseEvent> Events { get; }

    public Case? Next { get; }

    public IReadOnlyList<string> Warnings { get; }

    public Decision? Against { get; }

    public static BatchDecision Of(Case? current, IReadOnlyList<CaseCommand> commands, DecisionContext context)
    {
        var events = new List<CaseEvent>();
        IReadOnlyList<string> warnings = [];
        Decision? nothing = null;
        foreach (var command in commands)
        {
            var decision = CaseLifecycle.Decide(current, command, context);
            switch (decision)
            {
                case Decided decided:
                    events.AddRange(decided.Events);
                    warnings = warnings.Concat(decided.Warnings).Distinct().ToArray();
                    current = decided.Next;
                    context = command is MigrateRules { To: { } to } ? new DecisionContext(to, context.Estate, context.Calendar, context.Now) : context;
                    break;
                case NothingToDo:
                    nothing = decision;
                    break;
                default:
                    return new BatchDecision([], null, [], decision);
            }
        }

        return new BatchDecision(events, current, warnings, events.Count == 0 ? nothing : null);
    }
}
