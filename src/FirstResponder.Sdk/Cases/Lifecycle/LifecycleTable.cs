using FirstResponder.Sdk.Regulations;
using Do = FirstResponder.Sdk.Regulations.CommandName;
using Guard = FirstResponder.Sdk.Cases.UniversalGuards;
using Is = FirstResponder.Sdk.Regulations.CaseStatus;

namespace FirstResponder.Sdk.Cases;

/// <summary>The declared lifecycle table. Decisions, next steps and the picture in the README are all read from it; no rule of it is written twice.</summary>
public static class LifecycleTable
{
    private static readonly CaseStatus[] Begun = [Is.Classified, Is.InProgress];
    private static readonly CaseStatus[] Handling = [Is.Classified, Is.InProgress, Is.Rectifying];
    private static readonly CaseStatus[] Done = [Is.Completed, Is.FedBack, Is.FollowedUp];
    private static readonly CaseStatus[] Open = [Is.Accepted, Is.Classified, Is.InProgress, Is.Completed, Is.FedBack, Is.FollowedUp, Is.UnderReview, Is.Rectifying];
    private static readonly CaseStatus[] Any = [.. Open, Is.Closed, Is.Merged, Is.Archived];
    private static readonly CaseStatus[] Same = [];

    /// <summary>Every row, in order.</summary>
    public static IReadOnlyList<Transition> Rows { get; } =
    [
        new("T01", [], Do.Accept, [Is.Accepted, Is.Classified], [Guard.FirstResponderRequired]),
        new("T01", [], Do.Import, [Is.Classified, Is.InProgress, .. Done, Is.UnderReview, Is.Rectifying], [ImportGuards.Intake, ImportGuards.Category, ImportGuards.Past]),
        new("T02", [Is.Accepted], Do.Classify, [Is.Classified], [Guard.CategoryGiven]),
        new("T03", [Is.Accepted, .. Begun], Do.StartEmergency, [Is.InProgress], []),
        new("T04", Begun, Do.Reclassify, [Is.Classified], [Guard.CategoryGiven, Guard.ReasonRequired, Guard.ApproverRequired, Guard.ApproverIsRequester]),
        new("T05", Begun, Do.Dispatch, [Is.InProgress], [Guard.HandlerRequired]),
        new("T06", Begun, Do.HoldStudy, [Is.InProgress], [Guard.DateInPast]),
        new("T07", [Is.Rectifying], Do.Dispatch, Same, [Guard.HandlerRequired]),
        new("T07", [Is.Rectifying], Do.HoldStudy, Same, [Guard.DateInPast]),
        new("T08", [Is.Accepted, .. Handling], Do.Answer, [Is.Completed], []),
        new("T09", Handling, Do.Guide, [Is.Completed], []),
        new("T10", Handling, Do.Complete, [Is.Completed], []),
        new("T11", [Is.Accepted, .. Begun], Do.InformOwner, Same, []),
        new("T11", [Is.Accepted, .. Begun], Do.Respond, Same, []),
        new("T12", Begun, Do.RecordPlan, Same, [Guard.DateInPast]),
        new("T12", Begun, Do.GiveStageFeedback, Same, []),
        new("T12", Begun, Do.GiveFormalNotice, Same, [Guard.DateInPast]),
        new("T13", Handling, Do.ProposeExtension, Same, [Guard.ExtensionAvailable, Guard.ExtensionEta]),
        new("T13", Handling, Do.RecordExtensionReply, Same, [Guard.ExtensionPending, Guard.ConfirmationByHuman, Guard.ConfirmationRelation, Guard.OwnCase]),
        new("T13", Handling, Do.RecordHindrance, Same, []),
        new("T13", Handling, Do.ReportToAuthority, Same, []),
        new("T14", [Is.Completed], Do.GiveResultFeedback, [Is.FedBack, Is.Completed], [Guard.CounterpartNamed, Guard.ContactsKnown]),
        new("T15", [Is.Completed, Is.FedBack], Do.RecordFollowUpAttempt, Same, [Guard.FollowUpByHuman]),
        new("T16", [Is.FedBack, Is.FollowedUp], Do.FollowUp, [Is.FollowedUp, Is.FedBack, Is.UnderReview], [Guard.CounterpartNamed, Guard.FollowUpByHuman, Guard.VerdictAgrees, Guard.VerdictRelation, Guard.NewMattersStated]),
        new("T17", Done, Do.RecordOwnerVerdict, [Is.Completed, Is.FedBack, Is.FollowedUp, Is.UnderReview], [Guard.CounterpartNamed, Guard.ConfirmationByHuman, Guard.ConfirmationRelation, Guard.OwnCase, Guard.ConfirmationFresh]),
        new("T18", Done, Do.OpenReview, [Is.UnderReview], [Guard.ReasonRequired]),
        new("T19", [Is.UnderReview], Do.RecordReview, Same, []),
        new("T19", [Is.UnderReview], Do.PlanRectification, Same, [Guard.ReviewRecorded, Guard.DateInPast]),
        new("T20", [Is.UnderReview], Do.TellRectification, [Is.Rectifying], [Guard.RectificationPlanned, Guard.DateInPast]),
        new("T21", Open, Do.Close, [Is.Closed], [Guard.ClosureConditions, Guard.CloseByHuman]),
        new("T22", [Is.Accepted, .. Begun], Do.MergeInto, [Is.Merged], [Guard.MergeBeforeCompletion, Guard.MergeUnjoined, Guard.MasterHasIt]),
        new("T22", [Is.Accepted, .. Begun], Do.Split, Same, [Guard.SplitBeforeCompletion, Guard.MattersRequired]),
        new("T23", [Is.Accepted, .. Handling, Is.UnderReview], Do.AbsorbMerged, Same, [Guard.MergeFits]),
        new("T24", Open, Do.ArchiveExceptionally, [Is.Archived], [Guard.ArchiveEnabled, Guard.ArchiveCauseGiven, Guard.ApproverRequired, Guard.ApproverIsRequester, Guard.EvidenceRequired]),
        new("T25", Open, Do.ReportEmergency, Same, []),
        new("T25", Open, Do.RecordSiteWork, Same, []),
        new("T25", Open, Do.SyncProgress, Same, []),
        new("T25", Open, Do.ContactOwner, Same, []),
        new("T25", Open, Do.HandOverLead, Same, [Guard.ReasonRequired, Guard.ApproverRequired, Guard.SuccessorRequired]),
        new("T25", Open, Do.SpawnCase, Same, [Guard.MatterRequired]),
        new("T25", Open, Do.CorrectIntake, Same, [Guard.CorrectionGiven, Guard.CounterpartFree]),
        new("T25", Open, Do.AcknowledgeOnline, Same, []),
        new("T25", Open, Do.RecordWithdrawal, Same, []),
        new("T25", Open, Do.ReplyExternal, Same, [Guard.ExternalNumberStands, Guard.ExternalNumberKnown]),
        new("T25", Open, Do.Supervise, Same, [Guard.SupervisionReference]),
        new("T25", Open, Do.AnswerSupervision, Same, [Guard.SupervisionStands, Guard.SupervisionKnown]),
        new("T25", Open, Do.AnnounceDue, Same, []),
        new("T25", Open, Do.Recompute, Same, []),
        new("T25", Open, Do.MigrateRules, Same, [Guard.ReasonRequired, Guard.ApproverRequired, Guard.ApproverIsRequester, Guard.RulesGiven]),
        new("T26", Any, Do.LinkMatter, Same, []),
        new("T26", Any, Do.Remark, Same, [Guard.RemarkGiven]),
        new("T26", Any, Do.SetLegalHold, Same, [Guard.ReasonRequired]),
    ];

    private static Transition?[][] ByCommand { get; } = Index();

    /// <summary>The row for a command in a status; null when it has no place there.</summary>
    public static Transition? Find(CommandName command, CaseStatus status) => ByCommand[(int)command][(int)status];

    /// <summary>The row that begins a case; null for commands that don't.</summary>
    internal static Transition? Beginning(CommandName command) => command switch
    {
        Do.Accept => Rows[0],
        Do.Import => Rows[1],
        _ => null,
    };

    private static Transition?[][] Index()
    {
        var index = new Transition?[Enum.GetValues(typeof(CommandName)).Length][];
        for (var i = 0; i < index.Length; i++)
        {
            index[i] = new Transition?[Any.Length];
        }

        foreach (var row in Rows)
        {
            foreach (var status in row.From)
            {
                index[(int)row.Command][(int)status] = row;
            }
        }

        return index;
    }
}
