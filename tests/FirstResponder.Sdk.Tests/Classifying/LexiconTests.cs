using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>A lexicon of one's own, overlays, and what is said about faults in them.</summary>
public class LexiconTests
{
    private const string Small = """
        版本 t1
        轴 范围 Scope = 户内:Household
        概念 灯 = 灯
        概念 坏 = 坏 不亮
        概念 假设 = 如果
        规则 R1 普通+30 范围.户内 : 灯 坏 ~假设 // 灯坏 | a lamp
        """;

    [Fact]
    public void Small_lexicon_speaks()
    {
        var read = new CategoryClassifier(Lexicon.Parse(Small)).Assess("灯不亮");
        Assert.Equal(Category.Ordinary, read.Proposed);
        Assert.Equal(("R1", 0, 3, 30), (read.Evidence[0].RuleId, read.Evidence[0].Start, read.Evidence[0].Length, read.Evidence[0].Points));
        Assert.Equal("灯坏 | a lamp", Lexicon.Parse(Small).Reason("R1"));
        Assert.Equal(("Scope", "Household"), (read.Axes![0].Axis, read.Axes[0].Value));
    }

    [Fact]
    public void Overlay_adds_words_changes_and_removes_rules_and_leaves_the_base_alone()
    {
        var lexicon = Lexicon.Parse(Small);
        var company = lexicon.With("""
            # 本公司的说法
            概念 坏 += 罢工
            概念 坏 -= 不亮
            规则 R1 复杂+40 : 灯 坏
            参数 正文 = 60
            """);
        Assert.Equal(Category.Complex, new CategoryClassifier(company).Assess("灯罢工").Proposed);
        Assert.Null(new CategoryClassifier(company).Assess("灯不亮").Proposed);
        Assert.Null(new CategoryClassifier(lexicon).Assess("灯罢工").Proposed);
        Assert.NotEqual(lexicon.Version, company.Version);
        Assert.Empty(new CategoryClassifier(company.With("删除规则 R1")).Assess("灯罢工").Evidence);
    }

    [Fact]
    public void Overlay_of_the_built_in_lexicon_teaches_a_local_word()
    {
        var local = new CategoryClassifier(Lexicon.BuiltIn.With("概念 火情 += 走水"));
        Assert.Equal(Category.Emergency, local.Assess("楼道走水了").Proposed);
        Assert.NotEqual(Category.Emergency, CategoryClassifier.BuiltIn.Assess("楼道走水了").Proposed);
    }

