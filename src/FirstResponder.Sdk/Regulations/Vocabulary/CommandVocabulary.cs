namespace FirstResponder.Sdk.Regulations;

/// <summary>The fields of each command that a rule pack may ask for or test.</summary>
public static class CommandVocabulary
{
    /// <summary>A field that guards may test on every command: whether the request's text spoke of danger (附件2 第八条).</summary>
    public const string EmergencyHint = "emergencyHint";

    /// <summary>The field names of <paramref name="command"/>.</summary>
    public static IReadOnlyList<string> FieldsOf(CommandName command) => command switch
    {
        CommandName.Accept => ["origin", "channel", "direction", "complainant", "place", "content", "nature", "firstResponder", "frByRule", "identityShown", "verified", "receipt", "externalSource", "externalNumber", "externalDue", "complaintAbout", "parent", "numbers", "classification"],
        CommandName.Import => FieldsOf(CommandName.Accept),
        CommandName.Classify => ["category", "nature", "scopeKind", "emergencyType", "overrideReason"],
        CommandName.Reclassify => ["category", "reason", "approver", "ownerTold", "scopeKind", "emergencyType"],
        CommandName.InformOwner => ["told", "process", "expectedDue", "way", "reason"],
        CommandName.Dispatch => ["handler", "requirements", "departments", "reason"],
        CommandName.StartEmergency => ["emergencyType", "departments", "planRef"],
        CommandName.ReportEmergency => ["target", "way", "to", "ref"],
        CommandName.RecordSiteWork => ["kind", "text", "checklistItem", "photos"],
        CommandName.SyncProgress => ["text"],
        CommandName.ContactOwner => ["kind", "way", "text", "direction"],
        CommandName.RecordHindrance => ["kind", "text"],
        CommandName.RecordPlan => ["steps", "person", "due"],
        CommandName.ProposeExtension => ["cause", "reason", "eta", "way"],
        CommandName.RecordExtensionReply => ["consents", "relation", "way", "answeredBy", "words"],
        CommandName.Respond => ["kind", "way", "text", "department", "person"],
        CommandName.HoldStudy => ["participants", "plan", "division", "limit", "coordinator"],
        CommandName.GiveStageFeedback => ["progress", "measures", "way"],
        CommandName.GiveFormalNotice => ["way", "reason", "plan", "firmDate", "document", "deliveredAt"],
        CommandName.ReportToAuthority => ["org", "way", "orgKind", "ref", "text"],
        CommandName.Guide => ["explanation", "target", "contact", "procedure", "evidence"],
        CommandName.Answer => ["text", "basis", "onSpot", "way", "overrideReason", "evidence"],
        CommandName.Complete => ["result", "kind", "evidence", "overrideReason"],
        CommandName.GiveResultFeedback => ["way", "content", "facts", "measures", "progress", "delivery", "evidence", "contacts"],
        CommandName.FollowUp => ["way", "satisfaction", "efficiency", "attitude", "result", "answeredBy", "relation", "words", "verdict", "newMatters"],
        CommandName.RecordFollowUpAttempt => ["way", "result", "note", "nextAt"],
        CommandName.RecordOwnerVerdict => ["verdict", "relation", "way", "answeredBy", "words", "evidence"],
        CommandName.OpenReview => ["reason"],
        CommandName.RecordReview => ["cause", "shortfall"],
        CommandName.PlanRectification => ["steps", "limit", "handler", "requirements"],
        CommandName.TellRectification => ["way", "reviewResult", "limit"],
        CommandName.Close => [],
        CommandName.HandOverLead => ["to", "reason", "approver"],
        CommandName.AbsorbMerged => ["duplicate", "reason", "representationConsent"],
        CommandName.MergeInto => ["master", "reason"],
        CommandName.Split => ["matters", "reason"],
        CommandName.SpawnCase => ["matter", "reason"],
        CommandName.CorrectIntake => ["field", "value", "verified", "counterpart", "reason"],
        CommandName.AcknowledgeOnline => ["way", "text"],
        CommandName.RecordWithdrawal => ["way", "words", "withdrawnBy"],
        CommandName.ReplyExternal => ["externalNumber", "text"],
        CommandName.Supervise => ["authority", "ref", "kind", "due"],
        CommandName.AnswerSupervision => ["ref", "text"],
        CommandName.AnnounceDue => ["duty", "threshold"],
        CommandName.Recompute => [],
        CommandName.MigrateRules => ["to", "reason", "approver"],
        CommandName.ArchiveExceptionally => ["cause", "approver", "evidence", "note"],
        CommandName.LinkMatter => ["case", "taken"],
        CommandName.Remark => ["text"],
        CommandName.SetLegalHold => ["on", "reason"],
        _ => [],
    };
}
