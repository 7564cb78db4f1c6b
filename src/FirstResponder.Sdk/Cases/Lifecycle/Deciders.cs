namespace FirstResponder.Sdk.Cases;

/// <summary>What each command makes happen once nothing speaks against it. Returns why nothing would change, or null.</summary>
internal static partial class Deciders
{
    public static string? Record(Deliberation d) => d.Command switch
    {
        Accept c => Accept(d, c),
        Classify c => Classify(d, c),
        Reclassify c => Reclassify(d, c),
        InformOwner c => InformOwner(d, c),
        CorrectIntake c => CorrectIntake(d, c),
        AcknowledgeOnline c => Say(d, new OnlineAcknowledged { Way = c.Way, Text = c.Text }),
        RecordWithdrawal c => Say(d, new WithdrawalRecorded { By = c.WithdrawnBy, Way = c.Way, Words = c.Words }),
        Dispatch c => Say(d, new Dispatched { Handler = c.Handler!, Requirements = c.Requirements, Departments = c.Departments.Copied(), Reason = c.Reason }),
        RecordSiteWork c => Say(d, new SiteRecorded { Kind = c.Kind, Text = c.Text, ChecklistItem = c.ChecklistItem, Photos = c.Photos.Copied() }),
        SyncProgress c => Say(d, new ProgressSynced { Text = c.Text }),
        ContactOwner c => Say(d, new OwnerContacted { Kind = c.Kind, Direction = c.Direction, Way = c.Way, Text = c.Text, ByLead = IsLead(d) }),
        RecordHindrance c => Say(d, new HindranceRecorded { Kind = c.Kind, Text = c.Text }),
        RecordPlan c => Say(d, new PlanRecorded { Steps = c.Steps!, Person = c.Person!, Due = c.Due!.Value }),
        StartEmergency c => StartEmergency(d, c),
        ReportEmergency c => ReportEmergency(d, c),
        ProposeExtension c => ProposeExtension(d, c),
        RecordExtensionReply c => RecordExtensionReply(d, c),
        Respond c => Say(d, new Responded { Kind = c.Kind ?? ResponseKind.OwnerContact, Way = c.Way, Text = c.Text, Department = c.Department, Person = c.Person }),
        HoldStudy c => Say(d, new StudyHeld { Participants = c.Participants.Copied(), Plan = c.Plan!, Division = c.Division.Copied(), Limit = c.Limit!.Value, Coordinator = c.Coordinator }),
        GiveStageFeedback c => Say(d, new StageFeedbackGiven { Progress = c.Progress!, Measures = c.Measures!, Way = c.Way }),
        GiveFormalNotice c => Say(d, new FormalNoticeGiven { Way = c.Way, Reason = c.Reason!, Plan = c.Plan!, FirmDate = c.FirmDate!.Value, Document = c.Document, DeliveredAt = c.DeliveredAt }),
        ReportToAuthority c => Say(d, new ReportedToAuthority { Org = c.Org!, OrgKind = c.OrgKind, Way = c.Way!.Value, Ref = c.Ref, Text = c.Text }),
        Guide c => Guide(d, c),
        Answer c => Answer(d, c),
        Complete c => Complete(d, c),
        GiveResultFeedback c => GiveResultFeedback(d, c),
        FollowUp c => FollowUp(d, c),
        RecordFollowUpAttempt c => Say(d, new FollowUpAttempted { Way = c.Way, Result = c.Result, Note = c.Note, NextAt = c.NextAt }),
        RecordOwnerVerdict c => RecordOwnerVerdict(d, c),
        OpenReview c => OpenReview(d, ReviewOrigin.Enterprise, c.Reason),
        RecordReview c => Say(d, new ReviewRecorded { Cause = c.Cause!, Shortfall = c.Shortfall! }),
        PlanRectification c => Say(d, new RectificationPlanned { Steps = c.Steps!, Limit = c.Limit!.Value, Handler = c.Handler!, Requirements = c.Requirements }),
        TellRectification c => Say(d, new RectificationTold { Way = c.Way!.Value, ReviewResult = c.ReviewResult!, Limit = c.Limit ?? d.Case.Round.Plan!.Limit }),
        Cases.Close => Say(d, new Closed { Rounds = d.Case.Round.Number, NotBefore = Retention(d) }),
        ArchiveExceptionally c => Say(d, new Archived { Cause = c.Cause!.Value, Approver = c.Approver!, Evidence = c.Evidence.Copied(), Note = c.Note, NotBefore = Retention(d) }),
        HandOverLead c => HandOverLead(d, c),
        AbsorbMerged c => AbsorbMerged(d, c),
        MergeInto c => MergeInto(d, c),
        Split c => Split(d, c),
        SpawnCase c => SpawnCase(d, c.Matter!, c.Reason, d.Case.Intake.Channel),
        LinkMatter c => LinkMatter(d, c),
        ReplyExternal c => Say(d, new ExternalReplied { ExternalNumber = c.ExternalNumber!, Text = c.Text }),
        Supervise c => Say(d, new SupervisionOrdered { Authority = c.Authority!, Kind = c.Kind, Due = c.Due, Ref = c.Ref! }),
        AnswerSupervision c => Say(d, new SupervisionAnswered { Ref = c.Ref!, Text = c.Text }),
        AnnounceDue c => AnnounceDue(d, c),
        Cases.Recompute => Recompute(d),
        MigrateRules c => MigrateRules(d, c),
        Remark c => Say(d, new Remarked { Text = c.Text! }),
        SetLegalHold c => Say(d, new LegalHoldSet { On = c.On, Reason = c.Reason! }),
        var unknown => throw new ArgumentException($"未知的命令 {unknown?.GetType().Name}。 / Unknown command.", nameof(d)),
    };

    private static string? Say(Deliberation d, CaseEvent happened)
    {
        d.Record(happened);
        return null;
    }

    private static bool IsLead(Deliberation d) => string.Equals(d.Actor.Id, d.Case.Lead.Id, StringComparison.Ordinal);

    // 附件2 第十九条: at least three years from the end; the archive may not be disposed of before.
    private static NodaTime.Instant? Retention(Deliberation d) => d.Regulation.Retention is { Limit.Time: not null } rule ? d.DeadlineOf(rule, d.At).LateFrom : null;
}
