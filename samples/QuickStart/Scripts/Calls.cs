using FirstResponder.Sdk.Cases;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>Follow-up calls (回访) by customer service: all four items of 附件2 第十五条, and the owner's word where they gave one.</summary>
internal static class Calls
{
    public static FollowUp Satisfied(CaseKey key, ContactWay way = ContactWay.Phone) => Call(key, way, Rating.Satisfied, Verdict.Satisfied);

    /// <summary>The owner has no objection, without being delighted.</summary>
    public static FollowUp NoObjection(CaseKey key) => Call(key, ContactWay.Phone, Rating.Neutral, Verdict.NoObjection);

    /// <summary>Opens the review (复核) in the same decision (附件2 第十六条).</summary>
    public static FollowUp Dissatisfied(CaseKey key, Rating rating = Rating.Dissatisfied) => Call(key, ContactWay.Phone, rating, null);

    public static FollowUp Call(CaseKey key, ContactWay way, Rating rating, Verdict? verdict) => new(key, Actor.Of(Clerk), way, rating)
    {
        Efficiency = rating,
        Attitude = Rating.Satisfied,
        Result = rating,
        Verdict = verdict,
        Words = Text(rating >= Rating.Dissatisfied ? "没弄好，不满意" : "可以了，谢谢"),
    };

    public static RecordFollowUpAttempt NobodyAnswers(CaseKey key) => new(key, Actor.Of(Clerk), ContactWay.Phone, AttemptResult.NoAnswer);
}
