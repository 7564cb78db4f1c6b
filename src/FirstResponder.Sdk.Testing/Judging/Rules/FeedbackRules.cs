using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>办结 → 反馈 → 回访, in this order and anew in every round; the result reaches everybody who asked (附件2 第十四条).</summary>
internal static class FeedbackRules
{
    private static readonly string[] LiveWays = ["Phone", "Visit", "Counter"];

    public static void Rounds(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Said["round"].Number is { } round && round != moment.Round)
            {
                t.Breach(moment, "轮次与启动复核的次数不符。", "the round isn't one more than the reviews opened so far", ("round", round), ("expected", moment.Round));
            }

            if (moment.Fact == CaseFact.ReviewOpened && moment.Said["reviewOf"].Number is { } of && of != moment.Round - 1)
            {
                t.Breach(moment, "复核的不是上一轮。", "the review isn't one of the round before", ("reviewOf", of), ("round", moment.Round));
            }

            if (moment.Fact == CaseFact.Closed && moment.Said["rounds"].Number is { } rounds && rounds != moment.Round)
            {
                t.Breach(moment, "销号所记轮次与历史不符。", "the closing counts other rounds than the history", ("rounds", rounds), ("expected", moment.Round));
            }
        }
    }

    public static void CompletedOncePerRound(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact == CaseFact.Completed && moment.Completion is { } earlier)
            {
                t.Breach(moment, "同一轮内再次办结。", "completed again in the same round", ("first", earlier.Event.Number));
            }
        }
    }

    public static void StagesInOrder(Trial t)
    {
        var contacts = new Contacts();
        Moment? feedback = null;
        foreach (var moment in t.Moments)
        {
            contacts.Follow(moment, t.Docket.History.IsExport);
            switch (moment.Fact)
            {
                case CaseFact.ReviewOpened:
                    feedback = null;
                    break;
                case CaseFact.ResultFedBack or CaseFact.FeedbackAttempted when moment.Completion is null:
                    t.Breach(moment, "本轮尚未办结即反馈结果。", "a result is fed back before the round's completion");
                    break;
                case CaseFact.ResultFedBack:
                    feedback = contacts.AreAllTold ? moment : feedback;
                    break;
                case CaseFact.FollowedUp when feedback is null:
                    t.Breach(moment, "结果尚未反馈给全部诉求人即回访。", "followed up before the result was fed back to everybody", ("completed", moment.Completion?.Event.Number));
                    break;
                default:
                    break;
            }
        }
    }

    public static void ReachedTheOwner(Trial t)
    {
        var contacts = new Contacts();
        foreach (var moment in t.Moments)
        {
            contacts.Follow(moment, t.Docket.History.IsExport);
            if (moment.Fact == CaseFact.ResultFedBack && t.IsUnderJiangxi(moment))
            {
                Reached(t, moment, contacts);
            }
        }
    }

    public static void CompleteMeansEverybody(Trial t)
    {
        var contacts = new Contacts();
        foreach (var moment in t.Moments)
        {
            contacts.Follow(moment, t.Docket.History.IsExport);
            if (moment.Fact == CaseFact.ResultFedBack && (!t.Docket.History.IsExport || moment.Said["complete"].IsGiven) && moment.Said["complete"].IsTrue != contacts.AreAllTold)
            {
                t.Breach(moment, "“已全部反馈”的标记与实际告知的人不符。", "whether everybody was told is marked wrongly", ("complete", moment.Said["complete"].IsTrue), ("untold", string.Join(", ", contacts.Untold)));
            }
        }
    }

    private static void Reached(Trial t, Moment moment, Contacts contacts)
    {
        if (!moment.Said["content"].IsStated || !moment.Said["way"].IsStated)
        {
            t.Breach(moment, "反馈没有内容或方式。", "a feedback without content or way");
        }

        if (moment.Said["delivery"].IsOneOf("Refused", "Failed", "Unknown") || HasFailed(t, moment))
        {
            t.Breach(moment, "把未送达的发送当作反馈。", "what wasn't delivered is counted as feedback", ("evidence", moment.Said["evidence"].Text));
        }

        foreach (var id in contacts.ToldBy(moment, t.Docket.History.IsExport))
        {
            if (moment.Said["way"].Text is { } way && !LiveWays.Contains(way, StringComparer.Ordinal) && !contacts[id]["acceptedWays"].Texts().Contains(way, StringComparer.Ordinal))
            {
                t.Breach(moment, "反馈方式不是业主认可的方式。", "the owner hasn't accepted this way", ("way", way), ("contact", id));
            }
        }
    }

    // The last word on a message counts: one that nobody knew anything of may have arrived since.
    private static bool HasFailed(Trial t, Moment moment) =>
        moment.Said["evidence"].Text is { } evidence
        && t.Docket.Find(moment.Index, m => m.Fact == CaseFact.FeedbackAttempted && m.Round == moment.Round && m.Said["ref"].Is(evidence)) is { } last
        && last.Said["result"].IsOneOf("Refused", "Failed");
}
