namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    private static string? ProposeExtension(Deliberation d, ProposeExtension c)
    {
        var count = d.Case.Extension.Count + 1;
        return Say(d, new ExtensionNoticed
        {
            Cause = c.Cause!.Value,
            Reason = c.Reason!,
            Eta = c.Eta!.Value,
            Way = c.Way,
            Count = count,
            Warnings = count >= d.Regulation.Internal.ExtensionCount ? ["EXTENSION_COUNT"] : [],
        });
    }

    private static string? RecordExtensionReply(Deliberation d, RecordExtensionReply c)
    {
        var eta = d.Case.Extension.Pending!.Eta;
        return Say(d, c.Consents
            ? new ExtensionConsented { By = c.AnsweredBy, Relation = c.Relation, Way = c.Way, Words = c.Words, Eta = eta }
            : new ExtensionRefused { By = c.AnsweredBy, Relation = c.Relation, Way = c.Way, Words = c.Words, Eta = eta });
    }
}
