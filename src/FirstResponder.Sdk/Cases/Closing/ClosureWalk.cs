using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>闭环销号 (附件2 第十七条): every unmet condition of the latest round, at once.</summary>
internal static class ClosureWalk
{
    public static void RefuseUnmet(Deliberation d)
    {
        var conditions = d.Regulation.Closure;
        for (var i = 0; i < conditions.Count; i++)
        {
            RefuseUnmet(d, d.Case, conditions[i]);
        }
    }

    private static void RefuseUnmet(Deliberation d, Case current, ClosureCondition condition)
    {
        var round = current.Round;
        switch (condition.Needs)
        {
            case ClosureNeed.Completed when round.Completed is null:
                d.Refuse("NOT_COMPLETED", null, condition.Clause);
                break;
            case ClosureNeed.ResultFedBack when round.Feedback is null || !CaseRound.Reaches(round.ContactsTold, current.Contacts):
                d.Refuse("RESULT_NOT_FED_BACK", RoundName(round.Number), condition.Clause);
                break;
            case ClosureNeed.FollowedUp when round.CompletedFollowUp is null:
                RefuseFollowUp(d, round, condition);
                break;
            case ClosureNeed.OwnerConfirmed when round.Confirmation is null || current.IsOwnerDissatisfied:
                d.Refuse(current.IsOwnerDissatisfied ? "OWNER_DISSATISFIED" : current.WasEverConfirmed ? "CONFIRMATION_STALE" : "OWNER_NOT_CONFIRMED", null, condition.Clause);
                break;
            case ClosureNeed.ReviewsDone:
                RefuseReviews(d, current, condition);
                break;
            default:
                break;
        }
    }

    private static void RefuseFollowUp(Deliberation d, CaseRound round, ClosureCondition condition)
    {
        if (round.FollowUps.Count == 0)
        {
            d.Refuse(round.Attempts.Count == 0 ? "NO_FOLLOW_UP" : "NO_COMPLETED_FOLLOW_UP", null, condition.Clause);
            return;
        }

        var last = round.FollowUps[round.FollowUps.Count - 1];
        for (var i = 0; i < last.Missing.Count; i++)
        {
            d.Refuse("FOLLOW_UP_ITEM_MISSING", last.Missing[i], condition.Clause);
        }
    }

    // 第十七条 last sentence (AMB-52): every review that was opened needs cause, plan and telling the owner.
    private static void RefuseReviews(Deliberation d, Case current, ClosureCondition condition)
    {
        for (var i = 0; i < current.Rounds.Count; i++)
        {
            if (!current.Rounds[i].IsReviewDone)
            {
                d.Refuse("REVIEW_NOT_DONE", RoundName(current.Rounds[i].Opened!.ReviewOf), condition.Clause);
            }
        }
    }

    private static string RoundName(int round) => round switch
    {
        1 => "round 1",
        2 => "round 2",
        3 => "round 3",
        _ => "round " + round.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
