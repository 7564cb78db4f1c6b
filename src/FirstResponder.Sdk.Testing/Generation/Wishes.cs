using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What a company that wants to get on would do next. Without it, walks would never come to the later rounds.</summary>
internal static class Wishes
{
    private static readonly Do[] All = [.. LifecycleTable.Rows.Select(r => r.Command).Distinct()];

    private static readonly Dictionary<CaseStatus, Do[]> Allowed = ((CaseStatus[])Enum.GetValues(typeof(CaseStatus))).ToDictionary(
        status => status,
        status => LifecycleTable.Rows.Where(r => r.From.Contains(status) && r.Command is not (Do.MergeInto or Do.ArchiveExceptionally or Do.StartEmergency)).Select(r => r.Command).ToArray());

    public static Do Next(Case? current, Chance chance)
    {
        if (current is null)
        {
            return chance.In(95) ? Do.Accept : chance.Of(All);
        }

        return chance.Below(100) switch
        {
            0 => Do.ArchiveExceptionally,
            1 => chance.Of(Do.MergeInto, Do.StartEmergency),
            < 66 => Wanted(current, chance),
            < 96 => chance.Of(Allowed[current.Status]),
            _ => chance.Of(All),
        };
    }

    /// <summary>Something that has a place in the case's status.</summary>
    public static Do Plausible(Case? current, Chance chance)
    {
        var wished = current is null ? Do.Accept : chance.In(75) ? Wanted(current, chance) : chance.Of(Allowed[current.Status]);

        // Nobody is there yet who could.
        return wished == Do.SyncProgress && current!.Handler is null ? Do.RecordSiteWork : wished is Do.AbsorbMerged && current!.IsEnded ? Do.Remark : wished;
    }

    /// <summary>Anything, half of it without a look at the case.</summary>
    public static Do Anything(Case? current, Chance chance) => current is null ? (chance.In(70) ? Do.Accept : chance.Of(All)) : chance.In(50) ? chance.Of(All) : Next(current, chance);

    /// <summary>What leads on from where the case stands.</summary>
    public static Do Wanted(Case current, Chance chance) => current.Status switch
    {
        CaseStatus.Completed when current.Contacts.Count == 0 && chance.In(60) => Do.CorrectIntake,
        CaseStatus.Accepted => chance.Of(Do.Classify, Do.Classify, Do.Classify, Do.Classify, Do.InformOwner, Do.Answer),
        CaseStatus.Classified or CaseStatus.InProgress => Handling(current, chance),
        CaseStatus.Completed => chance.Of(Do.GiveResultFeedback, Do.GiveResultFeedback, Do.GiveResultFeedback, Do.RecordFollowUpAttempt, Do.RecordOwnerVerdict),
        CaseStatus.FedBack => chance.Of(Do.FollowUp, Do.FollowUp, Do.FollowUp, Do.FollowUp, Do.RecordFollowUpAttempt, Do.RecordOwnerVerdict, Do.Close),
        CaseStatus.FollowedUp => chance.Of(Do.Close, Do.Close, Do.RecordOwnerVerdict, Do.FollowUp, Do.OpenReview),
        CaseStatus.UnderReview => current.Round.Review is null ? Do.RecordReview : current.Round.Plan is null ? Do.PlanRectification : Do.TellRectification,
        CaseStatus.Rectifying => chance.Of(Do.Complete, Do.Complete, Extension(current), Do.Dispatch, Do.HoldStudy, Do.SyncProgress, Finishing(current)),
        _ => chance.Of(Do.Remark, Do.SetLegalHold, Do.LinkMatter, Do.AbsorbMerged),
    };

    private static Do Handling(Case current, Chance chance)
    {
        var isInformed = current.History.Any(e => e is OwnerInformedAtIntake);
        if (chance.In(5))
        {
            return Do.Reclassify;
        }

        return chance.In(30) && !isInformed ? Do.InformOwner : current.Category?.Code switch
        {
            nameof(Category.Ordinary) => chance.Of(Do.Dispatch, Do.SyncProgress, Do.RecordSiteWork, Do.RecordPlan, Extension(current), Extension(current), Do.Complete, Do.Complete),
            nameof(Category.Complex) => chance.Of(Do.Respond, Do.HoldStudy, Do.HoldStudy, Do.Dispatch, Do.GiveStageFeedback, Do.GiveFormalNotice, Do.Complete),
            nameof(Category.Emergency) => chance.Of(Do.StartEmergency, Do.ReportEmergency, Do.ReportEmergency, Do.RecordSiteWork, Do.ContactOwner, Do.Dispatch, Do.Complete, Do.Complete),
            nameof(Category.OutOfScope) => chance.Of(Do.ReportToAuthority, Do.ReportToAuthority, Do.Guide, Do.Guide, Do.Dispatch, Do.Complete),
            _ => chance.Of(Do.Answer, Do.Answer, Do.RecordWithdrawal, Do.Complete),
        };
    }

    private static Do Extension(Case current) => current.Extension.Pending is null ? Do.ProposeExtension : Do.RecordExtensionReply;

    private static Do Finishing(Case current) => current.Category?.Code switch
    {
        nameof(Category.OutOfScope) => Do.Guide,
        nameof(Category.Consultation) => Do.Answer,
        _ => Do.Complete,
    };
}
