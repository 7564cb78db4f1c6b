using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Duties;

/// <summary>What a new round ends, what stays open across rounds, and the order of an authority that does (X-02, 附件2 第二十二条).</summary>
public class DutyRoundsTests
{
    [Fact]
    public void Order_of_an_authority_has_its_own_due_and_answer()
    {
        var story = new Story("督办").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("10:00", new Supervise(story.Key, Bureau, "区住建局", null)).Refused("SUPERVISION_REFERENCE_REQUIRED");
        story.When("10:00", new Supervise(story.Key, Lead, "区住建局", "督2026-7")).Refused("ACTOR_NOT_ALLOWED");
        story.When("10:00", Order(story, "督2026-7", "2026-06-10")).Then("SupervisionOrdered [+X-02 06-10 24:00]");
        Assert.Equal(("X-02@督2026-7#round.1", RuleLayer.External, "附件2 第二十二条"), (story.Open("X-02").Key, story.Open("X-02").Terms.Layer, story.Open("X-02").Terms.Clause));
        story.When("11:00", new Supervise(story.Key, Bureau, "区住建局", "督2026-8")).Then("SupervisionOrdered");
        story.When("11:30", new AnswerSupervision(story.Key, Lead, "督2026-9", null)).Refused("SUPERVISION_UNKNOWN");
        story.When("11:30", new AnswerSupervision(story.Key, Lead, "督2026-8", Text("已整改"))).Then("SupervisionAnswered");
        story.When("11:40", new AnswerSupervision(story.Key, Lead, "督2026-7", Text("已整改"))).Then("SupervisionAnswered [−X-02]");
    }

    [Fact]
    public void Order_that_nobody_answered_is_late_from_the_next_day()
    {
        var story = new Story("督办 without an answer").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("10:00", Order(story, "督2026-7", "2026-06-10")).Passes();
        Assert.False(story.Open("X-02").IsLateAt(story.At("06-10 23:59:59")));
        Assert.True(story.Open("X-02").IsLateAt(story.At("06-11 00:00")));
        story.When("06-11 00:00", new AnswerSupervision(story.Key, Lead, "督2026-7", Text("已整改"))).Then("SupervisionAnswered [−X-02 Late]");
    }

    [Fact]
    public void New_round_ends_the_duties_of_the_former_but_not_the_order()
    {
        var story = Objected();
        story.When("12:00", new RecordOwnerVerdict(story.Key, Lead, Verdict.Objection, Relation.Complainant, ContactWay.Phone))
            .Then("OwnerObjected", "ReviewOpened(round 2) [−D-09 Superseded; +D-10 04-29 12:00]").Is(CaseStatus.UnderReview);
        Assert.Equal(("X-02@督2026-7#round.1", 1), (story.Open("X-02").Key, story.Open("X-02").Terms.Round));
        story.When("12:30", Order(story, "督2026-7", "2026-06-11")).Then("SupervisionOrdered");
        story.When("12:31", Order(story, "督2026-8", "2026-06-11")).Then("SupervisionOrdered [+X-02 06-11 24:00]");
        Assert.Contains("X-02@督2026-8#round.2", story.Case.OpenDuties.Select(d => d.Key));
    }

    [Fact]
    public void External_due_without_a_number_runs_beside_one_that_has_one()
    {
        var story = new Story("12345 and an order without a number").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, "楼道灯坏了") { ExternalNumber = "1", ExternalDue = story.Promise("04-30 18:00") }).Passes();
        var nameless = new Story("The same by the street office", null, "C-2").On("04-28");
        nameless.When("09:10", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.StreetCommunity, "楼道灯坏了") { ExternalDue = nameless.Promise("04-29 12:00") }).Passes();
        story.When("10:00", new AbsorbMerged(story.Key, Lead, nameless.Case) { Reason = Text("同一盏灯") }).Then("MergedIn [+X-01 04-29 12:00]");
        Assert.Equal(["X-01@1#round.1", "X-01#round.1"], story.Case.OpenDuties.Where(d => d.Terms.Rule == "X-01").Select(d => d.Key));
    }

    [Fact]
    public void New_round_leaves_a_late_duty_missed()
    {
        var story = Objected();
        story.When("04-29 10:00:01", new RecordOwnerVerdict(story.Key, Lead, Verdict.Objection, Relation.Complainant, ContactWay.Phone))
            .Then("OwnerObjected", "ReviewOpened(round 2) [−D-09 Missed; +D-10 04-30 10:00:01]");
    }

    [Fact]
    public void Round_counts_its_duties_from_one_again()
    {
        var story = Objected();
        story.When("12:00", new OpenReview(story.Key, Lead, Text("自查不合格"))).Passes();
        story.When("12:30", new RecordReview(story.Key, Lead, Text("灯具不合格"), Text("未试用"))).Passes();
        story.When("12:40", new PlanRectification(story.Key, Lead, Text("换品牌"), story.Promised("04-30 12:00"), HandlerZhao)).Passes();
        story.When("12:50", new TellRectification(story.Key, Lead, ContactWay.Phone, Text("换品牌"))).Then("RectificationTold [−D-10; +C-16 04-30 12:00; +I-14 16:50]");
        Assert.Equal(("I-14#round.2", "C-16#round.2"), (story.Open("I-14").Key, story.Case.HandlingDuty!.Key));
        story.When("04-30 12:00", new Complete(story.Key, SecondHandler, Text("已换品牌"))).Then("Completed [−C-16; −I-14 Late; +D-08 14:00; +D-09 05-01 12:00]");
        Assert.Equal("D-09#round.2", story.Open("D-09").Key);
    }

    [Fact]
    public void Closing_ends_whatever_is_open()
    {
        var story = Objected().OwnerIsAsked("12:00");
        story.When("12:10", new Close(story.Key, Keeper)).Then("Closed [−I-17; −X-02 NotRequired]");
        Assert.Empty(story.Case.OpenDuties);
        Assert.Null(story.Case.NextAttentionAt);
        var late = Objected().OwnerIsAsked("12:00");
        late.When("06-11 09:00", new Close(late.Key, Keeper)).Then("Closed [−I-17 Late; −X-02 Missed]");
    }

    private static Story Objected()
    {
        var story = new Story("督办 over two rounds").On("04-28").OrdinaryInHand("04-28 09:00", "09:10");
        return story.When("09:30", Order(story, "督2026-7", "2026-06-10")).Passes().IsCompleted("10:00").ResultIsTold("10:30");
    }

    private static Supervise Order(Story story, string reference, string due) => new(story.Key, Bureau, "区住建局", reference) { Due = Beginnings.Promised(due) };
}
