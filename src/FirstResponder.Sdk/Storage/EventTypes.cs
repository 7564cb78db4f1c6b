using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>The wire names of the event types. A name is for ever: a changed shape gets a new version beside it.</summary>
internal static class EventTypes
{
    private static readonly CaseEventContext Context = new(new JsonSerializerOptions(CaseEventContext.Default.Options)
    {
        // Chinese stays readable in the store and the chain; nothing of this is ever put into HTML unescaped by us.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static readonly Dictionary<string, JsonTypeInfo> ByName = new(StringComparer.Ordinal);
    private static readonly Dictionary<Type, string> ByType = [];

    static EventTypes()
    {
        Add("accepted.v1", Context.Accepted);
        Add("imported.v1", Context.Imported);
        Add("classified.v1", Context.Classified);
        Add("reclassified.v1", Context.Reclassified);
        Add("owner-informed-at-intake.v1", Context.OwnerInformedAtIntake);
        Add("dispatched.v1", Context.Dispatched);
        Add("emergency-started.v1", Context.EmergencyStarted);
        Add("emergency-reported.v1", Context.EmergencyReported);
        Add("site-recorded.v1", Context.SiteRecorded);
        Add("progress-synced.v1", Context.ProgressSynced);
        Add("owner-contacted.v1", Context.OwnerContacted);
        Add("hindrance-recorded.v1", Context.HindranceRecorded);
        Add("plan-recorded.v1", Context.PlanRecorded);
        Add("extension-noticed.v1", Context.ExtensionNoticed);
        Add("extension-consented.v1", Context.ExtensionConsented);
        Add("extension-refused.v1", Context.ExtensionRefused);
        Add("responded.v1", Context.Responded);
        Add("study-held.v1", Context.StudyHeld);
        Add("stage-feedback-given.v1", Context.StageFeedbackGiven);
        Add("formal-notice-given.v1", Context.FormalNoticeGiven);
        Add("reported-to-authority.v1", Context.ReportedToAuthority);
        Add("guided.v1", Context.Guided);
        Add("answered.v1", Context.Answered);
        Add("completed.v1", Context.Completed);
        Add("result-fed-back.v1", Context.ResultFedBack);
        Add("feedback-attempted.v1", Context.FeedbackAttempted);
        Add("followed-up.v1", Context.FollowedUp);
        Add("follow-up-attempted.v1", Context.FollowUpAttempted);
        Add("case-spawned.v1", Context.CaseSpawned);
        Add("case-split.v1", Context.CaseSplit);
        Add("owner-confirmed.v1", Context.OwnerConfirmed);
        Add("owner-objected.v1", Context.OwnerObjected);
        Add("review-opened.v1", Context.ReviewOpened);
        Add("review-recorded.v1", Context.ReviewRecorded);
        Add("rectification-planned.v1", Context.RectificationPlanned);
        Add("rectification-told.v1", Context.RectificationTold);
        Add("closed.v1", Context.Closed);
        Add("lead-handed-over.v1", Context.LeadHandedOver);
        Add("merged-in.v1", Context.MergedIn);
        Add("merged-into.v1", Context.MergedInto);
        Add("intake-corrected.v1", Context.IntakeCorrected);
        Add("online-acknowledged.v1", Context.OnlineAcknowledged);
        Add("withdrawal-recorded.v1", Context.WithdrawalRecorded);
        Add("external-replied.v1", Context.ExternalReplied);
        Add("supervision-ordered.v1", Context.SupervisionOrdered);
        Add("supervision-answered.v1", Context.SupervisionAnswered);
        Add("duty-fell-due.v1", Context.DutyFellDue);
        Add("duties-recomputed.v1", Context.DutiesRecomputed);
        Add("rules-migrated.v1", Context.RulesMigrated);
        Add("archived.v1", Context.Archived);
        Add("matter-linked.v1", Context.MatterLinked);
        Add("remarked.v1", Context.Remarked);
        Add("legal-hold-set.v1", Context.LegalHoldSet);
    }

    public static IEnumerable<string> Names => ByName.Keys;

    public static string NameOf(CaseEvent happened) => ByType[happened.GetType()];

    public static JsonTypeInfo? Find(string name) => ByName.TryGetValue(name, out var info) ? info : null;

    private static void Add<T>(string name, JsonTypeInfo<T> info)
        where T : CaseEvent
    {
        ByName.Add(name, info);
        ByType.Add(typeof(T), name);
    }
}
