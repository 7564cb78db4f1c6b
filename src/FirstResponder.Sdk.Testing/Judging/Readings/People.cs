using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Who leads and who handles after an event.</summary>
internal static class People
{
    public static string? LeadAfter(this Moment moment) => moment.Fact switch
    {
        CaseFact.Accepted or CaseFact.Imported => moment.Said["lead"]["id"].Text ?? moment.Said["firstResponder"]["id"].Text,
        CaseFact.LeadHandedOver => moment.Said["to"]["id"].Text ?? moment.Lead,
        _ => moment.Lead,
    };

    /// <summary>Whether the lead did it; only of what doesn't say who did it the record itself is believed.</summary>
    public static bool IsByTheLead(this Moment moment) => moment.Actor?.Is(moment.Lead) ?? moment.Said["byLead"].IsTrue;

    public static string? HandlerAfter(this Moment moment) => moment.Fact switch
    {
        CaseFact.Imported or CaseFact.Dispatched or CaseFact.RectificationPlanned => moment.Said["handler"]["id"].Text ?? moment.Handler,
        _ => moment.Handler,
    };
}
