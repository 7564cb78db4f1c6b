using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>The case that a decision gives must be the fold of its events, one by one.</summary>
internal static class FoldCheck
{
    /// <summary>What differs; null when nothing does.</summary>
    public static string? Against(Case? before, Decided decided)
    {
        var folded = before;
        for (var i = 0; i < decided.Events.Count; i++)
        {
            folded = CaseLifecycle.Apply(folded, decided.Next.Key, decided.Events[i]);
        }

        var next = decided.Next;
        return folded is null ? "a decision without events"
            : folded.Version != next.Version ? "the version"
            : folded.Status != next.Status ? "the status"
            : folded.Category != next.Category ? "the category"
            : folded.Rounds.Count != next.Rounds.Count || !folded.Round.Equals(next.Round) && !IsAlike(folded.Round, next.Round) ? "the round"
            : folded.Lead.Id != next.Lead.Id || folded.Handler?.Id != next.Handler?.Id ? "lead or handler"
            : folded.IsOwnerDissatisfied != next.IsOwnerDissatisfied || folded.WasEverConfirmed != next.WasEverConfirmed || folded.IsWithdrawn != next.IsWithdrawn ? "the owner's word"
            : folded.Contacts.Count != next.Contacts.Count || folded.Defects.Count != next.Defects.Count || folded.PendingMatters.Count != next.PendingMatters.Count ? "contacts, defects or pending matters"
            : !folded.Extension.Equals(next.Extension) ? "the extension"
            : folded.LastMilestoneAt != next.LastMilestoneAt || folded.LastRecordedAt != next.LastRecordedAt ? "the times"
            : Duties(folded, next);
    }

    private static bool IsAlike(CaseRound one, CaseRound other) =>
        one.Number == other.Number && one.Completed == other.Completed && one.Feedback == other.Feedback && one.Confirmation == other.Confirmation
        && one.Review == other.Review && one.Plan == other.Plan && one.Told == other.Told && one.Attempts.Count == other.Attempts.Count
        && one.FollowUps.Count == other.FollowUps.Count && one.ContactsTold.Count == other.ContactsTold.Count;

    private static string? Duties(Case folded, Case next)
    {
        if (folded.OpenDuties.Count != next.OpenDuties.Count)
        {
            return "the number of open duties";
        }

        for (var i = 0; i < folded.OpenDuties.Count; i++)
        {
            if (folded.OpenDuties[i].Key != next.OpenDuties[i].Key || folded.OpenDuties[i].LateFrom != next.OpenDuties[i].LateFrom)
            {
                return $"the open duty {next.OpenDuties[i].Key}";
            }
        }

        return null;
    }
}
