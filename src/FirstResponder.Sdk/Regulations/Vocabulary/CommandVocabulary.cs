namespace FirstResponder.Sdk.Regulations;

/// <summary>The fields of each command that the guards of a rule pack may name.</summary>
public static class CommandVocabulary
{
    /// <summary>A field that guards may test on every command: whether the request's text spoke of danger (附件2 第八条).</summary>
    public const string EmergencyHint = "emergencyHint";

    /// <summary>The names of the fields of <paramref name="command"/> as packs write them; empty when it has none.</summary>
    public static IReadOnlyList<string> FieldsOf(CommandName command) => command switch
    {
        CommandName.Accept => [.. FactVocabulary.FieldsOf(CaseFact.Accepted), "classification"],
        CommandName.Import => FactVocabulary.FieldsOf(CaseFact.Imported),
        CommandName.Classify => FactVocabulary.FieldsOf(CaseFact.Classified),
        CommandName.Reclassify => FactVocabulary.FieldsOf(CaseFact.Reclassified),
        CommandName.InformOwner => FactVocabulary.FieldsOf(CaseFact.OwnerInformedAtIntake),
        CommandName.Dispatch => FactVocabulary.FieldsOf(CaseFact.Dispatched),
        CommandName.StartEmergency => FactVocabulary.FieldsOf(CaseFact.EmergencyStarted),
        CommandName.ReportEmergency => FactVocabulary.FieldsOf(CaseFact.EmergencyReported),
        CommandName.RecordSiteWork => FactVocabulary.FieldsOf(CaseFact.SiteRecorded),
        CommandName.SyncProgress => FactVocabulary.FieldsOf(CaseFact.ProgressSynced),
        CommandName.ContactOwner => FactVocabulary.FieldsOf(CaseFact.OwnerContacted),
        CommandName.RecordHindrance => FactVocabulary.FieldsOf(CaseFact.HindranceRecorded),
        CommandName.RecordPlan => FactVocabulary.FieldsOf(CaseFact.PlanRecorded),
        CommandName.ProposeExtension => FactVocabulary.FieldsOf(CaseFact.ExtensionNoticed),
        CommandName.RecordExtensionReply => [.. FactVocabulary.FieldsOf(CaseFact.ExtensionConsented), "consents"],
        CommandName.Respond => FactVocabulary.FieldsOf(CaseFact.Responded),
        CommandName.HoldStudy => FactVocabulary.FieldsOf(CaseFact.StudyHeld),
        CommandName.GiveStageFeedback => FactVocabulary.FieldsOf(CaseFact.StageFeedbackGiven),
        CommandName.GiveFormalNotice => FactVocabulary.FieldsOf(CaseFact.FormalNoticeGiven),
        CommandName.ReportToAuthority => FactVocabulary.FieldsOf(CaseFact.ReportedToAuthority),
        CommandName.Guide => FactVocabulary.FieldsOf(CaseFact.Guided),
        CommandName.Answer => FactVocabulary.FieldsOf(CaseFact.Answered),
        CommandName.Complete => FactVocabulary.FieldsOf(CaseFact.Completed),
        CommandName.GiveResultFeedback => [.. FactVocabulary.FieldsOf(CaseFact.ResultFedBack), "result", "ref", "facts", "measures", "progress"],
        CommandName.FollowUp => [.. FactVocabulary.FieldsOf(CaseFact.FollowedUp), "verdict"],
        CommandName.RecordFollowUpAttempt => FactVocabulary.FieldsOf(CaseFact.FollowUpAttempted),
        CommandName.RecordOwnerVerdict => FactVocabulary.FieldsOf(CaseFact.OwnerConfirmed),
        CommandName.OpenReview => [.. FactVocabulary.FieldsOf(CaseFact.ReviewOpened), "reason"],
        CommandName.RecordReview => FactVocabulary.FieldsOf(CaseFact.ReviewRecorded),
        CommandName.PlanRectification => FactVocabulary.FieldsOf(CaseFact.RectificationPlanned),
        CommandName.TellRectification => FactVocabulary.FieldsOf(CaseFact.RectificationTold),
        CommandName.HandOverLead => FactVocabulary.FieldsOf(CaseFact.LeadHandedOver),
        CommandName.AbsorbMerged => FactVocabulary.FieldsOf(CaseFact.MergedIn),
        CommandName.MergeInto => FactVocabulary.FieldsOf(CaseFact.MergedInto),
        CommandName.Split or CommandName.SpawnCase => FactVocabulary.FieldsOf(CaseFact.CaseSpawned),
        CommandName.CorrectIntake => FactVocabulary.FieldsOf(CaseFact.IntakeCorrected),
        CommandName.AcknowledgeOnline => FactVocabulary.FieldsOf(CaseFact.OnlineAcknowledged),
        CommandName.RecordWithdrawal => FactVocabulary.FieldsOf(CaseFact.WithdrawalRecorded),
        CommandName.ReplyExternal => FactVocabulary.FieldsOf(CaseFact.ExternalReplied),
        CommandName.Supervise => FactVocabulary.FieldsOf(CaseFact.SupervisionOrdered),
        CommandName.AnswerSupervision => FactVocabulary.FieldsOf(CaseFact.SupervisionAnswered),
        CommandName.MigrateRules => FactVocabulary.FieldsOf(CaseFact.RulesMigrated),
        CommandName.ArchiveExceptionally => FactVocabulary.FieldsOf(CaseFact.Archived),
        _ => [],
    };
}
