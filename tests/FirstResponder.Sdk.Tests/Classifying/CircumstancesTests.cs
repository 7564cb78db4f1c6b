using FirstResponder.Sdk.Classification;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>Channel, place and time may add to danger and never take from it.</summary>
public class CircumstancesTests
{
    private static readonly LocalTime Noon = new(12, 0);
    private static readonly LocalTime Night = new(23, 30);

    private static readonly Circumstances[] Every =
    [
        new(),
        new() { IsLive = true },
        new() { IsPassedOn = true },
        new() { At = Night },
        new() { Place = "3号楼电梯轿厢" },
        new() { Place = "消防通道，配电房，燃气管道，外墙" },
        new() { Place = "如果听说去年验收，学校门口的物业费", At = Night, IsLive = true, IsPassedOn = true },
    ];

    [Fact]
    public void Nothing_known_takes_from_danger()
    {
        foreach (var text in Texts.Files.SelectMany(Texts.Of).Select(t => t.Text))
        {
            var alone = Texts.Read(text);
            foreach (var circumstances in Every)
            {
                var read = CategoryClassifier.BuiltIn.Assess(text, circumstances);
                Assert.True(Danger(read) >= Danger(alone), text);
                Assert.True(read.NeedsEmergencyReview || !alone.NeedsEmergencyReview, text);
                Assert.True(read.Proposed == Category.Emergency || alone.Proposed != Category.Emergency, text);
                Assert.All(read.Evidence, e => Assert.InRange(e.Start + e.Length, 1, text.Length));
            }
        }
    }

    [Fact]
    public void Place_says_what_the_words_leave_unsaid()
    {
        const string Text = "被关在里面，快来人";
        var read = CategoryClassifier.BuiltIn.Assess(Text, new Circumstances { Place = "２号楼電梯" });
        var trapped = Assert.Single(read.Evidence, e => e.RuleId == "E-LIFT-TRAPPED");
        Assert.Equal(Category.Emergency, read.Proposed);
        Assert.Equal("关在", Text.Substring(trapped.Start, trapped.Length));
        Assert.DoesNotContain(Texts.Read(Text).Evidence, e => e.RuleId == "E-LIFT-TRAPPED");
    }

    [Fact]
    public void Place_alone_says_nothing()
    {
        Assert.False(CategoryClassifier.BuiltIn.Assess("灯不亮", new Circumstances { Place = "电梯困人，消防通道被堵" }).NeedsEmergencyReview);
        Assert.Same(Assessment.None, CategoryClassifier.BuiltIn.Assess("", new Circumstances { Place = "电梯困人" }));
    }

    [Fact]
    public void Place_argues_for_danger_only()
    {
        var alone = Texts.Read("三天两头这样");
        var read = CategoryClassifier.BuiltIn.Assess("三天两头这样", new Circumstances { Place = "电梯" });
        Assert.Contains(read.Evidence, e => e.RuleId == "E-LIFT-FAULTS");
        Assert.All(read.Evidence.Except(alone.Evidence), e => Assert.Equal(Category.Emergency, e.Category));
    }

    [Fact]
    public void Outage_told_by_phone_is_now()
    {
        Assert.Contains(CategoryClassifier.BuiltIn.Assess("停水了", new Circumstances { IsLive = true }).Evidence, e => e.RuleId == "E-LIVE-OUTAGE");
        Assert.DoesNotContain(CategoryClassifier.BuiltIn.Assess("停水了").Evidence, e => e.RuleId == "E-LIVE-OUTAGE");
    }

    [Fact]
    public void Hint_that_an_authority_passes_on_is_looked_at()
    {
        Assert.False(CategoryClassifier.BuiltIn.Assess("验收报告说房屋质量问题里有隐患").NeedsEmergencyReview);
        Assert.True(CategoryClassifier.BuiltIn.Assess("验收报告说房屋质量问题里有隐患", new Circumstances { IsPassedOn = true }).NeedsEmergencyReview);
    }

    [Theory]
    [InlineData(21, 59, false)]
    [InlineData(22, 0, true)]
    [InlineData(5, 59, true)]
    [InlineData(6, 0, false)]
    public void Night_is_what_the_lexicon_says(int hour, int minute, bool isNight) =>
        Assert.Equal(isNight, Speaks(CategoryClassifier.BuiltIn, new LocalTime(hour, minute)));

    [Fact]
    public void Company_may_call_other_hours_night()
    {
        var own = new CategoryClassifier(Lexicon.BuiltIn.With("参数 夜起 = 11\n参数 夜止 = 13"));
        Assert.True(Speaks(own, Noon));
        Assert.False(Speaks(own, Night));
    }

    private static bool Speaks(CategoryClassifier classifier, LocalTime at) =>
        classifier.Assess("楼道里有可疑人员", new Circumstances { At = at }).Evidence.Any(e => e.RuleId == "E-NIGHT");

    private static int Danger(Assessment read) => read.Scores?[0].Points ?? int.MinValue;
}
