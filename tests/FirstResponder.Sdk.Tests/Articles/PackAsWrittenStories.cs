using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>Short ways to every status, and a duty in one line: who answers, from when, until when, by which clause, and what it is.</summary>
internal static class PackAsWrittenStories
{
    /// <summary>A case accepted on the afternoon before the May holiday, 04-30 16:20, and classified at 16:25.</summary>
    public static Story Sorted(Category category)
    {
        var story = Taken();
        return story.When("16:25", new Classify(story.Key, Lead, category)).Passes();
    }

    public static Story Taken()
    {
        var story = new Story("The pack as written").On("04-30");
        return story.When("16:20", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏了")).Passes();
    }

    public static Story In(CaseStatus status, Category category)
    {
        if (status == CaseStatus.Accepted)
        {
            return Taken();
        }

        var story = Sorted(category);
        if (status == CaseStatus.Classified)
        {
            return story;
        }

        story.When("16:26", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工"), ExpectedDue = PromisedTime.At(story.At("05-01 16:20")) }).Passes();
        story.When("16:40", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Passes();
        return status == CaseStatus.InProgress ? story : After(story, status);
    }

    public static Story Done(Story story, string at) => story.When(at, new Complete(story.Key, Lead, Text("已修好"))).Passes();

    public static string Line(Story story, string rule)
    {
        var duty = story.Case.OpenDuties.FirstOrDefault(d => d.Terms.Rule == rule) ?? story.Ended(rule);
        var terms = duty.Terms;
        var due = terms.Due is { } at ? StoryText.Clock(at, at, at == terms.LateFrom) is var time && time.Length > 5 ? time : DayOf(at, at == terms.LateFrom) + " " + time
            : "立即/" + (terms.AlertAt is { } alert ? DayOf(alert, false) + " " + StoryText.Clock(alert, alert, false) : "-");
        string[] marks = [terms.IsHandling ? "handling" : "", terms.IsExtendable ? "extendable" : "", terms.AcrossRounds ? "across rounds" : "", terms.IsConditional ? "conditional" : "", terms.Value ?? ""];
        return string.Join(", ", new[] { terms.Owner.ToString(), due, terms.Clause.Length > 0 ? terms.Clause : "企业内控" }.Concat(marks.Where(m => m.Length > 0)));
    }

    private static Story After(Story story, CaseStatus status)
    {
        Done(story, "17:00");
        if (status == CaseStatus.Completed)
        {
            return story;
        }

        story.When("17:10", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("灯已修好"))).Passes();
        if (status == CaseStatus.FedBack)
        {
            return story;
        }

        var rating = status is CaseStatus.FollowedUp or CaseStatus.Closed ? Rating.Satisfied : Rating.Dissatisfied;
        story.When("17:30", new FollowUp(story.Key, Clerk, ContactWay.Phone, rating) { Efficiency = rating, Attitude = rating, Result = rating, Verdict = rating == Rating.Satisfied ? Verdict.Satisfied : null }).Passes();
        if (status is CaseStatus.FollowedUp or CaseStatus.UnderReview)
        {
            return story;
        }

        if (status == CaseStatus.Closed)
        {
            return story.When("17:40", new Close(story.Key, Lead)).Passes();
        }

        story.When("18:00", new RecordReview(story.Key, Lead, Text("灯管不匹配"), Text("未测试"))).Passes();
        story.When("18:10", new PlanRectification(story.Key, Lead, Text("更换灯管"), PromisedTime.At(story.At("05-06 12:00")), HandlerZhao)).Passes();
        return story.When("18:20", new TellRectification(story.Key, Lead, ContactWay.Phone, Text("已查明"))).Passes();
    }

    private static string DayOf(NodaTime.Instant at, bool dayEnds)
    {
        var date = at.InZone(EstateProfile.ChinaZone).Date.PlusDays(dayEnds ? -1 : 0);
        return $"{date.Month:00}-{date.Day:00}";
    }
}
