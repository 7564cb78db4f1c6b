using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Tests.Requirements;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>What an assessment holds: scores, runner-up, evidence that points at the words, and the second axes.</summary>
public class AssessmentTests
{
    private const string Text = "昨晚电梯困人，楼道灯坏了";

    [Fact]
    public void Evidence_points_at_the_words_in_the_order_of_the_text()
    {
        var read = Texts.Read(Text);
        var trapped = Assert.Single(read.Evidence, e => e.RuleId == "E-LIFT-TRAPPED");
        Assert.Equal("电梯困人", Text.Substring(trapped.Start, trapped.Length));
        Assert.Equal("灯坏", Text.Substring(read.Evidence.First(e => e.RuleId == "N-LAMP").Start + 2, 2));
        Assert.Equal(read.Evidence.Select(e => e.Start).Order(), read.Evidence.Select(e => e.Start));
    }

    [Fact]
    public void Scores_are_of_the_five_categories_and_the_two_best_are_named()
    {
        var read = Texts.Read(Text);
        Assert.Equal(["Emergency", "Ordinary", "Complex", "OutOfScope", "Consultation"], read.Scores!.Select(s => s.Category.Code));
        Assert.Equal((Category.Emergency, Category.Ordinary), (read.Proposed!.Value, read.RunnerUp!.Value));
        Assert.Equal(read.Scores!.Max(s => s.Points), read.Scores![0].Points);
    }

    [Fact]
    public void Every_rule_that_speaks_has_a_reason_in_words()
    {
        var lexicon = CategoryClassifier.BuiltIn.Lexicon;
        Assert.All(Texts.Read(Text).Evidence, e => Assert.NotEmpty(lexicon.Reason(e.RuleId)!));
        Assert.Null(lexicon.Reason("no such rule"));
        Assert.StartsWith("2026.5#", Texts.Read(Text).Lexicon, StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("JX-2.2")]
    [Requirement("S2-5.1c")]
    [Requirement("S4-2.1a")]
    [Requirement("S4-2.1b")]
    [Requirement("S4-2.1c")]
    [InlineData("楼道灯坏了，请来修", "Nature", "Repair")]
    [InlineData("咨询一下物业费怎么交", "Nature", "Consultation")]
    [InlineData("投诉保安态度恶劣", "Nature", "Complaint")]
    [InlineData("建议加装休息椅", "Nature", "Suggestion")]
    [InlineData("老人走失了，麻烦帮忙找一下", "Nature", "Help")]
    [InlineData("关于门口的情况", "Nature", "Report")]
    [InlineData("电梯坏了", "Kind", "Facility")]
    [InlineData("保安态度恶劣", "Kind", "Service")]
    [InlineData("业委会选举有问题", "Kind", "Management")]
    [InlineData("孩子上小学", "Kind", "Other")]
    [InlineData("物业费收费有疑问", "Content", "Finance")]
    [InlineData("水管漏水", "Content", "Engineering")]
    [InlineData("垃圾没人清", "Content", "CleaningGreening")]
    [InlineData("车辆乱停乱放", "Content", "Security")]
    [InlineData("客服不接电话", "Content", "CustomerService")]
    [InlineData("表扬保洁阿姨", "Content", "CommunityCulture")]
    [InlineData("楼道冒烟了", "Urgency", "Urgent")]
    [InlineData("路灯不亮", "Urgency", "General")]
    [InlineData("建议加装休息椅", "Urgency", "Suggestion")]
    [InlineData("我家卧室漏水", "Scope", "Household")]
    [InlineData("单元楼梯灯坏", "Scope", "Building")]
    [InlineData("车库道闸坏了", "Scope", "Estate")]
    [InlineData("全体业主都在等", "Scope", "Group")]
    [InlineData("电梯困人", "Danger", "LiftEntrapment")]
    [InlineData("厨房煤气味很重", "Danger", "GasLeak")]
    [InlineData("整栋楼停水", "Danger", "WaterOutage")]
    [InlineData("整栋楼停电", "Danger", "PowerOutage")]
    [InlineData("楼道着火了", "Danger", "FireHazard")]
    [InlineData("高空抛物砸到车", "Danger", "FallingObject")]
    [InlineData("有人撬门", "Danger", "Security")]
    public void Second_axis_is_read_with_its_place(string text, string axis, string value)
    {
        var found = Assert.Single(Texts.Read(text).Axes!, a => a.Axis == axis);
        Assert.Equal(value, found.Value);
        Assert.InRange(found.Start, 0, text.Length - 1);
        Assert.InRange(found.Length, 1, text.Length - found.Start);
    }
}
