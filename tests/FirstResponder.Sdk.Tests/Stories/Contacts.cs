using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>What is said to and by the owner in the stories: whole follow-ups, promised times, the three acts of a review.</summary>
internal static class Contacts
{
    /// <summary>A follow-up by telephone with all four items of 附件2 第十五条 rated alike.</summary>
    public static FollowUp WholeFollowUp(this Story story, Actor by, Rating rating, Verdict? verdict = null, ContactWay way = ContactWay.Phone) =>
        new(story.Key, by, way, rating) { Efficiency = rating, Attitude = rating, Result = rating, Verdict = verdict };

    public static PromisedTime Promise(this Story story, string time) => PromisedTime.At(story.At(time));

    public static PromisedTime PromiseDay(int month, int day) => PromisedTime.On(new LocalDate(2026, month, day));

    public static GiveResultFeedback TellResult(this Story story, string text = "已修好") => new(story.Key, Lead, ContactWay.Phone, Text(text));

    public static RecordReview Review(this Story story) => new(story.Key, Lead, Text("更换的灯具质量差"), Text("办结前没有试灯"));

    public static PlanRectification Rectification(this Story story, PromisedTime? limit) => new(story.Key, Lead, Text("更换整组灯具并试灯一天"), limit, HandlerZhao);

    public static TellRectification TellPlan(this Story story) => new(story.Key, Lead, ContactWay.Phone, Text("灯具质量差，将整组更换"));
}
