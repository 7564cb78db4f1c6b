using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十二条: what is no matter of property service is explained, reported and guided, never turned away.</summary>
public class Article12OutOfScope
{
    [Fact]
    [Requirement("JX-12.1")]
    public void Guidance_explains()
    {
        var story = Reported();
        story.When("09:10", Guidance(story, null)).Refused("POLICY_EXPLANATION_REQUIRED").Citing("POLICY_EXPLANATION_REQUIRED", "附件2 第十二条");
        Assert.Contains("POLICY_EXPLANATION_REQUIRED", Codes(story.When("09:10", Guidance(story, Beginnings.Nothing))));
        story.When("09:10", Guidance(story, Text("落户由公安机关办理"))).Then("Guided [−D-12a]", "Completed [−J-14a NotRequired; +D-08 11:10; +D-09 04-29 09:10]").Is(CaseStatus.Completed);
        Assert.Equal(CompletionKind.Guided, story.Case.Round.Completed!.Kind);
    }

    [Fact]
    [Requirement("JX-12.2")]
    public void Guidance_names_target_contact_and_procedure()
    {
        var story = Reported();
        story.When("09:10", new Guide(story.Key, Lead, Text("落户由公安机关办理"), "辖区派出所", null, Text("携带不动产证到户籍窗口"))).Refused("GUIDANCE_CONTACT_REQUIRED").Citing("GUIDANCE_CONTACT_REQUIRED", "附件2 第十二条");
        story.When("09:10", new Guide(story.Key, Lead, Text("落户由公安机关办理"), " ", "0791-86661234", null)).Refused("GUIDANCE_TARGET_REQUIRED", "GUIDANCE_PROCEDURE_REQUIRED")
            .Citing("GUIDANCE_TARGET_REQUIRED", "附件2 第十二条").Citing("GUIDANCE_PROCEDURE_REQUIRED", "附件2 第十二条");
        story.When("09:10", Guidance(story, Text("落户由公安机关办理"))).Passes();
        Assert.Equal(("辖区派出所", "0791-86661234"), (story.Case.Guidance!.Target, story.Case.Guidance.Contact));
    }

    [Theory]
    [Requirement("JX-12.3")]
    [InlineData("不归我们管")]
    [InlineData("不清楚")]
    [InlineData("不清楚，不归我们管！")]
    public void Bare_phrase_is_a_refusal(string words)
    {
        var story = Reported();
        story.When("09:10", Guidance(story, Text(words))).Refused("SIMPLE_REFUSAL").Citing("SIMPLE_REFUSAL", "附件2 第十二条").Is(CaseStatus.Classified);
    }

    [Fact]
    [Requirement("JX-12.3")]
    public void Phrase_inside_an_explanation_is_none()
    {
        var story = Reported();
        story.When("09:10", Guidance(story, Text("落户不归我们管，由辖区派出所户籍窗口办理"))).Passes().Is(CaseStatus.Completed);
    }

    [Fact]
    [Requirement("JX-M2.3c")]
    public void Guidance_without_a_report_is_refused()
    {
        var story = new Story("落户").On("04-28").OwnerCalls("09:00", "落户怎么办");
        story.When("09:02", new Classify(story.Key, Lead, Category.OutOfScope)).Then("Classified(OutOfScope) [−J-08; +D-12a 立即/11:00; +D-12b 立即/11:00]");
        Assert.Equal("正文二（三）", story.Open("D-12b").Terms.Clause);
        story.When("09:03", Guidance(story, Text("落户由公安机关办理"))).Refused("AUTHORITY_REPORT_REQUIRED").Citing("AUTHORITY_REPORT_REQUIRED", "正文二（三）");
        story.When("09:04", new ReportToAuthority(story.Key, Lead, null, null)).Refused("REPORT_INCOMPLETE:org", "REPORT_INCOMPLETE:way").Citing("REPORT_INCOMPLETE:org", "正文二（三）");
        story.When("09:05", new ReportToAuthority(story.Key, Lead, "朝阳街道办", ContactWay.Phone)).Then("ReportedToAuthority [−D-12b]");
        story.When("09:06", new Complete(story.Key, Lead, Text("已说明"))).Refused("GUIDANCE_REQUIRED").Citing("GUIDANCE_REQUIRED", "附件2 第十二条");
        story.When("09:10", Guidance(story, Text("落户由公安机关办理"))).Passes();
        story.ResultIsTold("09:20").OwnerIsAsked("04-29 09:00").When("04-29 09:05", new Close(story.Key, Keeper)).Then("Closed [−I-17]");
    }

    [Fact]
    [Requirement("JX-M2.1b")]
    public void Scope_frees_no_first_responder_and_no_other_category_is_guided()
    {
        var story = Reported();
        Assert.Equal((LeadLi, LeadLi), (story.Case.FirstResponder, story.Case.Lead));
        story.When("09:10", new Guide(story.Key, Clerk, Text("落户由公安机关办理"), "辖区派出所", "0791-86661234", Text("到户籍窗口"))).Refused("ACTOR_NOT_FIRST_RESPONDER");
        var lamp = new Story("A lamp is nobody else's").On("04-28").Begins("09:00", Category.Ordinary);
        lamp.When("09:04", new ReportToAuthority(lamp.Key, Lead, "朝阳街道办", ContactWay.Phone)).Passes();
        lamp.When("09:05", Guidance(lamp, Text("请找街道"))).Refused("NOT_FOR_CATEGORY:Ordinary").Citing("NOT_FOR_CATEGORY", "附件2 第八条");
    }

    private static Story Reported()
    {
        var story = new Story("落户").On("04-28").Begins("09:00", Category.OutOfScope, "落户怎么办");
        return story.When("09:05", new ReportToAuthority(story.Key, Lead, "朝阳街道办", ContactWay.Phone) { OrgKind = OrgKind.StreetOffice }).Passes();
    }

    private static Guide Guidance(Story story, PersonalText? explanation) => new(story.Key, Lead, explanation, "辖区派出所", "0791-86661234", Text("携带不动产证到户籍窗口"));

    private static IEnumerable<string> Codes(Story story) => Assert.IsType<Refused>(story.Last).Reasons.Select(r => r.Code);
}
