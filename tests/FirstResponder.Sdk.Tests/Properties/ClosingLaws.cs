using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>附件2 第十四条至第十七条, read from nothing but the list of events: what must have happened, and in which order, before a case may be closed.</summary>
internal static class ClosingLaws
{
    public static IEnumerable<string> Broken(IReadOnlyList<CaseEvent> history)
    {
        if (history[0] is not Accepted || history.Skip(1).Any(e => e is Accepted))
        {
            yield return "accepted not exactly once, first";
        }

        var contacts = new HashSet<string>(StringComparer.Ordinal);
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        Completed? completed = null;
        ResultFedBack? feedback = null;
        FollowedUp? followUp = null;
        OwnerConfirmed? confirmed = null;
        var negative = false;
        var missing = 0;
        foreach (var happened in history)
        {
            switch (happened)
            {
                case Accepted { Complainant: not null } or IntakeCorrected { Counterpart: not null } or IntakeCorrected { Field: IntakeField.Name or IntakeField.Phone, Value: not null }:
                    contacts.Add("c1");
                    break;
                case MergedIn { Contact: { } contact } e:
                    contacts.Add(contact.Id);
                    joined[e.CaseId] = contact.Id;
                    break;
                case MatterLinked { Taken: false } e when joined.TryGetValue(e.CaseId, out var parted):
                    contacts.Remove(parted);
                    break;
                case ReviewOpened:
                    told.Clear();
                    (completed, feedback, followUp, confirmed, missing) = (null, null, null, null, 3);
                    break;
                case ReviewRecorded:
                    missing = Math.Min(missing, 2);
                    break;
                case RectificationPlanned when missing <= 2:
                    missing = Math.Min(missing, 1);
                    break;
                case RectificationTold when missing <= 1:
                    missing = 0;
                    break;
                case Completed e:
                    if (completed is not null || missing > 0)
                    {
                        yield return completed is not null ? "completed twice in a round" : "completed before review, plan and telling the owner";
                    }

                    completed = e;
                    break;
                case ResultFedBack e:
                    told.UnionWith(e.Contacts);
                    if (completed is null || completed.OccurredAt > e.OccurredAt)
                    {
                        yield return "fed back before the completion";
                    }

                    feedback = told.IsSupersetOf(contacts) ? e : feedback;
                    break;
                case FollowedUp e:
                    negative = e.Satisfaction is Rating.Dissatisfied or Rating.VeryDissatisfied || (negative && e.Satisfaction is null);
                    if (feedback is null || feedback.OccurredAt > e.OccurredAt)
                    {
                        yield return "followed up before the result was fed back to everybody";
                    }

                    followUp = e is { Efficiency: not null, Attitude: not null, Result: not null, Satisfaction: not null } ? e : followUp;
                    break;
                case OwnerConfirmed e:
                    (confirmed, negative) = (e, false);
                    if (completed is null || e.OccurredAt < completed.OccurredAt || e.Relation is not (Relation.Complainant or Relation.Authorised))
                    {
                        yield return "confirmed before the completion, or by somebody who cannot";
                    }

                    break;
                case OwnerObjected:
                    negative = true;
                    break;
                case Closed:
                    if (completed is null || feedback is null || followUp is null || confirmed is null || negative || missing > 0 || !told.IsSupersetOf(contacts) || contacts.Count == 0)
                    {
                        yield return $"closed with completed={completed is not null}, fed back={feedback is not null}, followed up={followUp is not null}, confirmed={confirmed is not null}, negative={negative}, review steps missing={missing}";
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
