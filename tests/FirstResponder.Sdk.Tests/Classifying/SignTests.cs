using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Tests.Requirements;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>
/// Dangers in words that nobody has thought of. 122 were written before the lexicon was looked at, 350 were told askew: by their signs, in dialect, in guards' notes, in Latin
/// letters; before they taught anything 26 and 216 of them were neither proposed nor flagged. What stands here keeps what was learned. Those that stand apart taught nothing:
/// who learns from them writes new ones first.
/// </summary>
public class SignTests
{
    private static readonly Lexicon Small = Lexicon.Parse("概念 火 = 火\n规则 R 普通+10 : 火\n参数 无言 = 7");

    [Theory]
    [Requirement("JX-8.1")]
    [InlineData("dangers-told.csv", 122, 117, 121)]
    [InlineData("dangers-oblique.csv", 350, 155, 333)]
    [InlineData("dangers-apart.csv", 182, 133, 169)]
    public void Nearly_every_danger_is_an_emergency_or_looked_at(string file, int all, int proposed, int seen)
    {
        var texts = Texts.Of(file);
        Assert.Equal(all, texts.Count);
        Assert.True(texts.Count(t => Texts.Read(t.Text).Proposed == Category.Emergency) >= proposed, Texts.Wrong(texts));
        Assert.True(texts.Count(t => Texts.Read(t.Text).NeedsEmergencyReview) >= seen, string.Join('\n', texts.Where(t => !Texts.Read(t.Text).NeedsEmergencyReview).Select(t => t.Text)));
    }

    [Theory]
    [InlineData("everyday-told.csv", 440, 8, 40)]
    [InlineData("everyday-apart.csv", 237, 12, 23)]
    public void Everyday_matters_are_seldom_flagged_and_hardly_ever_proposed(string file, int all, int proposed, int seen)
    {
        var texts = Texts.Of(file);
        Assert.Equal(all, texts.Count);
        Assert.InRange(texts.Count(t => Texts.Read(t.Text).Proposed == Category.Emergency), 0, proposed);
        Assert.InRange(texts.Count(t => Texts.Read(t.Text).NeedsEmergencyReview), 0, seen);
    }

    [Theory]
    [InlineData("门缝里有血")]
    [InlineData("楼下有人在嚎")]
    [InlineData("他翻白眼坐在那里")]
    public void A_sign_that_nothing_answers_is_looked_at(string text) => Assert.True(Texts.Read(text).NeedsEmergencyReview);

    [Theory]
    [InlineData("请问哪里能借血糖仪")]
    [InlineData("建议在门口放一台血压计")]
    [InlineData("请问滚烫的开水在哪层接")]
    public void A_question_or_a_wish_answers_a_sign(string text) => Assert.False(Texts.Read(text).NeedsEmergencyReview);

    [Fact]
    public void A_sign_flags_and_proposes_nothing_by_itself() =>
        Assert.Equal((Category.Ordinary, true), (Texts.Read("门缝里有血").Proposed!.Value, Texts.Read("门缝里有血").NeedsEmergencyReview));

    [Fact]
    public void A_sign_further_down_in_a_letter_is_none() =>
        Assert.DoesNotContain(Texts.Read("小区的物业费已经三年没有公示过账目了，停车费也年年涨，业主多次要求公开都没有得到任何答复，请有关部门督促一下。另外地上有血。").Evidence, e => e.RuleId.StartsWith("S-", StringComparison.Ordinal));

    [Theory]
    [InlineData("那边出了个大窟窿", true)]
    [InlineData("那边出了个大坑", true)]
    [InlineData("那边出了大坑", false)]
    [InlineData("那边起火了吗", false)]
    [InlineData("something is wrong here", false)]
    [InlineData("12345678 😀😀😀😀😀😀😀", false)]
    [InlineData("ｓｏｍｅｔｈｉｎｇ", false)]
    [InlineData("", false)]
    public void A_text_of_some_length_that_no_rule_understands_is_looked_at(string text, bool looked)
    {
        var lexicon = Small.With("概念 无 = 那边出了个大坑大窟窿 something");
        var read = new CategoryClassifier(lexicon).Assess(text);
        Assert.Equal(looked, read.NeedsEmergencyReview);
        if (looked)
        {
            Assert.Null(read.Proposed);
            Assert.Empty(read.Evidence);
            Assert.Equal(lexicon.Version, read.Lexicon);
        }
    }

    [Fact]
    public void A_lexicon_without_that_setting_leaves_such_a_text_alone() =>
        Assert.Same(Assessment.None, new CategoryClassifier(Small.With("参数 无言 = 0")).Assess("那边出了一个很大的窟窿"));
}
