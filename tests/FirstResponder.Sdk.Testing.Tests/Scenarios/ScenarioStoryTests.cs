using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Testing.Scenarios;

namespace FirstResponder.Sdk.Testing.Tests.Scenarios;

public sealed class ScenarioStoryTests
{
    [Fact]
    public void Run_failing_scenario_prints_the_whole_story()
    {
        var scenario = Scenario.Given("两小时内反馈结果", "The result within two hours").Showing("附件2 第十四条")
            .At("2026-04-28 09:00").Accept("楼道灯坏了")
            .At("09:05", recordedAt: "09:06").Classify(Category.Ordinary).Then(t => t.HasDuty("D-01", "09:30"))
            .At("09:10").Close().Then(t => t.IsRefused("NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED"))
            .At("10:00").Complete(by: Who.Lead).Then(t => t.HasDuty("D-08", "12:01"))
            .At("10:30").GiveResultFeedback();

        var failed = Assert.Throws<ScenarioFailedException>(() => scenario.Run());

        Assert.Equal(
            """
            附件2 第十四条 · 两小时内反馈结果
            义务 D-08 反馈结果 至：期望 2026-04-28 12:01，实际 2026-04-28 12:00。 / duty D-08 due: expected 2026-04-28 12:01, but was 2026-04-28 12:00.

            情景 两小时内反馈结果 / The result within two hours
            依据 附件2 第十四条
             1. 2026-04-28 09:00 李四 受理 Accept：楼道灯坏了 → 已受理 Accepted
                  起算 +J-08 分类甄别 立即（2026-04-28 09:15 提醒）；起算 +J-14a 当场告知流程时限 立即（2026-04-28 09:15 提醒）
             2. 2026-04-28 09:05 李四 分类 Classify：Ordinary（2026-04-28 09:06 登记 recorded） → 已分类 Classified
                  了结 −J-08 按时 met；起算 +D-01 内部分派 2026-04-28 09:30；起算 +D-02 处置或制定方案 2026-04-29 09:00
                √ 义务 D-01 内部分派 至 2026-04-28 09:30 / duty D-01 due
             3. 2026-04-28 09:10 周八 销号 Close → 未办成 refused
                  NOT_COMPLETED · 附件2 第十七条 · 诉求尚未办结。 / The matter has not been completed.
                  RESULT_NOT_FED_BACK(round 1) · 附件2 第十七条 · 本轮处置结果尚未反馈全部业主（第1轮）。 / The result has not reached every contact (round 1).
                  NO_FOLLOW_UP · 附件2 第十七条 · 尚未回访。 / No follow-up has been made.
                  OWNER_NOT_CONFIRMED · 附件2 第十七条 · 业主尚未确认满意或无异议。 / The owner has not confirmed.
                √ 不予办理 NOT_COMPLETED, NO_FOLLOW_UP, OWNER_NOT_CONFIRMED, RESULT_NOT_FED_BACK(round 1) / refused
             4. 2026-04-28 10:00 李四 办结 Complete：已处置完毕，现场测试正常 → 已办结 Completed
                  了结 −J-14a 不再需要 not required；了结 −D-01 逾期未完成 missed；了结 −D-02 按时 met；起算 +D-08 反馈结果 2026-04-28 12:00；起算 +D-09 回访 2026-04-29 10:00
                × 义务 D-08 反馈结果 至 / duty D-08 due
                  期望 expected: 2026-04-28 12:01
                  实际 actual:   2026-04-28 12:00
                  依据 clause:   附件2 第十四条
            """.ReplaceLineEndings("\n"),
            failed.Message);
    }

    [Fact]
    public void Run_passing_scenario_tells_its_story_too()
    {
        var story = ClauseScenarios.OneContact.Scenario.Run();

        Assert.Contains("李四 反馈结果 GiveResultFeedback ＋", story.Text, StringComparison.Ordinal);
        Assert.Equal(Regulations.CaseStatus.FollowedUp, story.Case!.Status);
    }

    [Fact]
    public void Story_names_no_owner_and_no_number() =>
        Assert.All(ClauseScenarios.All, s => Assert.DoesNotMatch("陈小明|139\\d{8}", s.Scenario.Run().Text));

    [Fact]
    public void Scenario_is_data_each_step_leaves_the_former_one_as_it_was()
    {
        var accepted = Scenario.Given("灯坏").At("2026-04-28 09:00").Accept();
        var ordinary = accepted.At("09:05").Classify(Category.Ordinary);
        var complex = accepted.At("09:10").Classify(Category.Complex);

        Assert.Equal(Regulations.CaseStatus.Accepted, accepted.Run().Case!.Status);
        Assert.Equal(Category.Ordinary, ordinary.Run().Case!.Case.Category);
        Assert.Equal(Category.Complex, complex.Run().Case!.Case.Category);
        Assert.Equal(ordinary.Run().Text, ordinary.Run().Text);
    }
}
