using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>The wire names of the event types. A name is for ever: a changed shape gets a new version beside it.</summary>
internal static class EventTypes
{
    private static readonly JsonSerializerOptions Options = new(CaseEventContext.Default.Options)
    {
        // Chinese stays readable in the store and the chain; nothing of this is ever put into HTML unescaped by us.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = CaseEventContext.Default.WithAddedModifier(Terseness.Apply),
    };

    private static readonly Dictionary<string, JsonTypeInfo> ByName = new(StringComparer.Ordinal);
    private static readonly Dictionary<Type, string> ByType = [];

    static EventTypes()
    {
        Add<Accepted>("accepted.v1");
        Add<Imported>("imported.v1");
        Add<Classified>("classified.v1");
        Add<Reclassified>("reclassified.v1");
        Add<OwnerInformedAtIntake>("owner-informed-at-intake.v1");
        Add<Dispatched>("dispatched.v1");
        Add<EmergencyStarted>("emergency-started.v1");
        Add<EmergencyReported>("emergency-reported.v1");
        Add<SiteRecorded>("site-recorded.v1");
        Add<ProgressSynced>("progress-synced.v1");
        Add<OwnerContacted>("owner-contacted.v1");
        Add<HindranceRecorded>("hindrance-recorded.v1");
        Add<PlanRecorded>("plan-recorded.v1");
        Add<ExtensionNoticed>("extension-noticed.v1");
        Add<ExtensionConsented>("extension-consented.v1");
        Add<ExtensionRefused>("extension-refused.v1");
        Add<Responded>("responded.v1");
        Add<StudyHeld>("study-held.v1");
        Add<StageFeedbackGiven>("stage-feedback-given.v1");
        Add<FormalNoticeGiven>("formal-notice-given.v1");
        Add<ReportedToAuthority>("reported-to-authority.v1");
        Add<Guided>("guided.v1");
        Add<Answered>("answered.v1");
        Add<Completed>("completed.v1");
        Add<ResultFedBack>("result-fed-back.v1");
        Add<FeedbackAttempted>("feedback-attempted.v1");
        Add<FollowedUp>("followed-up.v1");
        Add<FollowUpAttempted>("follow-up-attempted.v1");
        Add<CaseSpawned>("case-spawned.v1");
        Add<CaseSplit>("case-split.v1");
        Add<OwnerConfirmed>("owner-confirmed.v1");
        Add<OwnerObjected>("owner-objected.v1");
        Add<ReviewOpened>("review-opened.v1");
        Add<ReviewRecorded>("review-recorded.v1");
        Add<RectificationPlanned>("rectification-planned.v1");
        Add<RectificationTold>("rectification-told.v1");
        Add<Closed>("closed.v1");
        Add<LeadHandedOver>("lead-handed-over.v1");
        Add<MergedIn>("merged-in.v1");
        Add<MergedInto>("merged-into.v1");
        Add<IntakeCorrected>("intake-corrected.v1");
        Add<OnlineAcknowledged>("online-acknowledged.v1");
        Add<WithdrawalRecorded>("withdrawal-recorded.v1");
        Add<ExternalReplied>("external-replied.v1");
        Add<SupervisionOrdered>("supervision-ordered.v1");
        Add<SupervisionAnswered>("supervision-answered.v1");
        Add<DutyFellDue>("duty-fell-due.v1");
        Add<DutiesRecomputed>("duties-recomputed.v1");
        Add<RulesMigrated>("rules-migrated.v1");
        Add<Archived>("archived.v1");
        Add<MatterLinked>("matter-linked.v1");
        Add<Remarked>("remarked.v1");
        Add<LegalHoldSet>("legal-hold-set.v1");
    }

    public static IEnumerable<string> Names => ByName.Keys;

    public static string NameOf(CaseEvent happened) => ByType[happened.GetType()];

    public static JsonTypeInfo? Find(string name) => ByName.TryGetValue(name, out var info) ? info : null;

    private static void Add<T>(string name)
        where T : CaseEvent
    {
        ByName.Add(name, Options.GetTypeInfo(typeof(T)));
        ByType.Add(typeof(T), name);
    }
}
