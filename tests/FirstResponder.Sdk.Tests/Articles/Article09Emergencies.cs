using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第九条: start at once, report to the project head and the departments, act on site, keep the owner told.</summary>
public class Article09Emergencies
{
    [Fact]
    [Requirement("JX-9.1")]
    public void Process_starts_at_once_and_the_seconds_are_kept()
    {
        var story = new Story("A loose tile, found by the guard").On("04-28");
        story.When("22:10:00", new Accept(Company, "e1", null, GuardZhang, Channel.Other, "5栋外墙瓷砖要掉下来") { Origin = Origin.StaffDiscovery }).Passes();
        story.When("22:11:30", new StartEmergency(story.Key, Guard, EmergencyType.FallingObject)).Then(
            "Classified(Emergency) [−J-08; +D-11a 立即/22:15]",
            "EmergencyStarted [−D-11a; +D-11b 立即/22:21:30; +D-11c 立即/22:21:30; +D-11d 立即/22:41:30; +D-11e 立即/22:41:30]").Is(CaseStatus.InProgress);
        var start = story.Ended("D-11a");
        Assert.Equal((Duration.FromSeconds(90), DutyOutcome.Met, "附件2 第九条"), (start.End!.At - start.Terms.Start, start.End.Outcome, start.Terms.Clause));
        story.When("22:12", new StartEmergency(story.Key, Guard, EmergencyType.FallingObject)).ChangesNothing();
    }

    [Fact]
    public void Emergency_that_nobody_starts_alerts_after_five_minutes()
    {
        var story = new Story("Sorted but not started").On("04-28").Begins("22:10", Category.Emergency);
        story.When("22:12", new InformOwner(story.Key, Lead, false) { Reason = Text("先救人") }).Passes();
        story.When("22:15", new AnnounceDue(story.Key, Job)).Then("DutyFellDue(D-11a#round.1, threshold)");
        story.When("22:16", new Dispatch(story.Key, Lead, HandlerWang, Text("封控现场"))).Refused("EMERGENCY_NOT_STARTED").Citing("EMERGENCY_NOT_STARTED", "附件2 第九条");
        story.When("22:16", new Complete(story.Key, Lead, Text("无"))).Refused("EMERGENCY_NOT_STARTED", "PROJECT_HEAD_REPORT_MISSING").Citing("EMERGENCY_NOT_STARTED", "附件2 第九条");
    }

    [Fact]
    [Requirement("JX-9.2")]
    public void Gas_leak_without_word_to_the_gas_company_is_not_complete()
    {
        var story = Gas("Nobody called the gas company");
        story.When("02:20", new Complete(story.Key, Lead, Text("已关阀"))).Refused("PROJECT_HEAD_REPORT_MISSING", "DEPARTMENT_REPORT_MISSING:Gas", "DEPARTMENT_REPORT_MISSING:Fire")
            .Citing("PROJECT_HEAD_REPORT_MISSING", "附件2 第九条").Citing("DEPARTMENT_REPORT_MISSING:Gas", "附件2 第九条");
        story.When("02:21", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Then("EmergencyReported(ProjectHead) [−D-11b]");
        story.When("02:22", new ReportEmergency(story.Key, Lead, ReportTarget.Fire, ContactWay.Phone) { Ref = "119" }).Then("EmergencyReported(Fire)");
        story.When("02:30", new Complete(story.Key, Lead, Text("已关阀"))).Refused("DEPARTMENT_REPORT_MISSING:Gas");
        story.When("02:31", new ReportEmergency(story.Key, Lead, ReportTarget.Gas, ContactWay.Phone)).Then("EmergencyReported(Gas) [−D-11c]");
        story.When("02:40", new Complete(story.Key, Lead, Text("已关阀"))).Passes().Is(CaseStatus.Completed);
    }

    [Fact]
    [Requirement("JX-9.2")]
    public void Department_is_left_out_with_a_reason_but_never_the_project_head()
    {
        var story = Gas("Only a smell of paint");
        story.When("02:20", new Complete(story.Key, Lead, Text("油漆味")) { OverrideReason = Text("现场确认无燃气") }).Refused("PROJECT_HEAD_REPORT_MISSING");
        story.When("02:21", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("02:22", new Complete(story.Key, Lead, Text("油漆味")) { OverrideReason = Text("现场确认无燃气") })
            .Then("Completed [−D-11c NotRequired; −D-11d NotRequired; −D-11e NotRequired; −J-14a NotRequired; +D-08 04:22; +D-09 10-04 02:22; +D-11f 立即/02:32]");
        Assert.Equal("现场确认无燃气", Assert.IsType<Completed>(story.LastEvents[0]).OverrideReason!.Reveal());
    }

    [Theory]
    [Requirement("JX-9.2")]
    [InlineData(EmergencyType.LiftEntrapment, "Fire")]
    [InlineData(EmergencyType.FireHazard, "Fire")]
    [InlineData(EmergencyType.GasLeak, "Gas Fire")]
    [InlineData(EmergencyType.WaterOutage, "Water")]
    [InlineData(EmergencyType.PowerOutage, "Power")]
    [InlineData(EmergencyType.Security, "Police")]
    [InlineData(EmergencyType.FallingObject, "Police")]
    [InlineData(EmergencyType.Other, "")]
    public void Type_names_the_departments_that_must_hear_of_it(EmergencyType type, string departments)
    {
        var story = new Story("Whom to tell").On("04-28").OwnerCalls("22:10");
        story.When("22:11", new StartEmergency(story.Key, Lead, type)).Passes();
        Assert.Equal(departments, string.Join(' ', story.Case.Emergency!.Departments));
        Assert.Equal(departments.Length > 0, story.IsOpen("D-11c"));
    }

    [Fact]
    public void Danger_is_dispatched_before_the_owner_is_told_of_procedures()
    {
        var story = Gas("Nobody talks of procedures");
        story.When("02:13", new Dispatch(story.Key, Lead, HandlerWang, Text("关阀、疏散"))).Then("Dispatched [+I-14 06:13]");
    }

    [Fact]
    public void Withdrawal_ends_no_danger()
    {
        var story = Gas("The owner says it is fine");
        story.When("02:20", new RecordWithdrawal(story.Key, Lead, ContactWay.Phone, Text("不用来了"))).Passes();
        story.When("02:21", new Complete(story.Key, Lead, Text("业主撤回")) { Kind = CompletionKind.Withdrawn })
            .Refused("PROJECT_HEAD_REPORT_MISSING", "DEPARTMENT_REPORT_MISSING:Gas", "DEPARTMENT_REPORT_MISSING:Fire");
    }

    [Fact]
    [Requirement("JX-9.3")]
    public void Lift_checklist_stands_in_the_site_records()
    {
        var story = new Story("电梯困人").On("04-28").OwnerCalls("22:10", "电梯困人");
        story.When("22:11", new StartEmergency(story.Key, Lead, EmergencyType.LiftEntrapment) { Departments = [ReportTarget.LiftMaintenance] }).Passes();
        Assert.Equal([ReportTarget.Fire, ReportTarget.LiftMaintenance], story.Case.Emergency!.Departments);
        story.When("22:13", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("隔门安抚，人员情绪稳定")) { ChecklistItem = "安抚" }).Then("SiteRecorded");
        story.When("22:15", new ReportEmergency(story.Key, Lead, ReportTarget.LiftMaintenance, ContactWay.Phone) { To = "维保单位" }).Then("EmergencyReported(LiftMaintenance)");
        story.When("22:25", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Arrival, Text("维保到场")) { ChecklistItem = "到场时间" }).Then("SiteRecorded [−D-11d]");
        Assert.Equal(["安抚", "到场时间"], story.Case.History.OfType<SiteRecorded>().Select(e => e.ChecklistItem));
    }

