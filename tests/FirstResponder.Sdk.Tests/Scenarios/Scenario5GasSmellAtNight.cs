using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Scenarios;

public class Scenario5GasSmellAtNight
{
    [Fact]
    public void A_gas_smell_in_the_National_Day_holiday_is_started_reported_and_told_at_once()
    {
        var story = new Story("5 Gas smell, 02:10 in the National Day holiday").On("10-03");
        story.When("02:10", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道有煤气味")).Then("Accepted [+J-08 立即/02:25; +J-14a 立即/02:25]");
        story.When("02:12", new StartEmergency(story.Key, Lead, EmergencyType.GasLeak)).Then(
            "Classified(Emergency) [−J-08; +D-11a 立即/02:15]",
            "EmergencyStarted [−D-11a; +D-11b 立即/02:22; +D-11c 立即/02:22; +D-11d 立即/02:42; +D-11e 立即/02:42]").Is(CaseStatus.InProgress);
        story.When("02:14", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Then("EmergencyReported(ProjectHead) [−D-11b]");
        story.When("02:15", new ReportEmergency(story.Key, Lead, ReportTarget.Gas, ContactWay.Phone) { Ref = "燃气抢修 8899" }).Then("EmergencyReported(Gas)");
        story.When("02:20", new RecordSiteWork(story.Key, Guard, SiteWorkKind.Measure, Text("关闭总阀，疏散本层住户"))).Then("SiteRecorded [−D-11d]");
        story.When("02:40", new ContactOwner(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("抢修队已到"))).Then("OwnerContacted [−D-11e; +D-11e 立即/03:10]");
        story.When("02:55", new Complete(story.Key, Lead, Text("接头更换，检测合格")))
            .Refused("DEPARTMENT_REPORT_MISSING:Fire").Citing("DEPARTMENT_REPORT_MISSING", "附件2 第九条");
        story.When("02:56", new ReportEmergency(story.Key, Lead, ReportTarget.Fire, ContactWay.Phone)).Then("EmergencyReported(Fire) [−D-11c]");
        story.When("02:58", new Complete(story.Key, Lead, Text("接头更换，检测合格")))
            .Then("Completed [−J-14a NotRequired; −D-11e NotRequired; +D-08 04:58; +D-09 10-04 02:58; +D-11f 立即/03:08]");
        story.When("03:02", story.TellResult("险情排除，可以回家")).Then("ResultFedBack [−D-08; −D-11f]");
        story.When("15:00", story.WholeFollowUp(Clerk, Rating.VerySatisfied, Verdict.Satisfied))
            .Then("FollowedUp(VerySatisfied) [−D-09; +I-17 10-04 15:00]", "OwnerConfirmed(Satisfied)");
        story.When("15:10", new Close(story.Key, Keeper)).Then("Closed [−I-17]").Is(CaseStatus.Closed).ReplaysTheSame();
    }
}
