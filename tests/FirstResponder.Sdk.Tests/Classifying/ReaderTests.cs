using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>How a text is cut and read: what a name may hide, where a clause and the headline end, how numbers are read, where a counter counts.</summary>
public class ReaderTests
{
    private const string Small = """
        概念 天 = 天
        概念 甲 = 甲
        概念 乙 = 乙
        概念 丙 = 丙 丙丁
        概念 层 = 卡在#层 掉了#
        规则 P 紧急+90 人 : 甲 乙 @句 !丙
        规则 S 紧急+70 : 甲 乙 @句 ~丙
        规则 C 普通+50 : 甲 乙
        规则 N 普通+10 : 层
        """;

    private static readonly CategoryClassifier Reader = new(Lexicon.Parse(Small));

    [Theory]
    [InlineData("有电梯关人了")]
    [InlineData("小孩被电梯夹了手")]
    [InlineData("有电线断了")]
    [InlineData("有人被电晕倒了")]
    [InlineData("老人被打破了头")]
    [InlineData("着火点在5楼厨房")]
    [InlineData("瓷砖空鼓往下掉")]
    [InlineData("天然气安装后有味道")]
    public void A_name_leaves_the_hazard_that_stands_in_it(string text) => Assert.Equal(Category.Emergency, Texts.Read(text).Proposed);

    [Theory]
    [InlineData("我女儿放学没回家，手机打不通")]
    [InlineData("独居老人没动静，物业来看看")]
    [InlineData("孩子的手卡在门缝")]
    [InlineData("奶奶早上出去没回来，手机没带")]
    public void What_stands_beside_a_person_in_danger_is_no_argument(string text) => Assert.Equal(Category.Emergency, Texts.Read(text).Proposed);

    [Fact]
    public void A_forbidden_word_in_the_same_clause_weakens_a_person_in_danger_and_somebody_still_looks()
    {
        var read = Reader.Assess("甲乙丙");
        Assert.Equal(-63, read.Evidence.Single(e => e.RuleId == "P" && e.Points < 0).Points);
        Assert.True(read.NeedsEmergencyReview);
        Assert.DoesNotContain(Reader.Assess("甲乙，丙").Evidence, e => e.RuleId == "P" && e.Points < 0);
    }

    [Theory]
    [InlineData("甲乙丙", true)]
    [InlineData("甲乙，丙", false)]
    [InlineData("甲，乙丙", true)]
    [InlineData("甲，乙丙，乙", false)]
    public void A_counter_of_a_rule_over_the_sentence_counts_beside_what_the_rule_asks_for(string text, bool counts) =>
        Assert.Equal(counts, Reader.Assess(text).Evidence.Any(e => e.RuleId == "S" && e.Points < 0));

    [Fact]
    public void A_part_of_a_word_that_the_rule_asks_for_is_no_counter() =>
        Assert.DoesNotContain(new CategoryClassifier(Lexicon.Parse("概念 卡住 = 卡住\n概念 卡 = 卡\n概念 手 = 手\n规则 R 紧急+50 : 卡住 手 ~卡\n规则 Q 紧急+50 : 卡住 手 !卡")).Assess("手卡住").Evidence, e => e.Points < 0);

    [Fact]
    public void Rule_that_forbids_a_part_of_its_own_word_speaks() =>
        Assert.Equal("Q", Assert.Single(new CategoryClassifier(Lexicon.Parse("概念 卡住 = 卡住\n概念 卡 = 卡\n规则 Q 紧急+50 : 卡住 !卡")).Assess("卡住").Evidence).RuleId);

    [Fact]
    public void A_pair_astride_the_end_of_the_headline_is_found()
    {
        for (var before = 40; before < 60; before++)
        {
            Assert.Contains(Reader.Assess(new string('天', before) + "甲天乙").Evidence, e => e.RuleId == "C");
        }
    }

    [Fact]
    public void The_headline_ends_with_the_clause_in_which_it_fills_up()
    {
        var lexicon = new CategoryClassifier(Lexicon.Parse("概念 天 = 天\n概念 甲 = 甲\n规则 H 普通+50 : 甲"));
        Assert.Equal(50, lexicon.Assess(new string('天', 60) + "甲").Evidence[0].Points);
        Assert.Equal(25, lexicon.Assess(new string('天', 60) + "，甲").Evidence[0].Points);
    }

    [Fact]
    public void A_pair_is_found_over_any_number_of_other_words_in_its_clause()
    {
        Assert.Contains(Reader.Assess("甲" + string.Concat(Enumerable.Repeat("丙丁丙", 200)) + "乙").Evidence, e => e.RuleId == "C");
        Assert.Equal(Category.Emergency, Texts.Read("电梯" + string.Concat(Enumerable.Repeat("小区物业垃圾收费停车漏水噪音保安", 6)) + "里困了人").Proposed);
    }

    [Theory]
    [InlineData("卡在二十三层", "卡在二十三层")]
    [InlineData("卡在十二层", "卡在十二层")]
    [InlineData("卡在三层", "卡在三层")]
    [InlineData("卡在12层", "卡在12层")]
    [InlineData("卡在十 2 多层", "卡在十 2 多层")]
    [InlineData("掉了12层", "掉了12")]
    [InlineData("掉了二十三", "掉了二十三")]
    public void A_number_is_read_in_full_however_it_is_written(string text, string evidence)
    {
        var found = Assert.Single(Reader.Assess(text).Evidence);
        Assert.Equal(evidence, text.Substring(found.Start, found.Length));
    }

    [Fact]
    public void A_place_has_numbers_of_any_length_too() =>
        Assert.Contains(new CategoryClassifier(Lexicon.Parse("概念 高 = #楼\n概念 扔 = 扔\n规则 T 紧急+50 : 高 扔")).Assess("有人扔", new Circumstances { Place = "二十三楼" }).Evidence, e => e.RuleId == "T");

    [Fact]
    public void A_sign_of_danger_is_as_much_a_sign_further_down()
    {
        const string Sign = "电梯三天两头坏";
        Assert.True(Texts.Read(Sign).NeedsEmergencyReview);
        Assert.True(Texts.Read("我是三栋的业主，今天想说几件事情，第一件是花园里的草该剪了，第二件是信箱的门关不上了，第三件是大堂的沙发旧了。" + Sign + "。").NeedsEmergencyReview);
    }

    [Theory]
    [InlineData("燃气管道锈穿了，请问找谁处理")]
    [InlineData("楼顶没有护栏，靠近公园")]
    public void A_question_or_a_place_in_another_clause_answers_no_danger(string text) => Assert.True(Texts.Read(text).NeedsEmergencyReview);

    [Theory]
    [InlineData("一二三四五六。", 1, true)]
    [InlineData("天天天天天天。", 60, true)]
    [InlineData("今天😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀天天天天。", 1, true)]
    [InlineData("天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天天。", 0, false)]
    public void Short_is_counted_as_the_headline_is_without_blanks_and_halves_of_other_scripts(string before, int blanks, bool isHeadline)
    {
        var reader = new CategoryClassifier(Lexicon.Parse(Small + "\n规则 H 复杂+10 : 甲 @首"));
        Assert.Equal(isHeadline, reader.Assess(before + new string(' ', blanks) + "甲甲甲").Evidence.Any(e => e.RuleId == "H"));
    }
}
