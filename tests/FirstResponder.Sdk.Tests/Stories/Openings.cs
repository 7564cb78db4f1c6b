using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>
/// Stories that are already under way. The ordinary one is scenario 8's: accepted 04-28 09:00, dispatched 09:20, completed 15:10, fed back 16:50,
/// followed up 04-29 10:00; when dissatisfied, planned and told by 17:00, completed again 05-05 16:00.
/// </summary>
internal static class Openings
{
    public static Story Accepted(string title, Regulation? regulation = null, Complainant? who = null) => new Story(title, regulation).On("04-28")
        .When("09:00", new Accept(Company, "e1", who ?? OwnerChen, LeadLi, Channel.Phone, "楼道灯坏")).Passes();

    public static Story Classified(string title, Category category, Regulation? regulation = null)
    {
        var story = Accepted(title, regulation);
        return story.When("09:05", new Classify(story.Key, Lead, category)).Passes();
    }

    public static Story Dispatched(string title, Regulation? regulation = null)
    {
        var story = Classified(title, Category.Ordinary, regulation);
        story.When("09:08", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone }).Passes();
        return story.When("09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Passes();
    }

    public static Story Completed(string title, Regulation? regulation = null)
    {
        var story = Dispatched(title, regulation);
        story.When("12:00", new SyncProgress(story.Key, Handler, Text("已换一盏"))).Passes();
        return story.When("15:10", new Complete(story.Key, Handler, Text("已更换"))).Passes();
    }

    public static Story FedBack(string title, Regulation? regulation = null)
    {
        var story = Completed(title, regulation);
        return story.When("16:50", story.TellResult()).Passes();
    }

    public static Story FollowedUp(string title, Rating rating = Rating.Satisfied, Verdict? verdict = null, Regulation? regulation = null)
    {
        var story = FedBack(title, regulation);
        return story.When("04-29 10:00", story.WholeFollowUp(Clerk, rating, verdict)).Passes();
    }

    public static Story Dissatisfied(string title, Regulation? regulation = null) => FollowedUp(title, Rating.Dissatisfied, null, regulation);

    public static Story Rectifying(string title)
    {
        var story = Dissatisfied(title);
        story.When("14:00", story.Review()).Passes();
        story.When("16:30", story.Rectification(story.Promise("05-06 12:00"))).Passes();
        return story.When("17:00", story.TellPlan()).Passes();
    }

    public static Story CompletedAgain(string title)
    {
        var story = Rectifying(title);
        return story.When("05-05 16:00", new Complete(story.Key, SecondHandler, Text("整组更换"))).Passes();
    }

    public static Story Emergency(string title)
    {
        var story = Accepted(title);
        return story.When("09:01", new StartEmergency(story.Key, Lead, EmergencyType.LiftEntrapment)).Passes();
    }
}
