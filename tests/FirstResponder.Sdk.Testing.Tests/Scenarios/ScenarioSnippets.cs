using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Scenarios;

namespace FirstResponder.Sdk.Testing.Tests.Scenarios;

/// <summary>The code of the README's section on scenarios, compiled and run.</summary>
public class ScenarioSnippets
{
    [Fact]
    public async Task Telling_a_scenario()
    {
        var erpStore = new InMemoryCaseStore();

        #region scenario-tell
        var scenario = Scenario.Given("业主不满意，复核前不得销号", "Dissatisfied: no closing before the review")
            .At("2026-04-28 09:00").Accept("楼道灯坏了")
            .At("09:05").Classify(Category.Ordinary).InformOwner()
                .Then(t => t.HasDuty("D-01", due: "09:30", owner: Role.Lead).HasDuty("D-02", due: "04-29 09:00"))
            .At("09:20").Dispatch().Then(t => t.Met("D-01"))
            .At("15:10").Complete()
            .At("16:50").GiveResultFeedback()
            .At("04-29 10:00").FollowUp(Rating.Dissatisfied).Then(t => t.IsIn(CaseStatus.UnderReview).IsInRound(2).HasDuty("D-10", due: "04-30 10:00"))
            .At("10:30").Close().Then(t => t.IsRefused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)"));

        scenario.Run();                                            // 纯领域，不用数据库
        await scenario.RunAsync(new DeskTarget(erpStore));         // 你的存储之上的受理台，剧本时钟
        #endregion
    }

    [Fact]
    public async Task Playing_every_ready_scenario()
    {
        ICaseStore erpStore = new InMemoryCaseStore();

        #region scenario-ready
        foreach (var ready in ClauseScenarios.All)
        {
            await ready.Scenario.RunAsync(new DeskTarget(erpStore));    // 不合即抛 ScenarioFailedException，信息就是整个故事
        }
        #endregion
    }

    [Fact]
    public async Task Comparing_a_ledger_row()
    {
        var erpStore = new InMemoryCaseStore();

        #region scenario-golden
        var golden = Annex1Golden.Find("UNTIL_CONTENT");                // 两次不满意、第三轮销号的那一行
        var story = await golden.Scenario.Scenario.RunAsync(new DeskTarget(erpStore));
        var printed = PrintedByErp(story.Case!.Key);                    // 你的 ERP 印出的标题和 17 栏

        foreach (var difference in golden.Compare(printed))
        {
            Console.WriteLine(difference);                              // 附件1 第 11 栏 处置责任人 / column 11 handler：期望…，实际…
        }
        #endregion

        Assert.Empty(golden.Compare(printed));
        IReadOnlyList<string> PrintedByErp(CaseKey key) => key == story.ToRow().Key ? story.ToRow().Cells : [];
    }
}
