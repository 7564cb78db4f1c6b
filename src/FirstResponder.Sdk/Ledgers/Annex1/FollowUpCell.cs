using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Cell 12, 回访情况: every follow-up and every attempt, with what was asked, said and newly raised, and the owner's confirmation.</summary>
internal static class FollowUpCell
{
    public static string Write(LedgerPen pen, Func<string, string?>? numberOf)
    {
        var lines = new List<string>();
        FollowedUp? last = null;
        foreach (var happened in pen.Events)
        {
            last = happened as FollowedUp ?? last;
            if (What(pen, happened, last, numberOf) is { } what)
            {
                lines.Add(pen.Line(happened, what));
            }
        }

        return string.Join("\n", lines);
    }

    private static string? What(LedgerPen pen, CaseEvent happened, FollowedUp? last, Func<string, string?>? numberOf) => happened switch
    {
        FollowedUp e => FollowedUp(pen, e),
        FollowUpAttempted e => pen.Say($"{LedgerWords.Of(e.Way)}回访未达（{LedgerWords.Of(e.Result)}）", e.Note) + (e.NextAt is { } next ? "；拟再次回访 " + pen.Minute(next) : ""),
        CaseSpawned e when e.OccurredAt == last?.OccurredAt => pen.Say("业主提出新诉求，另立 " + (numberOf?.Invoke(e.Child) ?? e.Child), e.Content),

        // A confirmation given in the follow-up itself repeats its speaker and words.
        OwnerConfirmed e when e.OccurredAt == last?.OccurredAt => "业主确认" + LedgerWords.Of(e.Verdict),
        OwnerConfirmed e => pen.Say($"业主确认{LedgerWords.Of(e.Verdict)}（{pen.Speaker(e.Relation, e.By, e.Way)}）", e.Words),
        OwnerObjected e => pen.Say($"业主{LedgerWords.Of(e.Verdict)}（{pen.Speaker(e.Relation, e.By, e.Way)}）", e.Words),
        _ => null,
    };

    private static string FollowedUp(LedgerPen pen, FollowedUp e)
    {
        (string Item, Rating? Rating)[] items = [("处置效率", e.Efficiency), ("服务态度", e.Attitude), ("办理结果", e.Result), ("满意程度", e.Satisfaction)];
        var who = LedgerPen.Join(" ", e.Relation is { } relation ? LedgerWords.Of(relation) : null, pen.Name(e.AnsweredBy));
        var given = string.Join("、", items.Where(item => item.Rating is not null).Select(item => item.Item + "：" + LedgerWords.Of(item.Rating!.Value)));
        var missing = string.Join("、", items.Where(item => item.Rating is null).Select(item => item.Item));
        return LedgerPen.Join(
            "；",
            LedgerWords.Of(e.Way) + "回访" + (who.Length == 0 ? "" : "（" + who + "）") + "：" + (given.Length == 0 ? "四项均未问到" : given),
            given.Length == 0 || missing.Length == 0 ? null : "未问到" + missing,
            pen.Free(e.Words) is { Length: > 0 } words ? "业主意见：" + words : null);
    }
}
