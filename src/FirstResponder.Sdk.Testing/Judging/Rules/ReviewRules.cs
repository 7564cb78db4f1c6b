using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>不满意 → 立即复核 → 症结、方案、告知 → 再办 (附件2 第十六条).</summary>
internal static class ReviewRules
{
    public static void OpenedAtOnce(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (IsTheOwnersNo(moment) && !t.Docket.AppendOf(moment).Any(m => m.Fact == CaseFact.ReviewOpened && m.Index > moment.Index && m.At == moment.At))
            {
                t.Breach(moment, "业主不满意或有异议，没有立即启动复核。", "the owner is dissatisfied or objects, and no review was opened in the same decision", ("occurredAt", moment.At));
            }
        }
    }

    public static void DoneBeforeCompletion(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact == CaseFact.Completed && moment.Round > 1 && Missing(t, moment) is { } missing)
            {
                t.Breach(moment, $"复核未完成即再次办结：缺{missing.Chinese}。", "completed again before the review was done: " + missing.English, ("round", moment.Round));
            }
        }
    }

    public static void StepsWhole(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            string[] needed = moment.Fact switch
            {
                CaseFact.ReviewRecorded => ["cause", "shortfall"],
                CaseFact.RectificationPlanned => ["steps", "limit", "handler"],
                CaseFact.RectificationTold => ["way", "reviewResult"],
                _ => [],
            };
            var missing = needed.Where(field => !moment.Said[field].IsStated).ToArray();
            if (missing.Length > 0)
            {
                t.Breach(moment, $"“{moment.Name}”内容不全。", "a step of the review lacks content", ("missing", string.Join(", ", missing)));
            }
        }
    }

    /// <summary>不满意 or 有异议.</summary>
    public static bool IsTheOwnersNo(Moment moment) => moment.Fact == CaseFact.OwnerObjected || (moment.Fact == CaseFact.FollowedUp && FollowUpRules.IsDissatisfied(moment));

    /// <summary>The first step of the round's review that doesn't stand before that event, in its order.</summary>
    public static (string Chinese, string English)? Missing(Trial t, Moment before)
    {
        var steps = new[]
        {
            (Fact: CaseFact.ReviewRecorded, Chinese: "复核（症结与不足）", English: "no cause and shortfall"),
            (Fact: CaseFact.RectificationPlanned, Chinese: "整改方案", English: "no plan"),
            (Fact: CaseFact.RectificationTold, Chinese: "告知业主复核结果及整改计划", English: "the owner wasn't told"),
        };
        var from = -1;
        foreach (var step in steps)
        {
            var done = t.Moments.FirstOrDefault(m => m.Index > from && m.Index < before.Index && m.Round == before.Round && m.Fact == step.Fact);
            if (done is null)
            {
                return (step.Chinese, step.English);
            }

            from = done.Index;
        }

        return null;
    }
}
