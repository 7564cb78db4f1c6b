using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    private static string? FollowUp(Deliberation d, FollowUp c)
    {
        var missing = MissingItems(d, c);
        var dissatisfied = c.Satisfaction is { } rating && d.Regulation.Settings.Dissatisfied.Holds(rating.ToString());
        d.Record(new FollowedUp
        {
            Way = c.Way,
            AnsweredBy = c.AnsweredBy,
            Relation = c.Relation,
            Efficiency = c.Efficiency,
            Attitude = c.Attitude,
            Result = c.Result,
            Satisfaction = c.Satisfaction,
            Words = c.Words,
            Missing = missing,
            Complete = missing.Length == 0,
            Dissatisfied = dissatisfied,
            Counts = missing.Length == 0 || dissatisfied,
        });

        foreach (var matter in c.NewMatters)
        {
            SpawnCase(d, matter, null, ChannelOf(c.Way));
        }

        if (dissatisfied)
        {
            return OpenReview(d, ReviewOrigin.DissatisfiedFollowUp, null);
        }

        if (c.Verdict is { } verdict)
        {
            d.Record(new OwnerConfirmed { Verdict = verdict, By = c.AnsweredBy, Relation = c.Relation ?? Relation.Complainant, Way = c.Way, Words = c.Words });
        }

        return null;
    }

    private static string? RecordOwnerVerdict(Deliberation d, RecordOwnerVerdict c)
    {
        if (c.Verdict != Verdict.Objection)
        {
            return Say(d, new OwnerConfirmed { Verdict = c.Verdict, By = c.AnsweredBy, Relation = c.Relation, Way = c.Way, Words = c.Words, Evidence = c.Evidence });
        }

        d.Record(new OwnerObjected { Verdict = c.Verdict, By = c.AnsweredBy, Relation = c.Relation, Way = c.Way, Words = c.Words, Evidence = c.Evidence });
        return OpenReview(d, ReviewOrigin.OwnerObjection, null);
    }

    // 附件2 第十六条 立即启动复核: in the same decision, at the same instant.
    private static string? OpenReview(Deliberation d, ReviewOrigin origin, PersonalText? reason)
    {
        var next = d.Case.Round.Number + 1;
        return Say(d, new ReviewOpened
        {
            Origin = origin,
            ReviewOf = d.Case.Round.Number,
            Reason = reason,
            Warnings = next >= d.Regulation.Internal.RoundCount ? ["ROUND_COUNT"] : [],
        });
    }

    // Which items make a follow-up whole is said by the closing conditions (附件2 第十五条, 第十七条).
    private static string[] MissingItems(Deliberation d, FollowUp c)
    {
        var missing = new List<string>();
        foreach (var condition in d.Regulation.Closure)
        {
            foreach (var item in condition.Items)
            {
                var rating = item switch
                {
                    "Efficiency" => c.Efficiency,
                    "Attitude" => c.Attitude,
                    "Result" => c.Result,
                    _ => c.Satisfaction,
                };
                if (rating is null)
                {
                    missing.Add(item);
                }
            }
        }

        return missing.ToArray();
    }

    private static Channel ChannelOf(ContactWay way) => way switch
    {
        ContactWay.Phone => Channel.Phone,
        ContactWay.OnSite or ContactWay.Visit or ContactWay.Counter => Channel.OnSite,
        _ => Channel.Online,
    };
}
