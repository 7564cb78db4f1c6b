using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Facts by what they are, in the judge's own words.</summary>
internal static class Facts
{
    /// <summary>Entries in the log: they may be made late, and the order of milestones is none of theirs.</summary>
    public static bool IsLog(CaseFact fact) => fact
        is CaseFact.OwnerInformedAtIntake or CaseFact.EmergencyReported or CaseFact.SiteRecorded or CaseFact.ProgressSynced or CaseFact.OwnerContacted
        or CaseFact.HindranceRecorded or CaseFact.ReportedToAuthority or CaseFact.FeedbackAttempted or CaseFact.FollowUpAttempted or CaseFact.CaseSpawned
        or CaseFact.MergedIn or CaseFact.IntakeCorrected or CaseFact.OnlineAcknowledged or CaseFact.WithdrawalRecorded or CaseFact.ExternalReplied
        or CaseFact.SupervisionOrdered or CaseFact.SupervisionAnswered or CaseFact.DutyFellDue or CaseFact.DutiesRecomputed or CaseFact.MatterLinked
        or CaseFact.Remarked or CaseFact.LegalHoldSet or CaseFact.Purged;

    public static bool EndsTheCase(CaseFact? fact) => fact is CaseFact.Closed or CaseFact.MergedInto or CaseFact.Archived;

    /// <summary>What the archive may still take after an end.</summary>
    public static bool MayFollowTheEnd(CaseFact? fact) => fact is CaseFact.Remarked or CaseFact.LegalHoldSet or CaseFact.MatterLinked or CaseFact.Purged;

    /// <summary>What nobody may do before the matter has a category (附件2 第八条).</summary>
    public static bool IsHandling(CaseFact? fact) => fact
        is CaseFact.Dispatched or CaseFact.EmergencyStarted or CaseFact.StudyHeld or CaseFact.PlanRecorded or CaseFact.StageFeedbackGiven
        or CaseFact.FormalNoticeGiven or CaseFact.ExtensionNoticed or CaseFact.Guided or CaseFact.Answered or CaseFact.Completed;

    public static bool BeginsTheCase(CaseFact? fact) => fact is CaseFact.Accepted or CaseFact.Imported;
}
