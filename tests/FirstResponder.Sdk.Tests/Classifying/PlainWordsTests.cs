using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>Everyday words lean to a category where rules are at odds; whether there is danger is never theirs to say.</summary>
public class PlainWordsTests
{
    private const string Small = """
        概念 灯 = 灯
        概念 火 = 火
        规则 R1 普通+10 : 灯
        规则 R2 紧急+25 : 火
        参数 基分.紧急 = 0
        参数 基分.普通 = 0
        参数 基分.复杂 = 0
        参数 基分.超范围 = 0
        参数 基分.咨询 = 0
        参数 复核 = 30
        参数 提议 = 30
        词 复杂+12 = 钱 账 算
        词 普通-6 = 钱
        词 普通+900 = 天
        """;

    private static readonly CategoryClassifier Reader = new(Lexicon.Parse(Small));

    [Fact]
    public void Words_count_once_each_and_are_divided_by_the_root_of_their_number()
    {
        Assert.Equal(12, Points(Reader.Assess("灯钱钱钱"), Category.Complex));
        Assert.Equal(36 * 100 / 173, Points(Reader.Assess("灯，钱账算，钱账"), Category.Complex));
    }

    [Fact]
    public void They_are_one_piece_of_evidence_a_category_where_the_strongest_stands()
    {
        var read = Reader.Assess("灯的钱账");
        var complex = Assert.Single(read.Evidence, e => e.RuleId == "W-COMPLEX");
        Assert.Equal((2, 1), (complex.Start, complex.Length));
        Assert.Equal(-4, Assert.Single(read.Evidence, e => e.RuleId == "W-ORDINARY").Points);
        Assert.Equal((Category.Complex, Category.Ordinary), (read.Proposed!.Value, read.RunnerUp!.Value));
        Assert.Contains(" | ", Lexicon.Parse(Small).Reason("W-COMPLEX"), StringComparison.Ordinal);
    }

    [Fact]
    public void Alone_they_say_nothing() => Assert.Same(Assessment.None, Reader.Assess("账"));

    [Fact]
    public void Danger_that_the_rules_find_is_not_outvoted()
    {
        var reader = new CategoryClassifier(Lexicon.Parse(Small + "\n规则 R9 紧急+35 : 火"));
        var read = reader.Assess("火，天");
        Assert.Equal((Category.Emergency, true), (read.Proposed!.Value, read.NeedsEmergencyReview));
        Assert.Equal(Category.Ordinary, read.RunnerUp);
        Assert.Equal(Category.Ordinary, Reader.Assess("火，天，灯").Proposed);
    }

    [Fact]
    public void Overlay_changes_a_word_or_turns_all_of_them_off()
    {
        var lexicon = Lexicon.Parse(Small);
        Assert.Equal(3, Points(new CategoryClassifier(lexicon.With("词 复杂+3 = 账")).Assess("灯账"), Category.Complex));
        Assert.Equal("R1", Assert.Single(new CategoryClassifier(lexicon.With("参数 词分 = 0")).Assess("灯账").Evidence).RuleId);
    }

    [Theory]
    [InlineData("词 复杂+3 = 账，本", "WORD_LETTER")]
    [InlineData("词 复杂+3 账", "UNKNOWN_LINE")]
    [InlineData("词 紧急+3 = 账", "PLAIN_TARGET")]
    [InlineData("词 特急+3 = 账", "UNKNOWN_TARGET")]
    [InlineData("词 范围.户内+3 = 账", "PLAIN_TARGET")]
    public void Fault_is_named(string overlay, string code) =>
        Assert.Equal(code, Assert.Throws<LexiconFormatException>(() => Lexicon.Parse("轴 范围 Scope = 户内:Household").With(overlay)).Faults[0].Code);

    private static int Points(Assessment read, Category category) => read.Scores!.Single(s => s.Category == category).Points;
}
