using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>What the labels mean, in words of our own; false alarms; and people in danger whom nothing may argue away.</summary>
public class GuideTests
{
    [Fact]
    public void Every_kind_of_matter_gets_its_label()
    {
        var texts = Texts.Of("guide-labels.csv");
        Assert.Equal(74, texts.Count);
        Assert.Equal("", Texts.Wrong(texts));
    }

    [Theory]
    [InlineData("原煤气公司宿舍的屋顶漏雨")]
    [InlineData("换煤气罐的押金怎么退")]
    [InlineData("商场没有消防验收报告")]
    [InlineData("业主群里转发某楼盘着火的视频，还不知道真假")]
    [InlineData("万一发生火灾怎么办，想问有没有演练")]
    [InlineData("去年停水的补偿到现在没给")]
    [InlineData("收房时发现墙面空鼓、门锁生锈、插座没电、地漏堵塞")]
    [InlineData("建议加强消防安全宣传")]
    [InlineData("农贸市场里面电线乱拉")]
    [InlineData("卧室墙面发霉，墙皮大面积脱落")]
    [InlineData("请问通过消防验收正常吗")]
    [InlineData("消防大队不执行法规")]
    public void False_alarm_is_no_emergency(string text) => Assert.NotEqual(Category.Emergency, Texts.Read(text).Proposed);

    [Theory]
    [InlineData("我们这里经常停水，一个月好几次")]
    [InlineData("没交装修押金，物业就给我断电")]
    [InlineData("油烟管道装在消防楼梯里")]
    [InlineData("电梯三天两头坏，修了又坏")]
    public void Doubtful_danger_is_looked_at_whatever_is_proposed(string text) => Assert.True(Texts.Read(text).NeedsEmergencyReview);

    [Theory]
    [InlineData("群里转发某楼盘着火的视频，我们楼的消防通道也被私家车堵死")]
    [InlineData("建议多贴提示，消防栓没水很久了")]
    [InlineData("物业费太贵，而且楼道正在冒浓烟")]
    public void A_counter_speaks_for_its_own_clause_only(string text) => Assert.Equal(Category.Emergency, Texts.Read(text).Proposed);

    [Theory]
    [InlineData("如果方便请来一趟，电梯困住两个人")]
    [InlineData("去年就反映过，现在电梯里被困的是我母亲")]
    [InlineData("咨询一下，闻到煤气味怎么办")]
    [InlineData("建议报警，楼下有人持刀")]
    [InlineData("据说是旧事重演，业主被保安殴打")]
    [InlineData("老人晕倒在大厅，可能是中暑")]
    public void A_person_in_danger_is_never_demoted(string text)
    {
        var read = Texts.Read(text);
        Assert.Equal(Category.Emergency, read.Proposed);
        Assert.True(read.NeedsEmergencyReview);
    }

    [Fact]
    public void A_counter_is_evidence_too()
    {
        const string Text = "万一起火怎么办";
        var read = Texts.Read(Text);
        var counter = Assert.Single(read.Evidence, e => e.RuleId == "E-FIRE" && e.Points < 0);
        Assert.Equal("万一", Text.Substring(counter.Start, counter.Length));
        Assert.True(read.Evidence.Single(e => e.RuleId == "E-FIRE" && e.Points > 0).Points > -counter.Points);
    }
}
