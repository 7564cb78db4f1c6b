using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Where acts are decided, and where they lead. Time stands at the node's moment; every act takes one second, so that nothing falls due unless time is made to pass.</summary>
internal sealed class Stage
{
    private static readonly Duration Tick = Duration.FromSeconds(1);
    private static readonly Duration Passing = Duration.FromDays(60);

    private readonly ExplorationScope scope;
    private readonly FactBook facts;
    private readonly WorkingDayCalendar otherCalendar;

    public Stage(ExplorationScope scope)
    {
        this.scope = scope;
        facts = new FactBook(scope);
        Lens = new StateLens(scope, facts);
        var day = scope.Start.InZone(scope.Estate.Zone).Date;
        otherCalendar = scope.Calendar.WithRegionalHoliday("XX", "地方假日", [day.PlusDays(2), day.PlusDays(3)]);
    }

    public StateLens Lens { get; }

    public Node Beginning => new(null, scope.Start, default);

    /// <summary>Decides an act on a node.</summary>
    /// <param name="node">Where.</param>
    /// <param name="act">What.</param>
    /// <param name="before">The case that the act itself was decided on: after what comes first.</param>
    /// <param name="lore">What was remembered of it.</param>
    /// <returns>The decision; null when the act isn't offered there.</returns>
    public Decision? Decide(Node node, Act act, out Case? before, out Lore lore)
    {
        before = node.Current;
        lore = node.Lore;
        if (act.First is { } first)
        {
            if (Decide(node, first, out _, out _) is not Decided prepared)
            {
                return null;
            }

            before = prepared.Next;
            lore = facts.After(lore, prepared.Events);
        }

        var command = act.Make(new Moment(before, act.By(before), node.Now));
        return command is null ? null : CaseLifecycle.Decide(before, command, ContextOf(command, node.Now));
    }

    /// <summary>The node after a decision.</summary>
    public Node After(Node node, Lore lore, Decided decided) => new(decided.Next, node.Now + Tick, facts.After(lore, decided.Events));

    /// <summary>The node when everything that runs is overdue; null when nothing is left to wait for.</summary>
    public Node? Wait(Node node)
    {
        var current = node.Current!;
        var later = node.Now + Passing;
        var changes = node.Now - current.AcceptedAt < StateLens.LongAgo && current.Status is CaseStatus.Accepted or CaseStatus.Classified or CaseStatus.InProgress;
        foreach (var duty in current.OpenDuties)
        {
            Until(duty.LateFrom, node.Now, ref later, ref changes);
        }

        Until(current.Extension.Pending?.Eta.ToDeadline(scope.Estate.Zone).LateFrom, node.Now, ref later, ref changes);
        Until(current.Round.Plan?.Limit.ToDeadline(scope.Estate.Zone).LateFrom, node.Now, ref later, ref changes);
        return changes && !current.IsEnded ? new Node(current, later + Tick, node.Lore) : null;
    }

    private static void Until(Instant? from, Instant now, ref Instant later, ref bool changes)
    {
        if (from is { } at)
        {
            later = Instant.Max(later, at);
            changes |= at > now;
        }
    }

    private DecisionContext ContextOf(CaseCommand command, Instant now)
    {
        var context = new DecisionContext(scope.Regulation, scope.Estate, command is Recompute ? otherCalendar : scope.Calendar, now);
        if (command is Accept accept)
        {
            context.Assessment = scope.Regulation.Assess(accept.Content.Reveal());
        }

        return context;
    }
}