    [Theory]
    [InlineData("胡言 乱语", 1, "UNKNOWN_LINE")]
    [InlineData("概念 没有 += 词", 1, "UNKNOWN_CONCEPT")]
    [InlineData("\n概念 灯 = 词", 2, "DUPLICATE_CONCEPT")]
    [InlineData("概念 灯 -= 没有的词", 1, "UNKNOWN_WORD")]
    [InlineData("  词", 1, "WORDS_WITHOUT_CONCEPT")]
    [InlineData("规则 R1 普通+3 : 灯\n规则 R1 普通+4 : 灯", 2, "DUPLICATE_RULE")]
    [InlineData("规则 R2 普通+3：灯", 1, "RULE_FORM")]
    [InlineData("参数 正文=60", 1, "UNKNOWN_LINE")]
    [InlineData("概念 坏+= 罢工", 1, "UNKNOWN_LINE")]
    [InlineData("概念 新 = 灯，坏", 1, "WORD_LETTER")]
    [InlineData("概念 新 = 12345", 1, "WORD_LETTER")]
    [InlineData("概念 新 = 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二", 1, "WORD_LENGTH")]
    [InlineData("规则 R2 普通+3 : 没有", 1, "UNKNOWN_CONCEPT")]
    [InlineData("规则 R2 特急+3 : 灯", 1, "UNKNOWN_TARGET")]
    [InlineData("规则 R2 普通+很多 : 灯", 1, "POINTS")]
    [InlineData("规则 R2 普通+3 : ~灯", 1, "RULE_EMPTY")]
    [InlineData("规则 R2 : 灯", 1, "RULE_FORM")]
    [InlineData("删除规则 R9", 1, "UNKNOWN_RULE")]
    [InlineData("参数 灵敏 = 3", 1, "UNKNOWN_SETTING")]
    [InlineData("参数 正文 = 三", 1, "SETTING_VALUE")]
    [InlineData("\n参数 夜起 = 30", 2, "SETTING_VALUE")]
    [InlineData("参数 夜止 = -1", 1, "SETTING_VALUE")]
    [InlineData("参数 反证 = 200", 1, "SETTING_VALUE")]
    [InlineData("参数 正文危险 = -5", 1, "SETTING_VALUE")]
    [InlineData("参数 标题 = 0", 1, "SETTING_VALUE")]
    [InlineData("参数 复核 = -1", 1, "SETTING_VALUE")]
    [InlineData("折叠 電", 1, "FOLD_FORM")]
    [InlineData("轴 甲 A = 乙", 1, "AXIS_FORM")]
    public void Fault_names_the_file_the_line_and_the_rule(string overlay, int line, string code)
    {
        var thrown = Assert.Throws<LexiconFormatException>(() => Lexicon.Parse(Small).With(overlay, "company.txt"));
        var fault = thrown.Faults[0];
        Assert.Equal(("company.txt", line, code), (fault.Source, fault.Line, fault.Code));
        Assert.Contains(" / ", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"company.txt({line}): {code}", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once() =>
        Assert.Equal([1, 2, 3], Assert.Throws<LexiconFormatException>(() => Lexicon.Parse(Small).With("甲\n乙\n丙")).Faults.Select(f => f.Line));

    [Fact]
    public void Indented_words_without_a_concept_are_told_after_other_faults_too_and_those_of_a_faulty_concept_are_not() =>
        Assert.Equal([1, 3], Assert.Throws<LexiconFormatException>(() => Lexicon.Parse(Small).With("参数 灵敏 = 3\n参数 正文 = 60\n  词\n")).Faults.Select(f => f.Line).Concat(
            Assert.Throws<LexiconFormatException>(() => Lexicon.Parse(Small).With("概念 没有 += 词\n  又一个")).Faults.Select(f => f.Line)).Distinct());

    [Fact]
    public void A_line_in_the_wrong_form_is_told_the_right_one() =>
        Assert.Contains("概念 名 += 词", Assert.Throws<LexiconFormatException>(() => Lexicon.Parse(Small).With("概念 坏+= 罢工")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_text_of_a_lexicon_can_be_read_and_parsed_again()
    {
        var company = Lexicon.BuiltIn.With("概念 火情 += 走水", "company.txt");
        Assert.Contains("概念 火情 = ", company.Text, StringComparison.Ordinal);
        Assert.EndsWith("# company.txt\n概念 火情 += 走水\n\n", company.Text, StringComparison.Ordinal);
        Assert.Equal(Category.Emergency, new CategoryClassifier(Lexicon.Parse(company.Text)).Assess("楼道走水了").Proposed);
    }

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Lexicon.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Lexicon.Parse(Small, null!));
        Assert.Throws<ArgumentNullException>(() => Lexicon.BuiltIn.With(null!));
        Assert.Throws<ArgumentNullException>(() => Lexicon.BuiltIn.With("", null!));
        Assert.Throws<ArgumentNullException>(() => Lexicon.BuiltIn.Reason(null!));
        Assert.Throws<ArgumentNullException>(() => new CategoryClassifier(null!));
    }

    [Fact]
    public void Empty_lexicon_says_nothing() => Assert.Same(Assessment.None, new CategoryClassifier(Lexicon.Parse("")).Assess("电梯困人"));

    [Fact]
    public void Every_rule_of_the_built_in_lexicon_has_a_reason() => Assert.All(Lexicon.BuiltIn.RuleIds, id => Assert.NotEmpty(Lexicon.BuiltIn.Reason(id)!));

    [Fact]
    public void Matcher_finds_what_a_search_for_each_word_finds()
    {
        const string Letters = "电梯困人水火";
        var random = new Random(7);
        string Word(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Letters[random.Next(Letters.Length)]));
        for (var round = 0; round < 200; round++)
        {
            var words = Enumerable.Range(0, 12).Select(_ => Word(4)).Distinct().ToList();
            var lexicon = Lexicon.Parse(string.Concat(words.Select((word, i) => $"概念 c{i} = {word}\n规则 r{i} 普通+1 : c{i}\n")));
            var text = Word(40);
            var expected = words.Select((word, i) => (Id: $"r{i}", At: text.IndexOf(word, StringComparison.Ordinal), word.Length)).Where(w => w.At >= 0).OrderBy(w => w.Id);
            var found = new CategoryClassifier(lexicon).Assess(text).Evidence.Select(e => (e.RuleId, e.Start, e.Length)).OrderBy(e => e.RuleId);
            Assert.Equal(expected, found);
        }
    }
}
