using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;
using static FirstResponder.Sdk.Tests.Stories.Contacts;

namespace FirstResponder.Sdk.Tests.Scenarios;

public class Scenario4ComplexOverTheHoliday
{
    [Fact]
    public void Seven_working_days_over_the_first_of_May_stage_feedback_and_a_formal_notice()
    {
        var story = new Story("4 Complex over 04-30").On("04-30");
        story.When("16:20", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, "外墙渗水，多户受损")
        {
            ExternalSource = "12345",
            ExternalNumber = "20260430000777",
            ExternalDue = story.Promise("05-15 18:00"),
        }).Then("Accepted [+J-08 立即/16:35; +J-14a 立即/16:35; +X-01 05-15 18:00]");
        story.When("16:30", new Classify(story.Key, Lead, Category.Complex))
            .Then("Classified(Complex) [−J-08; +D-04 17:20; +J-11 立即/05-01 16:20; +D-05 05-13 24:00; +D-06 05-13 24:00]");
        story.When("16:35", new InformOwner(story.Key, Lead, true) { Process = Text("研判、会办、阶段反馈、办结"), Way = ContactWay.Phone }).Then("OwnerInformedAtIntake [−J-14a]");
        story.When("17:05", new Respond(story.Key, Lead, ResponseKind.OwnerContact) { Way = ContactWay.Phone }).Then("Responded [−D-04]");
        story.When("17:50", new HoldStudy(story.Key, Lead, ["项目经理", "工程部"], Text("搭架查漏、分段维修"), ["工程部维修", "客服部沟通"], null))
            .Refused("STUDY_INCOMPLETE:limit").Citing("STUDY_INCOMPLETE:limit", "附件2 第十一条");
        story.When("17:50", new HoldStudy(story.Key, Lead, ["项目经理", "工程部"], Text("搭架查漏、分段维修"), ["工程部维修", "客服部沟通"], PromiseDay(6, 10)))
            .Then("StudyHeld [−J-11; +I-11 06-10 24:00]").Is(CaseStatus.InProgress);
        story.When("18:00", new Dispatch(story.Key, Lead, HandlerWang, Text("负责搭架与维修"))).Then("Dispatched [+I-14 22:00]");
        story.When("20:00", new SyncProgress(story.Key, Handler, Text("已联系架子工"))).Then("ProgressSynced [−I-14]");
        story.When("05-12 15:00", new GiveStageFeedback(story.Key, Lead, Text("查明渗水点三处"), Text("已封堵一处")) { Way = ContactWay.Phone })
            .Then("StageFeedbackGiven [−D-05; +I-49 05-21 24:00]");
        story.When("05-13 09:30", new GiveFormalNotice(story.Key, Lead, ContactWay.Phone, Text("雨季停工"), Text("分两段施工"), PromiseDay(6, 10)))
            .Refused("FORMAL_CHANNEL_REQUIRED").Citing("FORMAL_CHANNEL_REQUIRED", "附件2 第十一条");
        story.When("10:00", new GiveFormalNotice(story.Key, Lead, ContactWay.Written, Text("雨季停工"), Text("分两段施工"), PromiseDay(6, 10)))
            .Then("FormalNoticeGiven [−D-06; −I-49; −I-11 Superseded; +C-11 06-10 24:00; +I-49 05-22 24:00]");
        story.When("05-15 17:00", new ReplyExternal(story.Key, Lead, "20260430000777", Text("已书面告知，6月10日前完成"))).Then("ExternalReplied [−X-01]");
        story.When("05-21 16:00", new GiveStageFeedback(story.Key, Lead, Text("第一段完工"), Text("外墙防水两遍"))).Then("StageFeedbackGiven [−I-49; +I-49 06-01 24:00]");
        story.When("05-29 16:00", new GiveStageFeedback(story.Key, Lead, Text("第二段开工"), Text("基层处理完"))).Then("StageFeedbackGiven [−I-49; +I-49 06-09 24:00]");
        story.When("06-09 16:00", new Complete(story.Key, Handler, Text("渗水点全部修复，淋水试验合格"))).Then("Completed [−C-11; −I-49; +D-08 18:00; +D-09 06-10 16:00]");
        story.When("17:00", story.TellResult("外墙修复，淋水试验合格")).Then("ResultFedBack [−D-08]");
        story.When("06-10 10:00", story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied))
            .Then("FollowedUp(Satisfied) [−D-09; +I-17 06-11 10:00]", "OwnerConfirmed(Satisfied)");
        story.When("10:20", new Close(story.Key, Keeper)).Then("Closed [−I-17]").Is(CaseStatus.Closed).ReplaysTheSame();
    }
}
