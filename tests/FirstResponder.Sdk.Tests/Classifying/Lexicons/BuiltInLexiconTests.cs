using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Tests.Classifying.Lexicons;

/// <summary>What the built-in lexicon is made of inside.</summary>
public class BuiltInLexiconTests
{
    [Fact]
    public void No_danger_rule_of_the_built_in_lexicon_is_silenced_by_its_own_words()
    {
        var lexicon = Lexicon.BuiltIn.Compiled;
        foreach (var rule in lexicon.Rules.Where(r => r.Targets.Length > 0 && r.Targets[0].Target == 0))
        {
            Assert.Empty(rule.Needs.SelectMany(need => need).Intersect(rule.Absent.Concat(rule.Counters)).Select(_ => rule.Id));
        }
    }

    [Fact]
    public void Every_letter_that_words_are_made_of_is_known_in_its_traditional_form()
    {
        // Pairs of the transform Traditional-Simplified of Unicode CLDR.
        using var reader = new StreamReader(typeof(BuiltInLexiconTests).Assembly.GetManifestResourceStream("traditional.csv")!);
        var pairs = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        var letters = Lexicon.BuiltIn.Compiled.Letters;
        Assert.True(pairs.Count > 2000);
        Assert.Equal("", string.Concat(pairs.Where(pair => letters[pair[2]] > Letters.Foreign && letters[pair[0]] == Letters.Foreign)));
    }

    [Fact]
    public void Weak_signs_stand_in_headlines_and_weigh_enough_to_flag_and_too_little_to_propose()
    {
        var lexicon = Lexicon.BuiltIn.Compiled;
        var signs = lexicon.Rules.Where(rule => rule.Id.StartsWith("S-", StringComparison.Ordinal)).ToList();
        Assert.Equal(18, signs.Count);
        Assert.All(signs, rule =>
        {
            Assert.True(rule.InHeadline, rule.Id);
            Assert.InRange(rule.Targets[0].Points, lexicon.Settings.Review, lexicon.Settings.Propose - 1);
            Assert.Equal((0, 1), (rule.Targets[0].Target, rule.Targets[1].Target));
            Assert.True(rule.Targets[1].Points * lexicon.Settings.Countered / 100 > 0, rule.Id);
        });
    }

    [Fact]
    public void Settings_at_their_bounds_are_taken()
    {
        var at = Lexicon.Parse("参数 夜起 = 23\n参数 夜止 = 0\n参数 反证 = 100\n参数 词分 = 0\n参数 标题 = 1\n参数 无言 = 0\n参数 基分.普通 = -1000").Compiled.Settings;
        Assert.Equal((23, 0, 100, 0, 1, 0, -1000), (at.NightFrom, at.NightTo, at.Countered, at.Plain, at.Headline, at.Unread, at.Base[1]));
    }
}
