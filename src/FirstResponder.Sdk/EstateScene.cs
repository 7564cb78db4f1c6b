using FirstResponder.Sdk.Cases;
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

    public DecisionContext Context(Instant now, WorkingDayCalendar calendar, string caseId, Accept? accept) => new(Regulation!, Estate!, calendar, now)
    {
        NewCaseId = caseId,
        Assessment = accept is null ? null : Regulation!.Assess(accept.Content.Reveal()),
    };

    public CaseView View(Case current, Instant now, WorkingDayCalendar calendar) => new(current, Regulation!, Estate!, calendar, now);
}
