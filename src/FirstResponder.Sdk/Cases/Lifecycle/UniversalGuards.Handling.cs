using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

internal static partial class UniversalGuards
{
    public static readonly LifecycleGuard ExtensionAvailable = State(d => d.Case.OpenExtendable() is not null, "EXTENSION_NOT_AVAILABLE");

    public static readonly LifecycleGuard ExtensionEta = Need(
        d => d.Case.OpenExtendable() is not { LateFrom: { } lateFrom } || (((ProposeExtension)d.Command!).Eta is { IsNone: false } eta && eta.ToDeadline(d.Estate.Zone).LateFrom > lateFrom),
        "EXTENSION_ETA_INVALID");

    public static readonly LifecycleGuard ExtensionPending = State(d => d.Case.Extension.Pending is not null, "NO_EXTENSION_PENDING");

    // 业主确认: nobody's silence and no machine's word. A resident's own reply may be typed in by a system, what staff heard may not.
    public static readonly LifecycleGuard ConfirmationByHuman = State(
        d => d.Actor.IsHuman && (d.Actor.Kind == ActorKind.Resident || d.Command?.RecordedBy?.IsHuman != false),
        "CONFIRMATION_MUST_BE_HUMAN");

    public static readonly LifecycleGuard ConfirmationRelation = Need(
        d => d.Command is RecordOwnerVerdict { Verdict: Verdict.Objection } || d.Regulation.Settings.Relations.Holds(d.Command!.Read("relation").Text ?? ""),
        "CONFIRMATION_RELATION");

    public static readonly LifecycleGuard ConfirmationFresh = State(d => d.Case.Round.Completed is not { } completed || d.At >= completed.OccurredAt, "CONFIRMATION_STALE");

    public static readonly LifecycleGuard CounterpartNamed = State(d => d.Case.Contacts.Count > 0, "COUNTERPART_MISSING");

    public static readonly LifecycleGuard FollowUpByHuman = State(d => d.Actor.IsHuman && d.Command?.RecordedBy?.IsHuman != false, "FOLLOW_UP_MUST_BE_HUMAN");

    public static readonly LifecycleGuard VerdictAgrees = Need(d => Agrees(d.Regulation.Settings, (FollowUp)d.Command!), "VERDICT_CONTRADICTS");

    public static readonly LifecycleGuard NewMattersStated = Need(d => d.Command is FollowUp { NewMatters.Count: 0 } || ((FollowUp)d.Command!).NewMatters.All(IsStated), "MATTER_REQUIRED");

    // A resident speaks for their own case; whoever else says so must be authorised (AMB-36).
    public static readonly LifecycleGuard OwnCase = Need(
        d => d.Actor.Kind != ActorKind.Resident || d.Command!.Read("relation").Text == nameof(Relation.Authorised) || d.Case.Contacts.Any(c => c.Complainant.Ref == d.Actor.Id),
        "CONFIRMATION_RELATION");

    public static readonly LifecycleGuard CounterpartFree = Need(
        d => ((CorrectIntake)d.Command!).Counterpart is null || d.Case.Complainant is null || (d.Case.Intake.Complainant is null && d.Case.Round.ContactsTold.Count == 0),
        "COUNTERPART_STANDS");

    public static readonly LifecycleGuard VerdictRelation = Need(
        d => d.Command is not FollowUp { Verdict: not null } call || d.Regulation.Settings.Relations.Holds((call.Relation ?? Relation.Complainant).ToString()),
        "CONFIRMATION_RELATION");

    public static readonly LifecycleGuard ReviewRecorded = State(d => d.Case.Round.Review is not null, "REVIEW_NOT_DONE");

    public static readonly LifecycleGuard RectificationPlanned = State(d => d.Case.Round.Plan is not null, "RECTIFICATION_PLAN_MISSING");

    public static readonly LifecycleGuard CloseByHuman = State(d => d.Actor.IsHuman && d.Command?.RecordedBy?.IsHuman != false, "CLOSE_MUST_BE_HUMAN");

    public static readonly LifecycleGuard ClosureConditions = new(
        false,
        ClosureWalk.RefuseUnmet,
        "NOT_COMPLETED", "RESULT_NOT_FED_BACK", "NO_FOLLOW_UP", "NO_COMPLETED_FOLLOW_UP", "FOLLOW_UP_ITEM_MISSING", "OWNER_DISSATISFIED", "CONFIRMATION_STALE", "OWNER_NOT_CONFIRMED", "REVIEW_NOT_DONE");

    public static readonly LifecycleGuard MergeBeforeCompletion = State(d => d.Case.Round.Number == 1 && d.Case.Status < CaseStatus.Completed, "MERGE_AFTER_COMPLETION");

    // A case that others joined while it was about to join would take their contacts with it.
    public static readonly LifecycleGuard MergeUnjoined = State(d => d.Case.MergedCases.Count == 0, "MERGE_CHAIN");

    public static readonly LifecycleGuard SplitBeforeCompletion = State(d => d.Case.Round.Number == 1 && d.Case.Status < CaseStatus.Completed, "SPLIT_AFTER_COMPLETION");

    public static readonly LifecycleGuard MergeFits = new(
        true,
        MergeWalk.RefuseMisfit,
        "MERGE_DUPLICATE_REQUIRED", "MERGE_AFTER_COMPLETION", "MERGE_CHAIN", "MERGE_OTHER_ESTATE", "MERGE_MASTER_NOT_EARLIEST", "MERGE_CONSENT_REQUIRED");

    private static bool Agrees(RegulationSettings settings, FollowUp call) => call.Verdict switch
    {
        null => true,
        Verdict.Satisfied => call.Satisfaction is { } rating && settings.Satisfied.Holds(rating.ToString()),
        Verdict.NoObjection => call.Satisfaction is { } rating && settings.NoObjection.Holds(rating.ToString()),
        _ => call.Satisfaction is { } rating && settings.Dissatisfied.Holds(rating.ToString()),
    };
}
