using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Tests.Requirements;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>
/// Dangers in and at an estate in the most various words: 225 texts of our own in four parts, each written before the words that it taught. Measured then, an emergency
/// was proposed for 45 of 70, 48 of 60, 34 of 55 and 29 of 40; what stands here keeps what was learned.
/// </summary>
public class DangerTests
{
    private static readonly IReadOnlyList<(string Label, string Text)> All = Texts.Of("dangers.csv");

    [Fact]
    [Requirement("JX-8.1")]
    public void Nearly_every_danger_is_an_emergency()
    {
        var right = All.Count(t => Texts.Read(t.Text).Proposed == Category.Emergency);
        Assert.Equal(225, All.Count);
        Assert.True(right >= 221, $"{right} of 225\n" + Texts.Wrong(All));
    }

    [Fact]
    [Requirement("JX-8.1")]
    public void A_specific_danger_stands_against_the_fees_that_a_letter_speaks_of_too() =>
        Assert.Equal(Category.Emergency, Texts.Read("小区物业费年年涨，停车费也涨，从来没有人解释过。另外二楼住户装修时打掉了一面承重墙，物业看了也不管，请有关部门来看一看，给我们一个说法。").Proposed);

    [Fact]
    [Requirement("JX-8.1")]
    public void A_mere_hint_outvotes_nothing()
    {
        var read = Texts.Read("楼道灯不亮，不安全，请换灯泡");
        Assert.Equal((Category.Ordinary, true), (read.Proposed!.Value, read.NeedsEmergencyReview));
    }
}
