namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>
/// What must hold in every honest history of a case, each a named value with its clause. Written from 赣建房〔2026〕7号 alone; the judge applies all of them.
/// </summary>
public static partial class ClosureInvariants
{
    static ClosureInvariants() => All =
    [
        ChainWhole, NumberedFromOne, Readable, NotInFuture, RecordedInOrder, MilestonesInOrder, LogsAfterAcceptance, AcceptedFirstAndOnce, ImportedFromBefore, ClosedOnce,
        NothingAfterTheEnd, RulesChangedOpenly,
        FirstResponderSet, FirstResponderKept, ComplainantKept, LetterReceipted, LeadHandedOverOpenly, LedByTheLead, DoneByTheRightPerson, NobodyInOwnCause,
        CategoryFirst, CategoryChangedOpenly, FactFitsCategory,
        EmergencyHandled, DispatchedToSomebody, PlanExecutable, ExtensionNoticedInTime, ExtensionAgreed, RespondedOutwardly, StudyWhole, StageFeedbackWhole,
        FormalNoticeFormal, GuidedAfterReport, AnsweredWithBasis, InformedBeforeDispatch, CompletedInItsWay,
        RoundsCounted, CompletedOncePerRound, StagesInOrder, FeedbackReachedTheOwner, EveryContactTold, FollowUpByAHuman, FollowUpByTheRightRole,
        FollowUpItems, ReviewOpenedAtOnce, ReviewStepsWhole, ReviewBeforeCompletion, VerdictByAHuman, VerdictByTheComplainant, ConfirmationOfItsRound,
        VerdictAgreesWithTheCall, ClosedCompleted, ClosedFedBack, ClosedFollowedUp, ClosedConfirmed, ClosedReviewed, ClosedByAPerson, ArchiveKeptThreeYears,
        MergeSwallowsNoVoice, MergedBothWays, BegunAsItsParentSays, ArchivedWithApproval,
        DutyHasOwnerAndDue, AlwaysAnOpenDuty, NoDutyOutlives, DutyBookWhole, OutcomesTrue, DuesMoveOpenly, AnnouncedOnce, DutiesStarted, DutiesEnded,
        DuesAsTheNoticeSays,
    ];

    /// <summary>Every invariant, in the order in which a report lists those of one event.</summary>
    public static IReadOnlyList<ClosureInvariant> All { get; }

    /// <summary>The invariant of a name.</summary>
    /// <param name="id">The name, such as <c>FOLLOW_UP_BY_A_HUMAN</c>.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static ClosureInvariant Find(string id) =>
        All.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal)) ?? throw new ArgumentException($"没有名为 {id} 的准则。 / There is no invariant named {id}.", nameof(id));
}
