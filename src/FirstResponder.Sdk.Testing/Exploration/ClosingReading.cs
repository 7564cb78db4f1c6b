using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>
/// 附件2 第十七条 read from nothing but the list of events: handled, the result fed back to everybody who asked, followed up by a person with every item asked,
/// satisfied or without objection, each after the other in the latest round, and every review carried through. It shares no code with the closing it judges.
/// </summary>
internal sealed class ClosingReading
{
    private readonly Regulation regulation;
    private readonly HashSet<string> contacts = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> joined = new(StringComparer.Ordinal);
    private CaseEvent? completed;
    private CaseEvent? fedBack;
    private CaseEvent? followedUp;
    private CaseEvent? confirmed;
    private bool isNegative;
    private int reviewSteps = 3;
    private bool isReviewSkipped;

    private ClosingReading(Regulation regulation) => this.regulation = regulation;

    /// <summary>What the history lacks for the closing that ends it; nothing when it may stand.</summary>
    public static IReadOnlyList<string> Lacking(Regulation regulation, IReadOnlyList<CaseEvent> history)
    {
        var reading = new ClosingReading(regulation);
        for (var i = 0; i < history.Count - 1; i++)
        {
            reading.Read(history[i]);
        }

        return [.. reading.Lacking(history[history.Count - 1])];
    }

    private void Read(CaseEvent happened)
    {
        switch (happened)
        {
            case Accepted { Complainant: not null }:
            case IntakeCorrected { Counterpart: not null }:
            case IntakeCorrected { Field: IntakeField.Name or IntakeField.Phone, Value: not null }:
                contacts.Add("c1");
                break;
            case MergedIn { Contact: { } contact } e:
                contacts.Add(contact.Id);
                joined[e.CaseId] = contact.Id;
                break;
            case MatterLinked { Taken: false } e when joined.TryGetValue(e.CaseId, out var gone):
                contacts.Remove(gone);
                break;
            case ReviewOpened:
                isReviewSkipped |= reviewSteps < 3;
                (completed, fedBack, followedUp, confirmed, reviewSteps) = (null, null, null, null, 0);
                told.Clear();
                break;
            case ReviewRecorded:
            case RectificationPlanned:
            case RectificationTold:
                reviewSteps = Math.Max(reviewSteps, happened is ReviewRecorded ? 1 : happened is RectificationPlanned ? (reviewSteps >= 1 ? 2 : 0) : (reviewSteps >= 2 ? 3 : 0));
                break;
            case Completed:
                completed = happened;
                break;
            case ResultFedBack e when IsAfter(e, completed):
                told.UnionWith(e.Contacts);
                fedBack = contacts.IsSubsetOf(told) ? e : fedBack;
                break;
            default:
                ReadOwner(happened);
                break;
        }
    }

    private void ReadOwner(CaseEvent happened)
    {
        switch (happened)
        {
            case FollowedUp e:
                isNegative = e.Satisfaction is { } rating ? regulation.IsDissatisfied(rating.ToString()) : isNegative;
                followedUp = IsAfter(e, fedBack) && IsByPerson(e) && HasItems(e) && !isNegative ? e : followedUp;
                break;
            case OwnerConfirmed e:
                isNegative = false;
                confirmed = IsAfter(e, completed) && e.Actor.Kind is ActorKind.Staff or ActorKind.Resident && e.Relation is Relation.Complainant or Relation.Authorised ? e : confirmed;
                break;
            case OwnerObjected:
                isNegative = true;
                break;
            default:
                break;
        }
    }

    private IEnumerable<string> Lacking(CaseEvent closed)
    {
        foreach (var condition in regulation.Closure)
        {
            var isMet = condition.Needs switch
            {
                ClosureNeed.Completed => IsAfter(closed, completed),
                ClosureNeed.ResultFedBack => IsAfter(closed, fedBack) && contacts.Count > 0 && contacts.IsSubsetOf(told),
                ClosureNeed.FollowedUp => IsAfter(closed, followedUp),
                ClosureNeed.OwnerConfirmed => IsAfter(closed, confirmed) && !isNegative,
                _ => !isReviewSkipped && reviewSteps == 3,
            };
            if (!isMet)
            {
                yield return condition.Needs.ToString();
            }
        }

        if (closed is not Closed || !IsByPerson(closed))
        {
            yield return "a person who closes";
        }
    }

    private static bool IsAfter(CaseEvent later, CaseEvent? earlier) => earlier is not null && later.OccurredAt >= earlier.OccurredAt;

    private static bool IsByPerson(CaseEvent happened) => happened.Actor.Kind != ActorKind.System && happened.RecordedBy?.Kind != ActorKind.System;

    private bool HasItems(FollowedUp e)
    {
        foreach (var item in regulation.Closure.SelectMany(condition => condition.Items))
        {
            var rating = item switch
            {
                nameof(FollowedUp.Efficiency) => e.Efficiency,
                nameof(FollowedUp.Attitude) => e.Attitude,
                nameof(FollowedUp.Result) => e.Result,
                _ => e.Satisfaction,
            };
            if (rating is null)
            {
                return false;
            }
        }

        return true;
    }
}
