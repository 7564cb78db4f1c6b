namespace FirstResponder.Sdk.Regulations;

/// <summary>The fields of each fact that the conditions of a rule pack may name.</summary>
public static class FactVocabulary
{
    /// <summary>The names of the fields of <paramref name="fact"/> as packs write them; empty when it has none.</summary>
    public static IReadOnlyList<string> FieldsOf(CaseFact fact) => fact switch
    {
        CaseFact.Accepted => Intake,
        CaseFact.Imported => Import,
        CaseFact.Classified => ["category", "nature", "scopeKind", "emergencyType", "overrideReason"],
        CaseFact.Reclassified => ["from", "category", "reason", "approver", "ownerTold"],
        CaseFact.OwnerInformedAtIntake => ["told", "process", "expectedDue", "way", "reason"],
        CaseFact.Dispatched => ["handler", "requirements", "departments", "reason"],
        CaseFact.EmergencyStarted => ["emergencyType", "departments", "planRef"],
        CaseFact.EmergencyReported => ["target", "by", "way", "ref", "outstanding"],
        CaseFact.SiteRecorded => ["kind", "text", "checklistItem", "photos"],
        CaseFact.ProgressSynced => ["text"],
        CaseFact.OwnerContacted => ["kind", "direction", "way", "text", "byLead"],
        CaseFact.HindranceRecorded => ["kind", "text"],
        CaseFact.PlanRecorded => ["steps", "person", "due"],
        CaseFact.ExtensionNoticed => ["cause", "reason", "eta", "way", "count"],
        CaseFact.ExtensionConsented or CaseFact.ExtensionRefused => ["by", "relation", "way", "words", "eta"],
        CaseFact.Responded => ["kind", "way", "text", "department", "person"],
        CaseFact.StudyHeld => ["participants", "plan", "division", "limit", "coordinator"],
        CaseFact.StageFeedbackGiven => ["progress", "measures", "way"],
        CaseFact.FormalNoticeGiven => ["way", "reason", "plan", "firmDate", "document", "deliveredAt"],
        CaseFact.ReportedToAuthority => ["org", "orgKind", "way", "ref", "text"],
        CaseFact.Guided => ["explanation", "target", "contact", "procedure"],
        CaseFact.Answered => ["text", "basis", "onSpot", "way"],
        CaseFact.Completed => ["kind", "result", "handler", "evidence", "overrideReason"],
        CaseFact.ResultFedBack => ["way", "content", "evidence", "contacts", "complete"],
        CaseFact.FeedbackAttempted => ["way", "result", "ref"],
        CaseFact.FollowedUp => ["way", "answeredBy", "relation", "efficiency", "attitude", "result", "satisfaction", "words", "missing", "complete", "dissatisfied", "counts"],
        CaseFact.FollowUpAttempted => ["way", "result", "note", "nextAt"],
        CaseFact.OwnerConfirmed or CaseFact.OwnerObjected => ["verdict", "by", "relation", "way", "words", "evidence"],
        CaseFact.ReviewOpened => ["origin", "reviewOf"],
        CaseFact.ReviewRecorded => ["cause", "shortfall", "reviewer"],
        CaseFact.RectificationPlanned => ["steps", "limit", "handler", "requirements"],
        CaseFact.RectificationTold => ["way", "reviewResult", "limit"],
        CaseFact.Closed => ["by", "rounds", "notBefore"],
        CaseFact.LeadHandedOver => ["from", "to", "reason", "approver"],
        CaseFact.MergedIn => ["case", "contact", "externalNumber", "externalDue", "reason", "representationConsent"],
        CaseFact.MergedInto => ["master", "reason"],
        CaseFact.CaseSplit or CaseFact.CaseSpawned => ["child", "reason", "content", "nature", "place", "firstResponder", "contactAt"],
        CaseFact.IntakeCorrected => ["field", "value", "verified", "counterpart", "reason"],
        CaseFact.OnlineAcknowledged => ["way", "text"],
        CaseFact.WithdrawalRecorded => ["by", "way", "words"],
        CaseFact.ExternalReplied => ["externalNumber", "text"],
        CaseFact.SupervisionOrdered => ["authority", "kind", "due", "ref"],
        CaseFact.SupervisionAnswered => ["ref"],
        CaseFact.DutyFellDue => ["duty", "due", "threshold"],
        CaseFact.DutiesRecomputed => ["calendar", "moved"],
        CaseFact.RulesMigrated => ["from", "to", "reason", "approver"],
        CaseFact.Archived => ["cause", "approver", "evidence"],
        _ => [],
    };

    private static string[] Intake { get; } =
    [
        "origin", "channel", "direction", "complainant", "place", "content", "nature", "firstResponder", "frByRule", "identityShown", "verified",
        "receipt", "externalSource", "externalNumber", "externalDue", "complaintAbout", "assessment", "parent", "numbers", "pin",
    ];

    private static string[] Import { get; } = [.. Intake, "status", "round", "lead", "handler"];
}
