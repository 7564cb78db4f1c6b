using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>闭环销号: the four conditions, on the latest round, and the reviews of all (附件2 第十七条).</summary>
internal static class ClosingRules
{
    public static void Completed(Trial t)
    {
        foreach (var closing in Closings(t))
        {
            if (closing.Completion is null)
            {
                t.Breach(closing, "最近一轮没有办结即销号。", "closed without a completion in the latest round", ("round", closing.Round));
            }
        }
    }

    public static void FedBack(Trial t)
    {
        var contacts = new Contacts();
        foreach (var moment in t.Moments)
        {
            contacts.Follow(moment, t.Docket.History.IsExport);
            if (moment.Fact == CaseFact.Closed && !moment.IsAfterTheEnd && !contacts.AreAllTold)
            {
                t.Breach(moment, "最近一轮的结果没有反馈给全部诉求人即销号。", "closed before the latest result was fed back to everybody", ("round", moment.Round), ("untold", string.Join(", ", contacts.Untold)));
            }
        }
    }

    public static void FollowedUp(Trial t)
    {
        foreach (var closing in Closings(t))
        {
            if (t.IsUnderJiangxi(closing) && OfRound(t, closing, m => m.Fact == CaseFact.FollowedUp && FollowUpRules.IsWhole(m)) is null)
            {
                var tried = OfRound(t, closing, m => m.Fact is CaseFact.FollowedUp or CaseFact.FollowUpAttempted) is not null;
                t.Breach(closing, tried ? "最近一轮只有未达或内容不全的回访即销号。" : "最近一轮没有回访即销号。", tried ? "closed with nothing but attempts or incomplete follow-ups in the latest round" : "closed without a follow-up in the latest round", ("round", closing.Round));
            }
        }
    }

    public static void Confirmed(Trial t)
    {
        foreach (var closing in Closings(t))
        {
            if (!t.IsUnderJiangxi(closing))
            {
                continue;
            }

            var word = t.Docket.Find(closing.Index, IsAWord);
            if (OfRound(t, closing, m => m.Fact == CaseFact.OwnerConfirmed) is null)
            {
                t.Breach(closing, "最近一轮没有业主的满意或无异议确认即销号。", "closed without the owner's confirmation in the latest round", ("round", closing.Round));
            }
            else if (word is not null && word.Fact != CaseFact.OwnerConfirmed && (word.Fact == CaseFact.OwnerObjected || FollowUpRules.IsDissatisfied(word)))
            {
                t.Breach(closing, "业主最后表示不满意，却被销号。", "closed although the owner's last word was no", ("word", word.Event.Number));
            }
        }
    }

    public static void Reviewed(Trial t)
    {
        foreach (var closing in Closings(t))
        {
            if (!t.IsUnderJiangxi(closing))
            {
                continue;
            }

            foreach (var review in t.Moments.Where(m => m.Fact == CaseFact.ReviewOpened && m.Index < closing.Index))
            {
                var last = t.Moments.Last(m => m.Round == review.Round && m.Index <= closing.Index);
                if (ReviewRules.Missing(t, last) is { } missing)
                {
                    t.Breach(closing, $"第 {review.Round - 1} 轮的复核未完成即销号：缺{missing.Chinese}。", "closed before a review was done: " + missing.English, ("reviewOf", review.Round - 1));
                }
            }
        }
    }

    public static void ByAPerson(Trial t)
    {
        foreach (var closing in Closings(t))
        {
            if (closing.Actor is not { } actor)
            {
                t.CannotJudge("销号没有记录由谁办理。", "the closing doesn't say who closed");
            }
            else if (actor.Kind != ActorKind.Staff || closing.Event.RecordedBy?.IsSystem == true)
            {
                t.Breach(closing, "销号由系统或企业以外的人办理。", "closed by a system or by somebody outside the company", ("actor", actor), ("recordedBy", closing.Event.RecordedBy));
            }
            else if (IsTheWrongPerson(t, closing, actor))
            {
                t.Breach(closing, "办理销号的人不是首问责任人、客服人员或台账专人。", "whoever closed is neither the first responder nor customer service nor the ledger keeper", ("actor", actor), ("roles", t.Docket.RolesOf(actor, closing)));
            }
        }
    }

    public static void Retained(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (moment.Fact is CaseFact.Closed or CaseFact.Archived && !moment.IsAfterTheEnd)
            {
                Retained(t, moment);
            }
            else if (moment.Fact == CaseFact.Purged && t.Docket.Find(moment.Index, m => Facts.EndsTheCase(m.Fact)) is { } end && moment.At < Limits.Retained(end.At, t.Docket.Options.Zone))
            {
                t.Breach(moment, "档案未满三年即被处置。", "the archive was disposed of before three years had passed", ("occurredAt", moment.At), ("closedAt", end.At));
            }
        }
    }

    private static void Retained(Trial t, Moment end)
    {
        var least = Limits.Retained(end.At, t.Docket.Options.Zone);
        if (!end.Said["notBefore"].IsGiven && t.Docket.History.IsExport)
        {
            t.CannotJudge("导出没有记录档案留存期限。", "the export doesn't say until when the archive is kept");
        }
        else if (end.Said["notBefore"].Time is not { } kept || kept < least)
        {
            t.Breach(end, "档案留存期限不足三年。", "the archive is kept for less than three years", ("notBefore", end.Said["notBefore"].Text), ("least", least));
        }
    }

    // Which posts close is the notice's; that the handler alone doesn't holds everywhere.
    private static bool IsTheWrongPerson(Trial t, Moment closing, RecordedPerson actor) =>
        t.IsUnderJiangxi(closing) ? !t.MayHold(actor, closing, Role.Lead | Role.CustomerService | Role.LedgerKeeper) : t.Docket.RolesOf(actor, closing) == Role.Handler;

    private static IEnumerable<Moment> Closings(Trial t) => t.Moments.Where(m => m.Fact == CaseFact.Closed && !m.IsAfterTheEnd);

    private static Moment? OfRound(Trial t, Moment closing, Func<Moment, bool> holds) => t.Docket.Find(closing.Index, m => m.Round == closing.Round && holds(m));

    private static bool IsAWord(Moment moment) =>
        moment.Fact is CaseFact.OwnerConfirmed or CaseFact.OwnerObjected || (moment.Fact == CaseFact.FollowedUp && moment.Said["satisfaction"].IsStated);
}
