using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>The guards that hold under every regulation, by what they ask for. Content needs look at the command only; the others at case, actor and time.</summary>
internal static partial class UniversalGuards
{
    public static readonly LifecycleGuard FirstResponderRequired = Need(d => ((Accept)d.Command!).FirstResponder is not null, "FIRST_RESPONDER_REQUIRED");

    public static readonly LifecycleGuard HandlerRequired = Need(d => ((Dispatch)d.Command!).Handler is not null, "HANDLER_REQUIRED");

    public static readonly LifecycleGuard ReasonRequired = Need(d => d.Command!.Read("reason").IsPresent, "REASON_REQUIRED");

    public static readonly LifecycleGuard EvidenceRequired = Need(d => d.Command!.Read("evidence").IsPresent, "EVIDENCE_REQUIRED");

    public static readonly LifecycleGuard SuccessorRequired = Need(d => ((HandOverLead)d.Command!).To is not null, "SUCCESSOR_REQUIRED");

    public static readonly LifecycleGuard CategoryGiven = Need(d => d.Command!.Read("category").IsPresent, "CATEGORY_REQUIRED");

    public static readonly LifecycleGuard MatterRequired = Need(d => IsStated(((SpawnCase)d.Command!).Matter), "MATTER_REQUIRED");

    public static readonly LifecycleGuard MattersRequired = Need(d => d.Command is Split { Matters.Count: > 0 } split && split.Matters.All(IsStated), "MATTER_REQUIRED");

    // A name alone would end any case: the master's own history has to show that it took this one up.
    public static readonly LifecycleGuard MasterHasIt = Need(
        d => d.Command is MergeInto { Master: { } master } && master.Key.Company == d.Case.Key.Company && master.MergedCases.Holds(d.Case.Key.CaseId),
        "MERGE_MASTER_REQUIRED");

    public static readonly LifecycleGuard ContactsKnown = Need(d => d.Command is GiveResultFeedback { Contacts.Count: 0 } || ((GiveResultFeedback)d.Command!).Contacts.All(id => d.Case.Contacts.Any(c => c.Id == id)), "CONTACT_UNKNOWN");

    public static readonly LifecycleGuard RemarkGiven = Need(d => d.Command!.Read("text").IsPresent, "REMARK_REQUIRED");

    public static readonly LifecycleGuard RulesGiven = Need(d => ((MigrateRules)d.Command!).To is not null, "RULES_REQUIRED");

    public static readonly LifecycleGuard CorrectionGiven = Need(d => d.Command is CorrectIntake c && (c.Value is { IsBlank: false } || c.Verified || c.Counterpart is not null), "CORRECTION_REQUIRED");

    public static readonly LifecycleGuard SupervisionReference = Need(d => d.Command is Supervise { Authority: { } a, Ref: { } r } && !string.IsNullOrWhiteSpace(a) && !string.IsNullOrWhiteSpace(r), "SUPERVISION_REFERENCE_REQUIRED");

    // Where nothing waits for an answer no reference can be right, so the step is not offered at all.
    public static readonly LifecycleGuard SupervisionStands = State(d => d.Case.Supervisions.Count > 0, "SUPERVISION_UNKNOWN");

    public static readonly LifecycleGuard SupervisionKnown = Need(
        d => d.Case.Supervisions.Count == 0 || (((AnswerSupervision)d.Command!).Ref is { } reference && d.Case.Supervisions.Holds(reference)),
        "SUPERVISION_UNKNOWN");

    public static readonly LifecycleGuard ExternalNumberStands = State(d => d.Case.ExternalNumbers.Count > 0, "EXTERNAL_NUMBER_UNKNOWN");

    public static readonly LifecycleGuard ExternalNumberKnown = Need(
        d => d.Case.ExternalNumbers.Count == 0 || (((ReplyExternal)d.Command!).ExternalNumber is { } number && d.Case.ExternalNumbers.Holds(number)),
        "EXTERNAL_NUMBER_UNKNOWN");

    public static readonly LifecycleGuard ArchiveEnabled = State(d => d.Regulation.Settings.ExceptionalArchive, "ARCHIVE_NOT_ENABLED");

    public static readonly LifecycleGuard ArchiveCauseGiven = Need(d => ((ArchiveExceptionally)d.Command!).Cause is not null, "ARCHIVE_CAUSE");

    public static readonly LifecycleGuard ApproverRequired = Need(d => IsApprover(d, ApproverOf(d.Command!)), "APPROVER_REQUIRED");

    // Towards Emergency nobody has to find a second person first: danger doesn't wait (AMB-07).
    public static readonly LifecycleGuard ApproverIsRequester = Need(
        d => d.Command is Reclassify { Category: { } category } && category == Classification.Category.Emergency || ApproverOf(d.Command!)?.Id != d.Command!.By.Id,
        "APPROVER_IS_REQUESTER");

    public static readonly LifecycleGuard DateInPast = new(
        true,
        d =>
        {
            if (PromiseOf(d) is { IsNone: false } promised && d.IsPast(promised))
            {
                d.Refuse(PromisedDates.InPast, null, PromisedDates.ClauseOf(d, d.Command!.Name));
            }
        },
        PromisedDates.InPast);

    // Absent or blank, a matter would leave the parent naming a case that can never be taken on.
    private static bool IsStated(NewMatter? matter) => matter is { Content: { IsBlank: false } };

    private static LifecycleGuard Need(Func<Deliberation, bool> holds, string code) => new(true, d => Ask(d, holds, code), code);

    private static LifecycleGuard State(Func<Deliberation, bool> holds, string code) => new(false, d => Ask(d, holds, code), code);

    private static void Ask(Deliberation d, Func<Deliberation, bool> holds, string code)
    {
        if (!holds(d))
        {
            d.Refuse(code);
        }
    }

    private static Actor? ApproverOf(CaseCommand command) => command switch
    {
        Reclassify c => c.Approver,
        HandOverLead c => c.Approver,
        ArchiveExceptionally c => c.Approver,
        MigrateRules c => c.Approver,
        _ => null,
    };

    private static bool IsApprover(Deliberation d, Actor? approver)
    {
        // Where the regulation names no roles, a resident still can't approve for the company.
        if (approver is not { Kind: ActorKind.Staff or ActorKind.Authority })
        {
            return false;
        }

        return !d.Regulation.Settings.Approvers.TryGetValue(d.Command!.Name, out var roles)
            || (Deliberation.RolesOf(approver, d.Current, d.Estate) & roles) != 0;
    }

    private static PromisedTime? PromiseOf(Deliberation d) => d.Command switch
    {
        RecordPlan c => c.Due,
        HoldStudy c => c.Limit,
        GiveFormalNotice c => c.FirmDate,
        PlanRectification c => c.Limit,
        TellRectification c => c.Limit ?? d.Case.Round.Plan?.Limit,
        _ => null,
    };
}