    [Fact]
    [Requirement("JX-9.4")]
    public void Silence_towards_the_owner_alerts_after_half_an_hour()
    {
        var story = new Story("Nobody tells the owner for 45 minutes").On("04-28").OwnerCalls("22:10", "全小区停电");
        story.When("22:11", new StartEmergency(story.Key, Lead, EmergencyType.PowerOutage)).Passes();
        story.When("22:20", new ContactOwner(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("正在抢修"))).Then("OwnerContacted [−D-11e; +D-11e 立即/22:50]");
        Assert.Equal("D-11e#round.1.2", story.Open("D-11e").Key);
        story.When("22:50", new AnnounceDue(story.Key, Job) { Duty = "D-11e#round.1.2" }).Then("DutyFellDue(D-11e#round.1.2, threshold)");
        story.When("23:05", new ContactOwner(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("预计一小时"))).Then("OwnerContacted [−D-11e; +D-11e 立即/23:35]");
        Assert.Equal((Duration.FromMinutes(45), DutyOutcome.Met), (story.Ended("D-11e").End!.At - story.Ended("D-11e").Terms.Start, story.Ended("D-11e").End!.Outcome));
        story.When("23:10", new ContactOwner(story.Key, Lead, OwnerContactKind.Other, ContactWay.Phone, Text("核对地址"))).Then("OwnerContacted");
    }

    [Theory]
    [Requirement("JX-9.5")]
    [InlineData("23:44", "ResultFedBack [−D-08; −D-11f]")]
    [InlineData("04-29 01:40", "ResultFedBack [−D-08; −D-11f]")]
    [InlineData("04-29 01:41", "ResultFedBack [−D-08 Late; −D-11f]")]
    public void Result_is_told_at_once_with_two_hours_as_the_ceiling(string told, string expected)
    {
        var story = new Story("Power is back").On("04-28").OwnerCalls("22:10", "全小区停电");
        story.When("22:11", new StartEmergency(story.Key, Lead, EmergencyType.PowerOutage)).Passes();
        story.When("22:12", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("22:13", new ReportEmergency(story.Key, Lead, ReportTarget.Power, ContactWay.Phone)).Passes();
        story.When("23:40", new Complete(story.Key, Lead, Text("已恢复供电")))
            .Then("Completed [−D-11d NotRequired; −D-11e NotRequired; −J-14a NotRequired; +D-08 04-29 01:40; +D-09 04-29 23:40; +D-11f 立即/23:50]");
        story.When(told, new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已恢复供电"))).Then(expected);
    }

    private static Story Gas(string title)
    {
        var story = new Story(title).On("10-03").OwnerCalls("02:10", "厨房有燃气味");
        return story.When("02:12", new StartEmergency(story.Key, Lead, EmergencyType.GasLeak)).Passes();
    }
}
