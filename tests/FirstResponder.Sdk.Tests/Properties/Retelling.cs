using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>A life told a second time, as the past of an import: the case comes out as it was, except that nothing of it counts as entered late.</summary>
internal sealed class Retelling
{
    private readonly List<CaseCommand> told = [];
    private Case? lived;
    private bool isOver;

    /// <summary>Where the case stood when it could last be retold; null when there is nothing that an import may begin with.</summary>
    public CaseStatus? Status => lived?.Category is null ? null : lived.Status;

    /// <summary>The life goes on. From the first thing that an import can't tell, or that happened under other rules, it is told no further.</summary>
    public void Add(CaseCommand command, Decided decided, bool isUnderTheRules)
    {
        isOver |= !isUnderTheRules || decided.Next.IsEnded || decided.Next.PendingMatters.Count > 0
            || command is Recompute or MigrateRules or AbsorbMerged or LinkMatter;
        if (isOver || command is AnnounceDue)
        {
            return;
        }

        command.OccurredAt = decided.Events[0].OccurredAt;
        told.Add(command);
        lived = decided.Next;
    }

    public void Forget()
    {
        told.Clear();
        (lived, isOver) = (null, false);
    }

    public IEnumerable<string> Broken(DecisionContext context)
    {
        var decision = CaseLifecycle.Decide(null, new Import((Accept)told[0], told[1..]), context);
        if (decision is not Decided decided)
        {
            return ["what was lived can't be imported: " + (decision as Refused is { } refused ? string.Join(", ", refused.Reasons) : decision.ToString())];
        }

        return Differences(decided.Next, decided.Events);
    }

    private IEnumerable<string> Differences(Case imported, IReadOnlyList<CaseEvent> events)
    {
        var (live, next) = (lived!, imported);
        if (State(live) != State(next))
        {
            yield return $"lived as {State(live)}{Environment.NewLine}imported as {State(next)}";
        }

        if (next.ImportedThrough != events.Count || next.EndedDuties.Any(d => d.End!.Backdated) || next.Warnings.Contains("BACKDATED"))
        {
            yield return "an import counts as entered late";
        }

        if (State(CaseLifecycle.Replay(next.Key, events)) != State(next))
        {
            yield return "the imported history replayed is another case";
        }
    }

    private static string State(Case c) => string.Join(
        Environment.NewLine,
        [
            $"{c.Status} {c.Category} round {c.Round.Number} lead {c.Lead.Id} handler {c.Handler?.Id} {c.AcceptedAt} {c.LastMilestoneAt} {c.Extension.Count} {c.IsWithdrawn} {c.IsOwnerDissatisfied} {c.WasEverConfirmed}",
            string.Join(",", c.Defects),
            string.Join(",", c.Rounds.Select(r => $"{r.Handler?.Id} {r.Completed?.OccurredAt} {r.Feedback?.OccurredAt} {r.FollowUps.Count} {r.Attempts.Count} {r.Confirmation?.OccurredAt} {r.IsReviewDone}")),
            .. c.OpenDuties.Select(d => $"open {d.Key} {d.Terms.Start} {d.Due} {d.LateFrom} {d.Terms.AlertAt} {d.Terms.Limit}"),
            .. c.EndedDuties.Select(d => $"ended {d.Key} {d.Terms.Start} {d.Due} {d.LateFrom} {d.End!.Outcome} {d.End.At} {d.End.As}"),
        ]);
}
