using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第七条 and 正文二（二）: matters that no owner brought in person, namely 12345 orders, transfers, and what staff find themselves.</summary>
public class Article07OtherOrigins
{
    [Fact]
    [Requirement("JX-M2.2b")]
    public void Order_of_12345_keeps_its_number_and_the_earlier_due_drives_the_alerts()
    {
        var story = new Story("A 12345 order").On("04-28");
        story.When("2026-04-28 10:00", Order(story, "20260428000123", "2026-04-30 18:00")).Then("Accepted [+J-08 立即/10:15; +J-14a 立即/10:15; +X-01 04-30 18:00]");
        Assert.Equal((Channel.Hotline12345, "12345"), (story.Case.Intake.Channel, story.Case.Intake.ExternalSource));
        Assert.Equal(["20260428000123"], story.Case.ExternalNumbers);
        Assert.Equal("X-01@20260428000123#round.1", story.Open("X-01").Key);
        Assert.Equal("X-01", story.Case.NextDuty!.Terms.Rule);
        story.When("10:05", new Classify(story.Key, Lead, Category.Complex)).Passes();
        Assert.Equal("D-04", story.Case.NextDuty!.Terms.Rule);
        story.When("10:30", new Respond(story.Key, Lead, ResponseKind.OwnerContact)).Passes();
        Assert.Equal(story.At("2026-04-30 18:00"), story.Case.NextDuty!.Due);
        story.When("04-30 18:00", new ReplyExternal(story.Key, Lead, "20260428000123", Text("正在协商"))).Then("ExternalReplied [−X-01]");
        Assert.Equal("D-05", story.Case.NextDuty!.Terms.Rule);
    }

    [Fact]
    public void Own_due_that_is_earlier_goes_first_and_completion_meets_the_orders()
    {
        var story = new Story("An ordinary 12345 order").On("04-28");
        story.When("10:00", Order(story, "20260428000123", "2026-04-30 18:00")).Passes().IsSorted("10:05", Category.Ordinary);
        Assert.Equal("D-01", story.Case.NextDuty!.Terms.Rule);
        story.OwnerIsInformed("10:06").IsDispatched("10:10");
        Assert.Equal(story.At("04-29 10:00"), story.Case.NextDuty!.Due);
        story.When("10:20", new ReplyExternal(story.Key, Lead, "20260428000999", Text("误"))).Refused("EXTERNAL_NUMBER_UNKNOWN");
        story.When("14:00", new Complete(story.Key, Handler, Text("已更换"))).Then("Completed [−D-02; −I-14; −X-01; +D-08 16:00; +D-09 04-29 14:00]");
    }

    [Fact]
    [Requirement("AMB-41")]
    public void Imported_order_goes_to_whom_the_roster_names_and_says_so()
    {
        var story = new Story("Nobody has signed for it yet").On("04-28");
        story.When("03:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, Beginnings.Lamp, Job) { FrByRule = true, Origin = Origin.Transfer }).Passes();
        Assert.Equal(["FR_ASSIGNED_BY_RULE"], story.Case.Warnings);
        Assert.Equal(LeadLi, story.Case.FirstResponder);
        Assert.Equal("附件2 第七条", story.Regulation.ClauseOf("FR_ASSIGNED_BY_RULE"));
        var signed = new Story("李四 signs for it").On("04-28");
        signed.When("03:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, Beginnings.Lamp) { Origin = Origin.Transfer }).Passes();
        Assert.Empty(signed.Case.Warnings);
        new Story("A system answers for nothing").On("04-28").When("03:00", new Accept(Company, "e1", OwnerChen, null, Channel.Hotline12345, Beginnings.Lamp, Job) { FrByRule = true })
            .Refused("FIRST_RESPONDER_REQUIRED");
    }

    [Fact]
    public void Found_by_staff_has_no_defects_but_needs_somebody_to_be_told_the_result()
    {
        var story = new Story("The guard smells smoke").On("04-28");
        story.When("22:10", new Accept(Company, "e1", null, GuardZhang, Channel.Other, "地下车库冒烟") { Origin = Origin.StaffDiscovery }).Passes();
        Assert.Empty(story.Case.Defects);
        story.When("22:11", new StartEmergency(story.Key, Guard, EmergencyType.FireHazard)).Passes();
        story.When("22:12", new ReportEmergency(story.Key, Guard, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("22:13", new ReportEmergency(story.Key, Guard, ReportTarget.Fire, ContactWay.Phone)).Passes();
        story.When("23:00", new Complete(story.Key, Guard, Text("明火已扑灭"))).Passes();
        story.When("23:01", new GiveResultFeedback(story.Key, Guard, ContactWay.Phone, Text("已扑灭"))).Refused("COUNTERPART_MISSING").Citing("COUNTERPART_MISSING", "附件2 第十四条");
        story.When("23:05", new CorrectIntake(story.Key, Guard, IntakeField.Counterpart, null) { Counterpart = OwnerHe, Reason = Text("车位业主") }).Then("IntakeCorrected");
        story.When("23:06", new GiveResultFeedback(story.Key, Guard, ContactWay.Phone, Text("已扑灭"))).Then("ResultFedBack [−D-08; −D-11f]").Is(CaseStatus.FedBack);
    }

    private static Accept Order(Story story, string number, string due) => new(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, Beginnings.Lamp)
    {
        Origin = Origin.Transfer,
        ExternalSource = "12345",
        ExternalNumber = number,
        ExternalDue = story.Promised(due),
    };
}
