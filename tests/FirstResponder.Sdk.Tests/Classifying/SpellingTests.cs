using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>The same matter however it is written.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("電梯困人", "电梯困人")]
    [InlineData("樓道燈壞了", "楼道灯坏了")]
    [InlineData("請問物業費怎麼交", "请问物业费怎么交")]
    [InlineData("整棟樓停電", "整栋楼停电")]
    [InlineData("燃氣洩漏", "燃气泄漏")]
    [InlineData("电 梯 困 人", "电梯困人")]
    [InlineData("电\u200B梯\u00A0困\t人", "电梯困人")]
    [InlineData("电\u200E梯\u200F困\u202A人\u202C", "电梯困人")]
    [InlineData("\u202E电梯\u202D困\u2066人\u2069", "电梯困人")]
    [InlineData("整栋楼仃电", "整栋楼停电")]
    [InlineData("小区停水３天了", "小区停水3天了")]
    [InlineData("小区停水三天了", "小区停水3天了")]
    [InlineData("小区停水15天了", "小区停水3天了")]
    [InlineData("楼下ＫＴＶ太吵", "楼下ktv太吵")]
    public void Spelling_changes_nothing(string written, string plain)
    {
        var (one, other) = (Texts.Read(written), Texts.Read(plain));
        Assert.NotNull(other.Proposed);
        Assert.Equal((other.Proposed, other.NeedsEmergencyReview), (one.Proposed, one.NeedsEmergencyReview));
        Assert.Equal(other.Evidence.Select(e => (e.RuleId, e.Points)).Order(), one.Evidence.Select(e => (e.RuleId, e.Points)).Order());
    }

    [Theory]
    [InlineData("有人觸電")]
    [InlineData("聞到煤氣味")]
    [InlineData("腳被電梯夾住")]
    [InlineData("開水燙到嬰兒")]
    public void Danger_in_traditional_letters_is_danger(string text) => Assert.Equal(Category.Emergency, Texts.Read(text).Proposed);

    [Fact]
    public void Offsets_count_the_letters_as_written()
    {
        const string Text = "在 电 梯 里 被 困 了";
        var found = Texts.Read(Text).Evidence.First(e => e.RuleId == "E-LIFT-TRAPPED");
        Assert.Equal("电 梯 里 被 困", Text.Substring(found.Start, found.Length));
    }

    [Fact]
    public void A_name_hides_the_words_inside_it() => Assert.DoesNotContain(Texts.Read("原煤气公司宿舍").Evidence, e => e.Category == Category.Emergency);
}
