using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk;

/// <summary>The estate and the rules that a command is decided under, or why there are none.</summary>
internal sealed class EstateScene
{
    public EstateScene(EstateProfile estate, Regulation regulation)
    {
        Estate = estate;
        Regulation = regulation;
    }

    public EstateScene(Refusal refusal)
    {
        Refusal = refusal;
    }

    public EstateProfile? Estate { get; }

    public Regulation? Regulation { get; }

    public Refusal? Refusal { get; }

    public DecisionContext Context(Instant now, CaseDeskOptions options, string caseId, Accept? accept) => new(Regulation!, Estate!, options.Calendar, now)
    {
        NewCaseId = caseId,
        Assessment = accept is null ? null : Assess(options.Classifier, accept, now),
    };

    // The lexicon knows the five categories of 附件2 第八条. Where it finds nothing, or the regulation sorts otherwise, the regulation's own examples speak. A danger that either sees stays seen.
    private Assessment Assess(CategoryClassifier classifier, Accept accept, Instant now)
    {
        var text = accept.Content.Reveal();
        var read = classifier.Assess(text, IntakeCircumstances.Of(accept.Channel, accept.Place, (accept.OccurredAt ?? now).InZone(Estate!.Zone).TimeOfDay));
        var ruled = Regulation!.Assess(text);
        var chosen = read.Proposed is { } proposed && Regulation.Categories.ContainsKey(proposed) ? read : ruled;
        return chosen with { NeedsEmergencyReview = read.NeedsEmergencyReview || ruled.NeedsEmergencyReview };
    }

    public CaseView View(Case current, Instant now, WorkingDayCalendar calendar) => new(current, Regulation!, Estate!, calendar, now);
}
