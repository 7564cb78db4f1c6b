using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>The examples of 附件2 第八条 itself, and the acceptance examples of the rule (JX-8.1 to JX-8.5).</summary>
public class RuleExampleTests
{
    [Theory]
    [Requirement("JX-8.1")]
    [Requirement("JX-8.2")]
    [Requirement("JX-8.3")]
    [Requirement("JX-8.4")]
    [Requirement("JX-8.5")]
    [InlineData("Emergency", "电梯困人 火灾隐患 燃气泄漏 大面积停水停电 治安安全隐患 高空坠物风险 3栋电梯困人 厨房闻到煤气味")]
    [InlineData("Ordinary", "一般设施设备报修 邻里噪音扰民 公共区域环境卫生 小型公共设施损坏 常规服务类投诉 楼道灯坏 楼上噪音扰民 整栋楼管道漏水")]
    [InlineData("Complex", "涉及多方主体协调 大型工程整改 费用分摊争议 物业服务历史遗留问题 跨部门协作 费用分摊 电梯改造费用分摊")]
    [InlineData("OutOfScope", "政务办理 司法纠纷 社区管理 落户怎么办")]
    [InlineData("Consultation", "物业服务收费标准 小区管理规约 设施设备使用方法 政策法规咨询 电动车充电怎么收费")]
    public void Examples_of_the_rule_are_all_right(string category, string texts) =>
        Assert.All(texts.Split(' '), text => Assert.Equal(category, Texts.Read(text).Proposed?.Code));

    [Fact]
    public void Every_danger_word_of_the_pack_is_looked_at() =>
        Assert.All(Regulation.Jiangxi.Matters.Where(m => m.Category == Category.Emergency).SelectMany(m => m.Words), word => Assert.True(Texts.Read(word).NeedsEmergencyReview, word));

    [Fact]
    public void Danger_goes_before_a_question_and_a_repair()
    {
        var read = Texts.Read("咨询收费标准，另外楼道冒烟，路灯坏");
        Assert.Equal(Category.Emergency, read.Proposed);
        Assert.Contains(read.Evidence, e => e.Category == Category.Consultation && e.Points > 0);
    }

    [Fact]
    public void Text_without_a_matter_proposes_nothing()
    {
        Assert.Null(Texts.Read("你好").Proposed);
        Assert.False(Texts.Read("你好").NeedsEmergencyReview);
    }
}
