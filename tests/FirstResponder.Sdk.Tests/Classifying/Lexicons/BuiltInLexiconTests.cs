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
}
