using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What is stated about follow-up and closing (附件2 第十五条, 第十七条).</summary>
internal static class ClosingStatements
{
    public static void ClosedOnlyWhenSatisfied(LivedLife life, Proof proof)
    {
        proof.Needs("销号的诉求 / a closed case", life.Cases.Any(lived => lived.History.Events.Any(e => e.Fact == CaseFact.Closed)));
        foreach (var lived in life.Cases)
        {
            proof.Against(
                lived,
                ClosureInvariants.ClosedCompleted, ClosureInvariants.ClosedFedBack, ClosureInvariants.ClosedFollowedUp, ClosureInvariants.ClosedConfirmed, ClosureInvariants.ClosedReviewed,
                ClosureInvariants.ClosedByAPerson, ClosureInvariants.ConfirmationOfItsRound, ClosureInvariants.FollowUpItems,
                ClosureInvariants.EveryContactTold, ClosureInvariants.MergeSwallowsNoVoice, ClosureInvariants.MergedBothWays);
            foreach (var glimpse in lived.Glimpses)
            {
                if (glimpse.Shown is { Status: CaseStatus.Closed } && !glimpse.History.Events.Any(e => e.Fact == CaseFact.Closed))
                {
                    proof.Against(glimpse, $"显示为已销号，记录里没有销号 / shown as closed, never closed on record ({glimpse.Read?.Status})");
                }
            }
        }
    }

    public static void FollowedUpByPeople(LivedLife life, Proof proof)
    {
        proof.Needs("回访 / a follow-up", life.Cases.Any(lived => lived.History.Events.Any(e => e.Fact == CaseFact.FollowedUp)));
        proof.Needs("程序代做的回访 / a follow-up by a machine", life.Deeds.Any(IsOfAMachine));
        foreach (var lived in life.Cases)
        {
            proof.Against(lived, ClosureInvariants.FollowUpByAHuman, ClosureInvariants.FollowUpByTheRightRole, ClosureInvariants.VerdictByAHuman, ClosureInvariants.VerdictByTheComplainant);
        }

        foreach (var deed in life.Deeds.Where(deed => deed.IsDone && IsOfAMachine(deed)))
        {
            proof.Against(deed.Step, deed.Key, $"程序的回访、确认被受理 / a machine's follow-up or confirmation was accepted: {deed}");
        }
    }

    public static void NothingAfterClosing(LivedLife life, Proof proof)
    {
        proof.Needs("对已结诉求的办理 / something asked of an ended case", life.Deeds.Any(deed => deed.Before is { IsEnded: true } && deed.Request.Commands[0] is not (Remark or SetLegalHold)));
        foreach (var lived in life.Cases)
        {
            proof.Against(lived, ClosureInvariants.NothingAfterTheEnd, ClosureInvariants.ClosedOnce);
            foreach (var glimpse in lived.Glimpses)
            {
                if (glimpse.Shown is { } shown && shown.Status < CaseStatus.Closed && glimpse.History.Events.Any(e => e.Fact == CaseFact.Closed))
                {
                    proof.Against(glimpse, $"已销号，却显示为 {shown.Status} / closed, yet shown as {shown.Status}");
                }
            }
        }
    }

    private static bool IsOfAMachine(Deed deed) => deed.Request.Commands.Any(c => c is FollowUp or RecordOwnerVerdict && c.By.Kind == ActorKind.System);
}
