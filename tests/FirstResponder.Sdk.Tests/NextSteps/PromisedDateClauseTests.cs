using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.NextSteps;

/// <summary>A promised date that has passed is refused under the clause of the duty that it would set, and the step says so beforehand.</summary>
public class PromisedDateClauseTests
{
    [Fact]
    public void Clause_is_that_of_the_duty_that_the_date_would_set()
    {
        var rules = Changed("GiveFormalNotice", """{"附件2 第三条":[{"code":"FORMAL_NOTICE_INCOMPLETE","has":["reason","firmDate"]}]}""");
        var story = new Story("Notice with a date of yesterday", rules).ComplexStudied("04-28 09:00", "09:30");
        Assert.Equal("附件2 第十一条", NeedOf(story, CommandName.GiveFormalNotice));
        story.When("10:00", new GiveFormalNotice(story.Key, Lead, ContactWay.Written, Text("等待配件"), Text("分批更换"), Beginnings.Promised("2026-04-27")))
            .Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十一条");
    }

    [Fact]
    public void Clause_is_else_that_of_the_guard_which_asks_for_the_date()
    {
        var rules = Changed("RecordPlan", """{"附件2 第三条":[{"code":"PLAN_NOT_EXECUTABLE","has":["steps"]}],"附件2 第十条":[{"code":"PLAN_NOT_EXECUTABLE","has":["due"]}]}""");
        var story = new Story("Plan with a date of yesterday", rules).On("04-28").OrdinaryInHand("09:00", "09:10");
        Assert.Equal("附件2 第十条", NeedOf(story, CommandName.RecordPlan));
        story.When("10:00", Plan(story)).Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十条");
    }

    [Fact]
    public void Clause_is_else_the_general_one()
    {
        var story = new Story("Plan that nothing asks of", Changed("RecordPlan", """{"附件2 第三条":[{"code":"PLAN_NOT_EXECUTABLE","has":["steps"]}]}""")).On("04-28").OrdinaryInHand("09:00", "09:10");
        Assert.Equal("附件2 第十九条", NeedOf(story, CommandName.RecordPlan));
        story.When("10:00", Plan(story)).Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十九条");
    }

    private static RecordPlan Plan(Story story) => new(story.Key, Handler, Text("采购后更换"), HandlerWang, Beginnings.Promised("2026-04-27"));

    private static string NeedOf(Story story, CommandName command) =>
        CaseLifecycle.NextSteps(story.Case, Lead, story.ContextAt("10:00")).Single(s => s.Command == command).Needs.Single(n => n.Code == "DATE_IN_PAST").Clause;

    private static Regulation Changed(string command, string guards) => Regulation.Load(PackTexts.Changed(root => root["guards"]![command] = JsonNode.Parse(guards)));
}
