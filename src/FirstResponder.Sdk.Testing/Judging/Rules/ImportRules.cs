using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>上线导入: of what runs elsewhere, up to the day of going live and not a moment further (附件2 第十九条 如实).</summary>
internal static class ImportRules
{
    public static void FromBefore(Trial t)
    {
        if (!t.Docket.IsImported)
        {
            return;
        }

        Instant? liveSince = t.Moments[0].Said["place"]["estate"].Text is { } estate && t.Docket.Options.LiveSince is { } times && times.TryGetValue(estate, out var time) ? time : null;
        if (liveSince is null)
        {
            t.CannotJudge("不知道小区何时上线，导入的是否都是此前的事未判。", "it isn't known when the estate went live; whether all that the import brought is older wasn't judged");
        }

        foreach (var moment in t.Moments)
        {
            if (t.Docket.IsOfTheImport(moment) && (moment.At >= liveSince || IsAdmitted(moment)))
            {
                t.Breach(moment, $"“{moment.Name}”发生在上线之后，却由导入补记。", "it happened after the estate went live, and came by import", ("occurredAt", moment.At), ("liveSince", liveSince));
            }
        }
    }

    private static bool IsAdmitted(Moment moment) => moment.Said["warnings"].Texts().Contains("IMPORTED_AFTER_GO_LIVE", StringComparer.Ordinal);
}
