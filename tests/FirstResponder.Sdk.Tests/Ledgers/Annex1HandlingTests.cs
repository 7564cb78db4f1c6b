using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Ledgers.LedgerStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

/// <summary>Cell 10 of each category that has steps of its own.</summary>
public class Annex1HandlingTests
{
    [Fact]
    [Requirement("AMB-20")]
    public void Handling_of_a_complex_matter_tells_study_stage_feedback_and_formal_notice()
    {
        var story = Sorted("2026-04-30 16:20", new Sorting(Category.Complex));
        story.When("2026-04-30 17:05", new Respond(story.Key, Lead, ResponseKind.OwnerContact) { Way = ContactWay.Phone, Text = Text("已了解") }).Passes();
        story.When("2026-04-30 17:50", new HoldStudy(story.Key, Lead, ["工程部"], Text("先查源头"), ["工程部查漏"], PromisedTime.On(new LocalDate(2026, 6, 10)))).Passes();
        story.When("2026-05-12 15:00", new GiveStageFeedback(story.Key, Lead, Text("已定位"), Text("已关阀")) { Way = ContactWay.Phone }).Passes();
        story.When("2026-05-13 10:00", new GiveFormalNotice(story.Key, Lead, ContactWay.Written, Text("须破路"), Text("分两段施工"), PromisedTime.On(new LocalDate(2026, 6, 10)))).Passes();

        Assert.Equal(
            [
                "2026-04-30 17:05 李四 响应（联系业主）：已了解",
                "2026-04-30 17:50 李四 组织研判（2026-06-10 24:00 前办结；参加 工程部；分工 工程部查漏）：先查源头",
                "2026-05-12 15:00 李四 阶段性反馈（电话）：已定位；已关阀",
                "2026-05-13 10:00 李四 正式告知（书面，2026-06-10 24:00 前完成）：须破路；分两段施工",
            ],
            story.Row()[Annex1Cell.Handling].Split('\n'));
        Assert.Equal("原 2026-05-13 24:00 (7个工作日)；现 2026-06-10 24:00 (告知的明确时限)", story.Row()[Annex1Cell.Due]);
    }

    [Fact]
    public void Handling_of_a_matter_out_of_scope_tells_report_and_guidance()
    {
        var story = Sorted("2026-09-24 20:30", new Sorting(Category.OutOfScope, ScopeKind.Other));
        story.When("2026-09-24 20:50", new ReportToAuthority(story.Key, Lead, "滨江街道办", ContactWay.Phone) { Text = Text("烧烤摊扰民") }).Passes();
        story.When("2026-09-24 20:55", new Guide(story.Key, Lead, Text("物业无执法权"), "区城管局", "0791-12319", Text("拨打热线登记"))).Passes();

        Assert.Equal(
            [
                "2026-09-24 20:50 李四 报告 滨江街道办（电话）：烧烤摊扰民",
                "2026-09-24 20:55 李四 引导至 区城管局（联系方式 0791-12319）：物业无执法权；拨打热线登记",
                "2026-09-24 20:55 李四 办结（已引导）",
            ],
            story.Row()[Annex1Cell.Handling].Split('\n'));
        Assert.Equal("李四", story.Row()[Annex1Cell.Handler]);
    }

    [Fact]
    public void Handling_of_an_emergency_tells_start_and_reports()
    {
        var story = Accepted("2026-10-03 02:10");
        story.When("2026-10-03 02:12", new StartEmergency(story.Key, Lead, EmergencyType.GasLeak)).Passes();
        story.When("2026-10-03 02:14", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("2026-10-03 02:40", new ContactOwner(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("燃气公司在路上"))).Passes();

        Assert.Equal(
            [
                "2026-10-03 02:12 李四 启动应急处置（燃气泄漏）",
                "2026-10-03 02:14 李四 报告 项目负责人（电话）",
                "2026-10-03 02:40 李四 反馈进展（电话）：燃气公司在路上",
            ],
            story.Row()[Annex1Cell.Handling].Split('\n'));
    }

    [Fact]
    public void Handling_of_an_answer_on_the_spot_says_it_once()
    {
        var story = Accepted("2026-05-20 10:00");
        story.When("2026-05-20 10:01:20", new Answer(story.Key, Lead, Text("每月1.5元"), "物业服务合同", true)).Passes();

        Assert.Equal("2026-05-20 10:01 李四 答复（依据 物业服务合同）：每月1.5元\n2026-05-20 10:01 李四 办结（已答复）", story.Row()[Annex1Cell.Handling]);
        Assert.Equal("李四", story.Row()[Annex1Cell.Handler]);
    }

    private static Story Sorted(string at, Sorting sorting) => Accepted(at, accept => accept.Classification = sorting);
}
