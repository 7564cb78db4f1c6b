using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Time;
using NodaTime.Text;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>First steps that many stories share; each goes through or breaks the story.</summary>
internal static class Beginnings
{
    public const string Lamp = "3栋2单元楼道灯坏了";

    /// <summary>An owner calls; 李四 takes the call and answers for it from then on.</summary>
    public static Story OwnerCalls(this Story story, string time, string content = Lamp) =>
        story.When(time, new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, content)).Passes();

    public static Story IsSorted(this Story story, string time, Category category) => story.When(time, new Classify(story.Key, Lead, category)).Passes();

    /// <summary>An owner calls and the matter is sorted at once.</summary>
    public static Story Begins(this Story story, string time, Category category, string content = Lamp) => story.OwnerCalls(time, content).IsSorted(time, category);

    public static Story OwnerIsInformed(this Story story, string time) => story.When(time, new InformOwner(story.Key, Lead, true)
    {
        Process = Text("登记、派工、办结、回访"),
        ExpectedDue = story.Case.HandlingDuty is null ? Promised("2027-01-01") : null,
        Way = ContactWay.Phone,
    }).Passes();

    public static Story IsDispatched(this Story story, string time) => story.When(time, new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具并测试"))).Passes();

    /// <summary>Called at <paramref name="call"/>, ordinary, owner informed, with 王五 at <paramref name="dispatch"/>.</summary>
    public static Story OrdinaryInHand(this Story story, string call, string dispatch) =>
        story.Begins(call, Category.Ordinary).OwnerIsInformed(dispatch).IsDispatched(dispatch);

    /// <summary>A complex matter, owner informed and study held at <paramref name="study"/> with its own limit far away.</summary>
    public static Story ComplexStudied(this Story story, string call, string study) =>
        story.Begins(call, Category.Complex, "电梯改造费用分摊").OwnerIsInformed(study)
            .When(study, new HoldStudy(story.Key, Lead, ["物业", "业委会"], Text("两次协商会"), ["李四牵头"], Promised("2027-08-31"))).Passes();

    public static Story IsCompleted(this Story story, string time, Actor? by = null) => story.When(time, new Complete(story.Key, by ?? Lead, Text("已处置完毕"))).Passes();

    public static Story ResultIsTold(this Story story, string time) => story.When(time, new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已处置完毕"))).Passes();

    /// <summary>The owner is asked all four things and answers with <paramref name="rating"/>; a verdict comes with satisfaction.</summary>
    public static Story OwnerIsAsked(this Story story, string time, Rating rating = Rating.Satisfied) => story.When(time, new FollowUp(story.Key, Clerk, ContactWay.Phone, rating)
    {
        Efficiency = rating,
        Attitude = rating,
        Result = rating,
        Verdict = rating is Rating.Satisfied ? Verdict.Satisfied : null,
    }).Passes();

    /// <summary>A date, to the end of which something is promised.</summary>
    public static PromisedTime Promised(string date) => PromisedTime.On(LocalDatePattern.Iso.Parse(date).Value);

    /// <summary>An instant that is promised.</summary>
    public static PromisedTime Promised(this Story story, string time) => PromisedTime.At(story.At(time));

    public static PersonalText Nothing => PersonalText.Free("");
}
