using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>件件有着落, and no clock that anybody can turn back: the laws of duties, read from the case before and after a decision.</summary>
internal static class DutyLaws
{
    public static IEnumerable<string> Broken(Case? before, IReadOnlyList<CaseEvent> events, Case after)
    {
        foreach (var fault in Standing(after).Concat(Moves(before, events, after)).Concat(Ends(before, events, after)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Standing(Case after)
    {
        if (after.IsEnded != (after.OpenDuties.Count == 0))
        {
            yield return $"{after.OpenDuties.Count} open duties in {after.Status}";
        }

        foreach (var duty in after.OpenDuties)
        {
            if (duty.Due is null && duty.Terms.AlertAt is null)
            {
                yield return $"{duty.Key} has neither a due nor a threshold";
            }

            if (duty.Due is null != duty.LateFrom is null || duty.Due > duty.LateFrom)
            {
                yield return $"{duty.Key} is due {duty.Due}, late from {duty.LateFrom}";
            }

            if (ResponsibleFor(duty.Terms.Owner, after) is null)
            {
                yield return $"nobody answers for {duty.Key} ({duty.Terms.Owner})";
            }

            if (duty.Terms.Layer != RuleLayer.Enterprise && duty.Terms.Clause.Length == 0)
            {
                yield return $"{duty.Key} has no clause";
            }

            if (duty.Terms.IsHandling && after.Status is CaseStatus.Completed or CaseStatus.FedBack or CaseStatus.FollowedUp)
            {
                yield return $"the handling duty {duty.Key} is open in {after.Status}";
            }
        }

        foreach (var same in after.OpenDuties.GroupBy(d => (d.Terms.Rule, Round: d.Terms.AcrossRounds ? 0 : d.Terms.Round, d.Terms.Value)).Where(g => g.Count() > 1))
        {
            yield return $"{same.Count()} open duties {same.Key}";
        }
    }

    private static IEnumerable<string> Moves(Case? before, IReadOnlyList<CaseEvent> events, Case after)
    {
        Duty[] all = [.. after.OpenDuties, .. after.EndedDuties];
        foreach (var was in before?.OpenDuties ?? [])
        {
            var now = all.LastOrDefault(d => d.Key == was.Key);
            if (now is null)
            {
                yield return $"{was.Key} vanished";
            }
            else if ((now.Due != was.Due || now.LateFrom != was.LateFrom) && !events.Any(e => Moved(e).Any(m => m.Key == was.Key && m.OldDue == was.Due && m.NewDue == now.Due)))
            {
                yield return $"the due of {was.Key} moved from {was.Due} to {now.Due} and no event says so";
            }
            else if (now.Terms != was.Terms)
            {
                yield return $"the terms of {was.Key} changed";
            }
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var duty in all.Where(d => !keys.Add(d.Key)))
        {
            yield return "two duties share the key " + duty.Key;
        }
    }

    private static IReadOnlyList<MovedDuty> Moved(CaseEvent happened) => happened switch
    {
        DutiesRecomputed e => e.Moved,
        RulesMigrated e => e.Moved,
        _ => [],
    };

    private static IEnumerable<string> Ends(Case? before, IReadOnlyList<CaseEvent> events, Case after)
    {
        var ended = after.EndedDuties;
        var known = before?.EndedDuties ?? [];
        for (var i = 0; i < known.Count; i++)
        {
            if (ended[i] != known[i])
            {
                yield return $"the ended duty {known[i].Key} changed";
            }
        }

        for (var i = known.Count; i < ended.Count; i++)
        {
            var end = ended[i].End!;
            var late = ended[i].LateFrom is { } from && end.At >= from;
            if (late != end.Outcome is DutyOutcome.Late or DutyOutcome.Missed)
            {
                yield return $"{ended[i].Key}, late from {ended[i].LateFrom}, ended at {end.At} as {end.Outcome}";
            }

            if (!events.Any(e => e.Ended.Any(x => x == end)))
            {
                yield return $"{end.Key} ended and no event says so";
            }
        }

        foreach (var announced in events.OfType<DutyFellDue>())
        {
            if (before!.History.OfType<DutyFellDue>().Any(e => e.Duty == announced.Duty && e.Due == announced.Due && e.Threshold == announced.Threshold && e.Percent == announced.Percent))
            {
                yield return $"{announced.Duty} is announced twice for {announced.Due}";
            }

            if (announced.Percent is not null && before.OpenDuties.Single(d => d.Key == announced.Duty) is var warned && (warned.IsLateAt(announced.RecordedAt) || announced.Due >= warned.Due || announced.Due < warned.Terms.Start))
            {
                yield return $"{announced.Duty}, due {warned.Due}, is warned of at {announced.Due}";
            }
        }
    }

    private static Staff? ResponsibleFor(Role owner, Case current) => owner switch
    {
        Role.Lead => current.Lead,
        Role.Handler => current.Handler ?? current.Lead,
        _ => null,
    };
}
