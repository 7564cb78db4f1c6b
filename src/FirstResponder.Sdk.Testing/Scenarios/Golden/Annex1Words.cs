using FirstResponder.Sdk.Ledgers;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>The columns of 附件1 in English.</summary>
internal static class Annex1Words
{
    public static string English(Annex1Cell cell) => cell switch
    {
        Annex1Cell.Title => "title",
        Annex1Cell.Name => "complainant's name",
        Annex1Cell.Phone => "telephone",
        Annex1Cell.Address => "address",
        Annex1Cell.AcceptedAt => "time of acceptance",
        Annex1Cell.FirstResponder => "first responder",
        Annex1Cell.Channel => "channel",
        Annex1Cell.Category => "category",
        Annex1Cell.Due => "due in force",
        Annex1Cell.Content => "content",
        Annex1Cell.Handling => "handling and result",
        Annex1Cell.Handler => "handler",
        Annex1Cell.FollowUp => "follow-up",
        Annex1Cell.NeedsReview => "needs review",
        Annex1Cell.Review => "review",
        Annex1Cell.IsClosed => "closed",
        Annex1Cell.ClosedAt => "time of closing",
        Annex1Cell.Remarks => "remarks",
        _ => cell.ToString(),
    };
}
