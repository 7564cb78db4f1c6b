using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>The examples of 附件2 第八条 and the hints that their words give (JX-8.1 to JX-8.5).</summary>
public class MatterTests
{
    [Theory]
    [InlineData("Emergency", 6)]
    [InlineData("Ordinary", 5)]
    [InlineData("Complex", 5)]
    [InlineData("OutOfScope", 3)]
    [InlineData("Consultation", 4)]
    public void Matters_are_the_examples_of_the_text(string category, int examples) =>
        Assert.Equal(examples, Regulation.Jiangxi.Matters.Where(m => m.Category.Code == category).Select(m => m.Name).Distinct().Count());

    [Theory]
    [InlineData("3栋2单元电梯困人", "Emergency")]
    [InlineData("有人困在电梯里了", "Emergency")]
    [InlineData("厨房闻到煤气味", "Emergency")]
    [InlineData("楼道灯坏", "Ordinary")]
    [InlineData("费用分摊", "Complex")]
    [InlineData("落户怎么办", "OutOfScope")]
    [InlineData("电动车充电怎么收费", "Consultation")]
    public void Assess_proposes_the_category_of_the_example(string text, string category)
    {
        var assessment = Regulation.Jiangxi.Assess(text);
        Assert.Equal(category, assessment.Proposed?.Code);
        Assert.Equal(category == "Emergency", assessment.NeedsEmergencyReview);
    }

    [Fact]
    public void Assess_danger_goes_before_everything_else()
    {
        var assessment = Regulation.Jiangxi.Assess("咨询收费标准，另外楼道冒烟，路灯坏");
        Assert.Equal(Category.Emergency, assessment.Proposed);
        Assert.Contains(assessment.Evidence, e => e.Category == Category.Consultation);
        Assert.Equal(assessment.Evidence.OrderBy(e => e.Start).Select(e => e.Start), assessment.Evidence.Select(e => e.Start));
    }

    [Fact]
    public void Assess_evidence_points_at_the_words()
    {
        const string Text = "昨晚电梯困人，楼道灯坏";
        var evidence = Regulation.Jiangxi.Assess(Text).Evidence;
        Assert.Equal(["电梯困人", "灯坏"], evidence.Select(e => Text.Substring(e.Start, e.Length)));
        Assert.Equal(["M-8.1a", "M-8.2a"], evidence.Select(e => e.RuleId));
    }

    [Fact]
    public void Assess_text_without_a_hint_proposes_nothing() => Assert.Same(Assessment.None, Regulation.Jiangxi.Assess("你好"));

    [Fact]
    public void Assess_keeps_few_reasons_of_a_long_text_and_each_matter_that_it_speaks_of()
    {
        const string Repeated = "楼道灯坏，";
        var text = new System.Text.StringBuilder().Insert(0, Repeated, 200_000).Append("电梯困人").ToString();
        var assessment = Regulation.Jiangxi.Assess(text);
        Assert.Equal(65, assessment.Evidence.Count);
        Assert.Equal((Category.Emergency, true), (assessment.Proposed!.Value, assessment.NeedsEmergencyReview));
        Assert.Equal(text.Length - 4, assessment.Evidence[^1].Start);
        Assert.Equal(64, Regulation.Jiangxi.Assess(text.Substring(0, Repeated.Length * 64)).Evidence.Count);
    }

    [Fact]
    public void Matter_of_an_emergency_says_whom_to_tell() =>
        Assert.All(Regulation.Jiangxi.Matters.Where(m => m.Category == Category.Emergency), m => Assert.NotEmpty(Regulation.Jiangxi.Settings.EmergencyReports[m.EmergencyType!]));
}
