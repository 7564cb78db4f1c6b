using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>What must hold after every decision, told from the events and written without the code that decides. Each law that is broken is a line.</summary>
internal static class CaseLaws
{
    private static readonly Duration Skew = Duration.FromMinutes(2);

    public static IEnumerable<string> Broken(Case? before, CaseCommand command, Decided decided)
    {
        var after = decided.Next;
        var version = before?.Version ?? 0;
        var recorded = before?.LastRecordedAt ?? Instant.MinValue;
        var milestone = before?.LastMilestoneAt ?? Instant.MinValue;
        var faults = new List<string>();
        foreach (var happened in decided.Events)
        {
            version++;
            Check(faults, happened.Version == version, $"version {happened.Version} where {version} comes next");
            Check(faults, happened.RecordedAt >= recorded, $"{happened.Fact} recorded at {happened.RecordedAt}, before {recorded}");
            Check(faults, happened.OccurredAt <= happened.RecordedAt + Skew, $"{happened.Fact} happened at {happened.OccurredAt}, recorded at {happened.RecordedAt}");
            Check(faults, happened.IsLog || happened.OccurredAt >= milestone, $"the milestone {happened.Fact} goes back to {happened.OccurredAt} from {milestone}");
            Check(faults, happened.Actor == command.By && happened.RecordedBy == command.RecordedBy, $"{happened.Fact} names another actor");
            Check(faults, !NeedsHuman(happened) || happened.Actor.Kind != ActorKind.System, $"{happened.Fact} by a system");
            Check(faults, happened is not (FollowedUp or FollowUpAttempted or Closed) || happened.RecordedBy?.Kind != ActorKind.System, $"{happened.Fact} recorded by a system");
            recorded = happened.RecordedAt;
            milestone = happened.IsLog ? milestone : happened.OccurredAt;
        }

        Check(faults, decided.Events.Count > 0, "nothing happened");
        Check(faults, after.Version == version, $"the case is at version {after.Version}, its last event at {version}");
        faults.AddRange(Transitions(before, command, after));
        faults.AddRange(Reviews(decided.Events));
        if (before is not null)
        {
            faults.AddRange(Kept(before, decided.Events, after));
        }

        return faults.Concat(DutyLaws.Broken(before, decided.Events, after));
    }

    private static bool NeedsHuman(CaseEvent happened) =>
        happened is FollowedUp or FollowUpAttempted or OwnerConfirmed or OwnerObjected or ExtensionConsented or ExtensionRefused or Closed;

    private static IEnumerable<string> Transitions(Case? before, CaseCommand command, Case after)
    {
        var row = before is null ? LifecycleTable.Rows.Single(r => r.Command == command.Name) : LifecycleTable.Rows.SingleOrDefault(r => r.Command == command.Name && r.From.Contains(before.Status));
        if (row is null)
        {
            yield return $"{command.Name} went through in {before!.Status}, where the table has no row for it";
        }
        else if (row.To.Count == 0 ? after.Status != before!.Status : !row.To.Contains(after.Status))
        {
            yield return $"{row} led to {after.Status}";
        }
    }

    private static IEnumerable<string> Reviews(IReadOnlyList<CaseEvent> events)
    {
        foreach (var negative in events.Where(e => e is FollowedUp { Satisfaction: Rating.Dissatisfied or Rating.VeryDissatisfied } or OwnerObjected))
        {
            if (!events.Any(e => e is ReviewOpened && e.Version > negative.Version && e.OccurredAt == negative.OccurredAt))
            {
                yield return $"{negative.Fact} without a review in the same decision";
            }
        }
    }

    private static IEnumerable<string> Kept(Case before, IReadOnlyList<CaseEvent> events, Case after)
    {
        if (after.FirstResponder != before.FirstResponder || after.AcceptedAt != before.AcceptedAt || after.Key != before.Key)
        {
            yield return "first responder, time of acceptance or key changed";
        }

        if (after.Lead != before.Lead && !events.Any(e => e is LeadHandedOver))
        {
            yield return "the lead changed without a handover";
        }

        if (after.Category != before.Category && (before.Category is null ? !events.Any(e => e is Classified) : !events.Any(e => e is Reclassified)))
        {
            yield return $"the category changed from {before.Category} to {after.Category} without the event for it";
        }

        if (after.Category != before.Category && before.Rounds.Any(r => r.Completed is not null))
        {
            yield return "the category changed after a completion";
        }

        if (before.IsEnded && events.Any(e => e is not (Remarked or LegalHoldSet or MatterLinked)))
        {
            yield return $"{events[0].Fact} after the end";
        }

        if (after.Rounds.Count != 1 + after.History.Count(e => e is ReviewOpened))
        {
            yield return $"{after.Rounds.Count} rounds";
        }
    }

    private static void Check(List<string> faults, bool holds, string fault)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }
}
