namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>
/// Ready scenarios for the clauses of 赣建房〔2026〕7号, with the concrete times of its acceptance examples. Each plays against any <see cref="IScenarioTarget"/>; under a regulation whose rule is changed it fails.
/// </summary>
public static partial class ClauseScenarios
{
    static ClauseScenarios() => All =
    [
        FiveStages, FirstToHear, NoPassingOn, RolesInHandling, RolesInTheLoop, HotlineOrder, HotlineOrderCompleted, SenderWaitsThroughReview, ReportedToTheStreet, HandlerSyncs, MechanismInAMonth,
        AlwaysOwed, CorrectedOpenly, HotlineByNight, FirstResponderNamed, AnonymousAccepted, WrittenReceipted, OnlineAcknowledged, EnteredOnline, OnlineInformed, DuplicateMerged,
        ClassifiedFirst, ClassificationTimed, EmergencyHint, CategoriesSuggested, OfItsCategory, ReclassifiedWithoutNewClock, ReclassifiedLooksBack, ReclassifiedBackAndForth,
        EmergencyStartedAtOnce, EmergencyReported, EmergencyKinds, FalseAlarm, EmergencyWithoutDepartments, EmergencyOnSite, EmergencyToldLive, EmergencyResultAtOnce, EmergencyResultLate, EmergencyToldToAll, BecomesEmergency,
        DispatchedInThirtyMinutes, DispatchedTooLate, DoneWithoutDispatch, HandledInADay, HandledTooLate, PlanExecutable, PlanWithoutConsent,
        ExtensionToldBeforehand, ExtensionAgreed, ExtensionRefused, ExtendedTwice,
        RespondedInAnHour, StudyHeld, SevenWorkingDays, StageFeedbackGiven, FormalNoticeGiven, FirmDateMissed, ComplexWithdrawn,
        GuidedWholly, GuidanceWithdrawn, AnsweredOnTheSpot, AnsweredInTwoHours,
        ToldAtIntake, NotReachedAtIntake, ToldDuringHandling, ExplainedBeforehand, ExplainedAtOnce, ResultInTwoHours, ResultTooLate,
        FollowedUpInADay, FollowedUpTooLate, FollowUpWays, FollowUpByPeople, FollowUpItems, NewMatter, OneContact, NotReached, PutOff,
        ReviewedAtOnce, RectificationTold, RectificationToldLate, RectificationExtended, RectificationLate, UntilContent, DispatchedAgain, VerdictAgrees, ObjectionReviewed,
        ClosedWhenContent, NotClosedWhileDissatisfied, LatestRoundCounts, ConfirmationFresh, ConfirmationOfTheRound, ClosingReminded,
        KeptThreeYears, TimesTrue, AnnouncedOnce, NotAboutOneself, InspectionAnswered, ContractPrevails, LawPrevails, InForceFromIssue,
    ];

    /// <summary>Every ready scenario, in the order of the clauses.</summary>
    public static IReadOnlyList<ClauseScenario> All { get; }

    /// <summary>The scenario of a name.</summary>
    /// <param name="id">The name, such as <c>DISPATCHED_IN_THIRTY_MINUTES</c>.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static ClauseScenario Find(string id) =>
        All.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal)) ?? throw new ArgumentException($"没有名为 {id} 的情景。 / There is no scenario named {id}.", nameof(id));
}
