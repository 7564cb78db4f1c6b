namespace FirstResponder.Sdk.Cases;

/// <summary>What an event cannot be recorded without, under whatever regulation. A regulation that asks for more, or for the same with a code and clause of its own, is heard first.</summary>
internal static class Essentials
{
    public static void Refuse(Deliberation d)
    {
        var fields = Of(d.Command!);
        for (var i = 0; i < fields.Length; i++)
        {
            if (!d.Command!.Read(fields[i]).IsPresent)
            {
                d.Refuse("FIELD_REQUIRED", fields[i]);
            }
        }
    }

    private static string[] Of(CaseCommand command) => command switch
    {
        RecordPlan => Plan,
        ProposeExtension => Extension,
        HoldStudy => Study,
        GiveStageFeedback => StageFeedback,
        GiveFormalNotice => FormalNotice,
        ReportToAuthority => Report,
        Guide => Guidance,
        Answer => Answering,
        GiveResultFeedback { Delivery: Delivery.Delivered } => Feedback,
        GiveResultFeedback => Sending,
        RecordReview => Review,
        PlanRectification => Rectification,
        TellRectification => Telling,
        _ => [],
    };

    private static readonly string[] Plan = ["steps", "person", "due"];
    private static readonly string[] Extension = ["cause", "reason", "eta"];
    private static readonly string[] Study = ["plan", "limit"];
    private static readonly string[] StageFeedback = ["progress", "measures"];
    private static readonly string[] FormalNotice = ["reason", "plan", "firmDate"];
    private static readonly string[] Report = ["org", "way"];
    private static readonly string[] Guidance = ["explanation", "target", "contact", "procedure"];
    private static readonly string[] Answering = ["text", "basis"];
    private static readonly string[] Feedback = ["way", "content"];
    private static readonly string[] Sending = ["way"];
    private static readonly string[] Review = ["cause", "shortfall"];
    private static readonly string[] Rectification = ["steps", "limit", "handler"];
    private static readonly string[] Telling = ["way", "reviewResult"];
}
