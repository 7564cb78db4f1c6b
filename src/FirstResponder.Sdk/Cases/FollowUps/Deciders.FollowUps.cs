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
            Complete = missing.Count == 0,
            Dissatisfied = dissatisfied,
            Counts = missing.Count == 0 || dissatisfied,
        });

        for (var i = 0; i < c.NewMatters.Count; i++)
        {
            SpawnCase(d, c.NewMatters[i], null, ChannelOf(c.Way));
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
    private static IReadOnlyList<string> MissingItems(Deliberation d, FollowUp c)
    {
        IReadOnlyList<string> missing = [];
        var conditions = d.Regulation.Closure;
        for (var i = 0; i < conditions.Count; i++)
        {
            var items = conditions[i].Items;
            for (var j = 0; j < items.Count; j++)
            {
                if (RatingOf(c, items[j]) is null)
                {
                    missing = missing.With(items[j]);
                }
            }
        }

        return missing;
    }

    private static Rating? RatingOf(FollowUp c, string item) => item switch
    {
        "Efficiency" => c.Efficiency,
        "Attitude" => c.Attitude,
        "Result" => c.Result,
        _ => c.Satisfaction,
    };

    private static Channel ChannelOf(ContactWay way) => way switch
    {
        ContactWay.Phone => Channel.Phone,
        ContactWay.OnSite or ContactWay.Visit or ContactWay.Counter => Channel.OnSite,
        _ => Channel.Online,
    };
}
