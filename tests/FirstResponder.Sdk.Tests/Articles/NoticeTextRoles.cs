using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>正文二（一）: the first responder steers; others only do what is theirs.</summary>
public class NoticeTextRoles
{
    [Fact]
    [Requirement("JX-M2.1b")]
    public void Steering_a_complex_matter_is_the_first_responders()
    {
        var story = new Story("The clerk steers").On("04-28").Begins("09:00", Category.Complex);
        CaseCommand[] steps =
        [
            new Respond(story.Key, Clerk, ResponseKind.OwnerContact),
            new HoldStudy(story.Key, Clerk, ["物业"], Text("协商会"), ["李四牵头"], Beginnings.Promised("2026-06-10")),
            new GiveStageFeedback(story.Key, Clerk, Text("已开会"), Text("已征询")),
            new GiveFormalNotice(story.Key, Clerk, ContactWay.Written, Text("须表决"), Text("表决并公示"), Beginnings.Promised("2026-06-10")),
        ];
        Assert.All(steps, step => story.When("09:05", step).Refused("ACTOR_NOT_FIRST_RESPONDER").Citing("ACTOR_NOT_FIRST_RESPONDER", "正文二（一）"));
        story.When("09:05", new InformOwner(story.Key, Clerk, false) { Reason = Text("未接通") }).Refused("ACTOR_NOT_FIRST_RESPONDER");
    }

    [Fact]
    [Requirement("JX-M2.1b")]
    public void Answering_and_telling_the_result_are_the_first_responders()
    {
        var story = new Story("The clerk answers").On("04-28").OwnerCalls("09:00");
        story.When("09:05", new Answer(story.Key, Clerk, Text("可以"), "规约第3条", true)).Refused("ACTOR_NOT_FIRST_RESPONDER");
        story.When("09:05", new Answer(story.Key, Lead, Text("可以"), "规约第3条", true)).Passes();
        story.When("09:06", new GiveResultFeedback(story.Key, Clerk, ContactWay.Phone, Text("可以"))).Refused("ACTOR_NOT_FIRST_RESPONDER");
    }

    [Fact]
    public void Work_is_the_handlers_or_the_leads_and_reports_are_the_leads_or_the_heads()
    {
        var story = new Story("王五 works, others look on").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("09:20", new Complete(story.Key, Clerk, Text("已更换"))).Refused("ACTOR_NOT_ALLOWED").Citing("ACTOR_NOT_ALLOWED", "正文二（一）");
        story.When("09:20", new RecordPlan(story.Key, SecondHandler, Text("采购"), HandlerZhao, Beginnings.Promised("2026-05-03"))).Refused("ACTOR_NOT_ALLOWED");
        story.When("09:20", new ReportToAuthority(story.Key, Handler, "朝阳街道办", ContactWay.Phone)).Refused("ACTOR_NOT_ALLOWED");
        story.When("09:21", new ReportToAuthority(story.Key, Head, "朝阳街道办", ContactWay.Phone)).Then("ReportedToAuthority");
        story.When("09:22", new RecordWithdrawal(story.Key, Handler, ContactWay.Phone, Text("不修了"))).Refused("ACTOR_NOT_ALLOWED");
        story.When("09:22", new HandOverLead(story.Key, Handler, ClerkWu, Text("交班"), Head)).Refused("ACTOR_NOT_ALLOWED");
        story.When("09:23", new ContactOwner(story.Key, Owner, OwnerContactKind.Other, ContactWay.Phone, null)).Refused("ACTOR_NOT_ALLOWED");
        story.When("09:24", new Complete(story.Key, Handler, null)).Refused("RESULT_REQUIRED").Citing("RESULT_REQUIRED", "附件2 第十七条");
    }

    [Fact]
    public void Handling_is_the_handlers_duty_and_everything_else_the_leads()
    {
        var story = new Story("Whose duty").On("04-28").OrdinaryInHand("09:00", "09:10");
        Assert.Equal(Role.Handler, story.Open("D-02").Terms.Owner);
        story.When("10:00", new RecordPlan(story.Key, Handler, Text("采购"), HandlerWang, Beginnings.Promised("2026-05-03"))).Passes();
        Assert.Equal((Role.Handler, "D-02b#round.1"), (story.Open("D-02b").Terms.Owner, story.Case.HandlingDuty!.Key));
        story.When("10:05", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺灯具"), Beginnings.Promised("2026-05-03"))).Passes();
        story.When("10:10", new RecordExtensionReply(story.Key, Lead, true, Relation.Authorised, ContactWay.Phone)).Then("ExtensionConsented [−D-02b Superseded; +C-10E 05-03 24:00]");
        Assert.Equal(Role.Handler, story.Open("C-10E").Terms.Owner);
        story.IsCompleted("11:00");
        Assert.Equal([Role.Lead, Role.Lead], story.Case.OpenDuties.Select(d => d.Terms.Owner));
    }

    [Fact]
    public void Step_of_one_category_is_none_of_another()
    {
        var ordinary = new Story("Ordinary").On("04-28").OrdinaryInHand("09:00", "09:10");
        CaseCommand[] steps =
        [
            new Respond(ordinary.Key, Lead, ResponseKind.OwnerContact),
            new HoldStudy(ordinary.Key, Lead, ["物业"], Text("协商会"), ["李四牵头"], Beginnings.Promised("2026-06-10")),
            new GiveStageFeedback(ordinary.Key, Lead, Text("已开会"), Text("已征询")),
            new GiveFormalNotice(ordinary.Key, Lead, ContactWay.Written, Text("须表决"), Text("表决并公示"), Beginnings.Promised("2026-06-10")),
        ];
        Assert.All(steps, step => ordinary.When("09:20", step).Refused("NOT_FOR_CATEGORY:Ordinary"));
        var complex = new Story("Complex").On("04-28").ComplexStudied("09:00", "09:10");
        complex.When("09:20", new RecordPlan(complex.Key, Lead, Text("采购"), HandlerWang, Beginnings.Promised("2026-05-03"))).Refused("NOT_FOR_CATEGORY:Complex");
    }
}
