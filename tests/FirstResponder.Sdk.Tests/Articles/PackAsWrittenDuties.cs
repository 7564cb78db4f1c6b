using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Articles.PackAsWrittenStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>Every duty of 赣建房〔2026〕7号 as it stands on a case: who answers for it, until when over the May holiday of 2026, by which clause, and what it is.</summary>
public class PackAsWrittenDuties
{
    [Fact]
    public void Duties_of_the_intake_J07_J08_J14a_X01()
    {
        var story = new Story("An online request that 12345 sent").On("04-30");
        story.When("16:20", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Online, "灯坏了") { ExternalNumber = "12345-1", ExternalDue = PromisedTime.On(new(2026, 5, 8)) }).Passes();
        Says(story, "J-07", "Lead, 立即/04-30 16:50, 附件2 第七条");
        Says(story, "J-08", "Lead, 立即/04-30 16:35, 附件2 第八条");
        Says(story, "J-14a", "Lead, 立即/04-30 16:35, 附件2 第十四条");
        Says(story, "X-01", "Lead, 05-08 24:00, 正文二（二）, across rounds, 12345-1");
    }

    [Fact]
    public void Duties_of_an_ordinary_matter_D01_D02_D02b_C10E()
    {
        var story = Sorted(Category.Ordinary);
        Says(story, "D-01", "Lead, 04-30 16:50, 附件2 第十条");
        Says(story, "D-02", "Handler, 05-01 16:20, 附件2 第十条, handling, extendable");
        story.When("16:30", new RecordPlan(story.Key, Lead, Text("订购灯具"), HandlerWang, PromisedTime.At(story.At("05-02 10:00")))).Passes();
        Says(story, "D-02b", "Handler, 05-01 16:20, 附件2 第十条, handling, extendable");
        story.When("17:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("等待材料"), PromisedTime.At(story.At("05-06 18:00")))).Passes();
        story.When("17:20", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone)).Passes();
        Says(story, "C-10E", "Handler, 05-06 18:00, 附件2 第十条, handling, extendable");
    }

    [Fact]
    public void Duties_of_a_complex_matter_D04_J11_D05_D06_I11_I49_C11()
    {
        var story = Sorted(Category.Complex);
        Says(story, "D-04", "Lead, 04-30 17:20, 附件2 第十一条");
        Says(story, "J-11", "Lead, 立即/05-01 16:20, 附件2 第十一条");
        Says(story, "D-05", "Lead, 05-13 24:00, 附件2 第十一条, handling");
        Says(story, "D-06", "Lead, 05-13 24:00, 附件2 第十一条, conditional");
        story.When("16:30", new HoldStudy(story.Key, Lead, ["工程部"], Text("更换主线"), ["维修班"], PromisedTime.On(new(2026, 6, 10)))).Passes();
        Says(story, "I-11", "Lead, 06-10 24:00, 企业内控");
        story.When("05-08 10:00", new GiveStageFeedback(story.Key, Lead, Text("已勘察"), Text("已报价"))).Passes();
        Says(story, "I-49", "Lead, 05-18 24:00, 企业内控");
        story.When("05-11 10:00", new GiveFormalNotice(story.Key, Lead, ContactWay.Written, Text("材料未到"), Text("分两步"), PromisedTime.On(new(2026, 6, 12)))).Passes();
        Says(story, "C-11", "Lead, 06-12 24:00, 附件2 第十一条, handling");
        Says(story, "I-49", "Lead, 05-20 24:00, 企业内控");
    }

    [Fact]
    public void Duties_of_an_emergency_D11a_D11b_D11c_D11d_D11e_D11f()
    {
        var story = Sorted(Category.Emergency);
        Says(story, "D-11a", "Lead, 立即/04-30 16:25, 附件2 第九条");
        story.When("16:26", new StartEmergency(story.Key, Lead, EmergencyType.GasLeak)).Passes();
        Says(story, "D-11b", "Lead, 立即/04-30 16:36, 附件2 第九条");
        Says(story, "D-11c", "Lead, 立即/04-30 16:36, 附件2 第九条");
        Says(story, "D-11d", "Lead, 立即/04-30 16:56, 附件2 第九条");
        Says(story, "D-11e", "Lead, 立即/04-30 16:56, 附件2 第九条");
        foreach (var target in new[] { ReportTarget.ProjectHead, ReportTarget.Gas, ReportTarget.Fire })
        {
            story.When("16:30", new ReportEmergency(story.Key, Guard, target, ContactWay.Phone)).Passes();
        }

        Done(story, "17:00");
        Says(story, "D-11f", "Lead, 立即/04-30 17:10, 附件2 第九条");
    }

    [Fact]
    public void Duties_of_other_matters_D12a_D12b_D07()
    {
        var beyond = Sorted(Category.OutOfScope);
        Says(beyond, "D-12a", "Lead, 立即/04-30 18:20, 附件2 第十二条");
        Says(beyond, "D-12b", "Lead, 立即/04-30 18:20, 正文二（三）");
        Says(Sorted(Category.Consultation), "D-07", "Lead, 04-30 18:20, 附件2 第十三条, handling");
    }

    [Fact]
    public void Duties_after_a_completion_D08_D09_I09_I17()
    {
        var story = In(CaseStatus.Completed, Category.Ordinary);
        Says(story, "D-08", "Lead, 04-30 19:00, 附件2 第十四条");
        Says(story, "D-09", "Lead, 05-01 17:00, 附件2 第十五条");
        story.When("17:05", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer)).Passes();
        Says(story, "I-09", "Lead, 05-01 17:05, 企业内控");
        Says(In(CaseStatus.FollowedUp, Category.Ordinary), "I-17", "Lead, 05-01 17:30, 企业内控");
    }

    [Fact]
    public void Duties_of_a_review_D10_C16_I14()
    {
        Says(In(CaseStatus.InProgress, Category.Ordinary), "I-14", "Handler, 04-30 20:40, 企业内控");
        Says(In(CaseStatus.UnderReview, Category.Ordinary), "D-10", "Lead, 05-01 17:30, 附件2 第十六条");
        var story = In(CaseStatus.Rectifying, Category.Ordinary);
        Says(story, "C-16", "Handler, 05-06 12:00, 附件2 第十六条, handling, extendable");
        Says(story, "I-14", "Handler, 04-30 22:20, 企业内控");
    }

    [Fact]
    public void Duties_beside_the_way_J14b_X02_I00()
    {
        var story = In(CaseStatus.InProgress, Category.Ordinary);
        story.When("16:50", new RecordHindrance(story.Key, Handler, HindranceKind.Difficulty, Text("配件停产"))).Passes();
        Says(story, "J-14b", "Lead, 05-01 16:20, 附件2 第十四条, conditional");
        story.When("16:55", new Supervise(story.Key, Bureau, "区住建局", "督-1") { Due = PromisedTime.On(new(2026, 5, 8)) }).Passes();
        Says(story, "X-02", "Lead, 05-08 24:00, 附件2 第二十二条, across rounds, 督-1");

        var old = new Story("Accepted before the notice").On("04-22");
        old.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏了")).Passes();
        Says(old, "I-00", "Lead, 04-23 09:00, 企业内控");
    }

    [Fact]
    public void Archives_and_the_company_s_own_mechanism_D13_D14()
    {
        var closed = In(CaseStatus.Closed, Category.Ordinary);
        closed.Check(closed.Case.RetainedUntil == closed.At("2029-05-01 00:00"), "retention to the end of 2029-04-30");

        var mechanism = closed.Regulation.Rule("D-14")!;
        var printed = mechanism.On[0].Date!.Value.AtStartOfDayInZone(EstateProfile.ChinaZone).ToInstant();
        closed.Check(mechanism.Limit.Time!.DeadlineFrom(printed, WorkingDayCalendar.China, EstateProfile.ChinaZone).LateFrom == closed.At("2026-05-26 00:00"), "the mechanism due by the end of 2026-05-25");
        closed.Check(mechanism is { Owner: Role.Headquarters, Met: [[{ Facts: [CaseFact.MechanismEstablished] }]] }, "headquarters establish it");
        closed.Check(closed.Regulation.Retention is { Owner: Role.LedgerKeeper, Met: [[{ Facts: [CaseFact.Purged] }]], On.Count: 2 }, "the ledger keeper answers for the archive of closed and archived cases");
    }

    private static void Says(Story story, string rule, string line)
    {
        var actual = Line(story, rule);
        story.Check(actual == line, $"{rule}: {line}, but it says {actual}");
    }
}
