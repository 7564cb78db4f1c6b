using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Cell 14, 复核情况: for each round that was reviewed its cause, the plan with its limit, when the owner was told, and the result (附件2 第十六条).</summary>
internal static class ReviewCell
{
    public static string Write(LedgerPen pen) => string.Join("\n", pen.Case.Rounds.Where(round => round.Opened is not null).Select(round => Write(pen, round)));

    private static string Write(LedgerPen pen, CaseRound round)
    {
        var opened = round.Opened!;
        return LedgerPen.Join(
            "；",
            pen.Say($"{LedgerPen.RoundName(opened.ReviewOf)}复核：{pen.Minute(opened.OccurredAt)} {LedgerWords.Of(opened.Origin)}", opened.Reason),
            round.Review is { } review ? pen.Say("问题症结", review.Cause) : null,
            round.Review is { } shortfall ? pen.Say("处置不足", shortfall.Shortfall) : null,
            round.Plan is { } plan ? pen.Say("整改方案", plan.Steps, plan.Requirements) : null,
            round.Plan is { } limit ? $"整改时限 {pen.Promised(round.Told?.Limit ?? limit.Limit)}，{limit.Handler.Name}负责" : null,
            round.Told is { } told ? pen.Say($"{pen.Minute(told.OccurredAt)} 向业主告知复核结果及整改计划（{LedgerWords.Of(told.Way)}）", told.ReviewResult) : null,
            round.Completed is { } completed ? pen.Say($"整改结果 {pen.Minute(completed.OccurredAt)} 办结", completed.Result) : null);
    }
}
