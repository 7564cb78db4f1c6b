using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

internal static partial class DutyClock
{
    private static void End(Deliberation deliberation, Case before, Case after, CaseEvent happened, Duty duty)
    {
        if (deliberation.Regulation.Rule(duty.Terms.Rule) is { } rule && happened.OccurredAt >= duty.Terms.Start)
        {
            if (Meets(rule, duty, before, after, happened, out var label))
            {
                Add(deliberation, happened, duty, happened, happened.OccurredAt, DutyOutcome.Met, DutyOutcome.Late, label);
                return;
            }

            if (MatchesAny(rule.Void, after, happened))
            {
                Add(deliberation, happened, duty, happened, happened.OccurredAt, DutyOutcome.NotRequired, DutyOutcome.Missed, null);
                return;
            }

            if (MatchesAny(rule.Replaced, after, happened))
            {
                Add(deliberation, happened, duty, happened, happened.OccurredAt, DutyOutcome.Superseded, DutyOutcome.Missed, null);
                return;
            }

            if (happened is Reclassified && IsOtherCategorys(rule, after))
            {
                Add(deliberation, happened, duty, happened, happened.OccurredAt, DutyOutcome.Superseded, DutyOutcome.Missed, null);
                return;
            }
        }

        switch (happened)
        {
            case ReviewOpened when !duty.Terms.AcrossRounds:
            case MergedInto:
            case Archived:
                Add(deliberation, happened, duty, happened, happened.OccurredAt, DutyOutcome.Superseded, DutyOutcome.Missed, null);
                break;
            case Closed:
                Add(deliberation, happened, duty, happened, happened.OccurredAt, DutyOutcome.NotRequired, DutyOutcome.Missed, null);
                break;
            default:
                break;
        }
    }

    private static void Add(Deliberation deliberation, CaseEvent ending, Duty duty, CaseEvent happened, Instant at, DutyOutcome inTime, DutyOutcome late, string? label)
    {
        var isLate = duty.LateFrom is { } from && at >= from;
        var backdated = inTime is DutyOutcome.Met or DutyOutcome.Superseded && !isLate && duty.LateFrom is { } lateFrom && happened.RecordedAt >= lateFrom && !deliberation.IsImported(happened);
        ending.Ended = ending.Ended.With(new EndedDuty(duty.Key, isLate ? late : inTime, at, label, backdated));
    }

    // A promise to the owner (an extension in force) names no category and outlives a reclassification.
    private static bool IsOtherCategorys(DutyRule rule, Case after)
    {
        for (var i = 0; i < rule.On.Count; i++)
        {
            if (rule.On[i].For is not { } categories || (after.Category is { } inForce && categories.Holds(inForce)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Meets(DutyRule rule, Duty duty, Case before, Case after, CaseEvent happened, out string? label)
    {
        label = null;
        if (rule.IsFallback)
        {
            return !happened.IsLog;
        }

        for (var i = 0; i < rule.Met.Count; i++)
        {
            var all = rule.Met[i];
            for (var j = 0; j < all.Count; j++)
            {
                if (Matches(all[j], after, happened) && SpeaksOf(rule, duty, happened)
                    && Counted(all[j], duty, before.Trail) && OthersStand(all, j, duty, before.Trail))
                {
                    label = all[j].As;
                    return true;
                }
            }
        }

        return false;
    }

    // With a value of its own (an order's number) a duty is met only by what names the same value, or none.
    private static bool SpeaksOf(DutyRule rule, Duty duty, CaseEvent happened)
    {
        if (rule.Per is not { } field || duty.Terms.Value is not { } value || !FactVocabulary.FieldsOf(happened.Fact).Holds(field))
        {
            return true;
        }

        return happened.Read(field).Text is not { } named || string.Equals(named, value, StringComparison.Ordinal);
    }

    private static bool Counted(FactPattern pattern, Duty duty, Trail<CaseEvent> trail)
    {
        var needed = pattern.Count - 1;
        for (var node = trail; needed > 0 && node is not null && node.Newest.Version > duty.OpenedAtVersion; node = node.Before)
        {
            if (MatchesFact(pattern, node.Newest))
            {
                needed--;
            }
        }

        return needed == 0;
    }

    private static bool OthersStand(IReadOnlyList<FactPattern> all, int current, Duty duty, Trail<CaseEvent> trail)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (i != current && !StandsSince(all[i], duty, trail))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StandsSince(FactPattern pattern, Duty duty, Trail<CaseEvent>? trail)
    {
        for (var node = trail; node is not null && node.Newest.Version > duty.OpenedAtVersion; node = node.Before)
        {
            if (MatchesFact(pattern, node.Newest))
            {
                return true;
            }
        }

        return false;
    }
}
