using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using static FirstResponder.Sdk.Tests.Ledgers.LedgerStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

public class Annex1CellTests
{
    [Theory]
    [InlineData("滨江花园", "滨江花园小区物业服务接诉受理台账")]
    [InlineData("滨江小区", "滨江小区物业服务接诉受理台账")]
    [Requirement("JX-A1.0")]
    public void Title_takes_the_estate_s_name_and_doubles_no_小区(string estate, string title)
    {
        var story = Accepted("2026-04-28 09:00");
        story.Estate = new EstateProfile(Company, "e1", estate);

        Assert.Equal(title, story.Row()[Annex1Cell.Title]);
    }

    [Fact]
    [Requirement("JX-A1.1")]
    public void Name_is_printed_masked_or_未提供()
    {
        Assert.Equal("张伟", Accepted("2026-04-28 09:00").Row()[Annex1Cell.Name]);
        Assert.Equal("张**", Accepted("2026-04-28 09:00").Row(LedgerText.Masked)[Annex1Cell.Name]);
        Assert.Equal("未提供", Accepted("2026-04-28 09:00", complainant: new Complainant("r-1")).Row(LedgerText.Masked)[Annex1Cell.Name]);
    }

    [Theory]
    [InlineData("13912341234", "139****1234")]
    [InlineData("0791-86665678", "0791-****5678")]
    [Requirement("JX-A1.2")]
    public void Phone_is_printed_as_given_or_masked(string phone, string masked)
    {
        var story = Accepted("2026-04-28 09:00", complainant: new Complainant("r-1", null, [PersonalText.Phone(phone), PersonalText.Phone(" ")]));

        Assert.Equal(phone, story.Row()[Annex1Cell.Phone]);
        Assert.Equal(masked, story.Row(LedgerText.Masked)[Annex1Cell.Phone]);
    }

    [Fact]
    [Requirement("JX-A1.3")]
    public void Address_has_estate_building_and_room_and_hides_the_room_when_masked()
    {
        var story = Accepted("2026-04-28 09:00", accept => accept.Place = new Place("e1", "3栋", null, PersonalText.Room("2单元1203室")));

        Assert.Equal("滨江花园 3栋 2单元1203室", story.Row()[Annex1Cell.Address]);
        Assert.Equal("滨江花园 3栋 ***", story.Row(LedgerText.Masked)[Annex1Cell.Address]);
    }

    [Fact]
    [Requirement("JX-A1.4")]
    public void AcceptedAt_is_cut_off_to_the_minute_and_local() =>
        Assert.Equal("2026-04-28 09:00", Accepted("2026-04-28 09:00:59").Row()[Annex1Cell.AcceptedAt]);

    [Fact]
    [Requirement("JX-A1.5")]
    public void FirstResponder_stays_when_the_lead_is_handed_over()
    {
        var story = Accepted("2026-04-28 09:00");
        story.When("2026-04-28 09:30", new HandOverLead(story.Key, Head, ClerkWu, Text("下班"), Head)).Passes();

        Assert.Equal("李四（客服专员）", story.Row()[Annex1Cell.FirstResponder]);
        Assert.Contains("2026-04-28 09:30 牵头人由 李四 移交 吴九（客服）：下班", story.Row()[Annex1Cell.Remarks], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Channel.Phone, "电话")]
    [InlineData(Channel.OnSite, "现场")]
    [InlineData(Channel.Online, "网络")]
    [InlineData(Channel.Written, "书面")]
    [InlineData(Channel.Hotline12345, "12345政务服务便民热线")]
    [InlineData(Channel.StreetCommunity, "街道（乡镇）社区转办")]
    [InlineData(Channel.Department, "物业管理相关部门转办")]
    [InlineData(Channel.CityPlatform, "城市物业服务平台")]
    [InlineData(Channel.Other, "其他")]
    [Requirement("JX-A1.6")]
    public void Channel_is_printed_in_words(Channel channel, string words)
    {
        var story = Accepted("2026-04-28 09:00", accept => accept.Receipt = new Receipt("周八", NodaTime.Instant.FromUtc(2026, 4, 28, 1, 0)), channel: channel);

        Assert.Equal(words, story.Row()[Annex1Cell.Channel]);
    }

    [Fact]
    [Requirement("JX-A1.9")]
    public void Content_is_the_owner_s_words_with_persons_masked()
    {
        var story = new Stories.Story("Words");
        story.When("2026-04-28 09:00", new Accept(Company, "e1", OwnerZhang, LeadLi, Channel.Phone, "我是张伟，１３９１２３４１２３４，3栋漏水")).Passes();

        Assert.Equal("我是张伟，１３９１２３４１２３４，3栋漏水", story.Row()[Annex1Cell.Content]);
        Assert.DoesNotContain("伟", story.Row(LedgerText.Masked)[Annex1Cell.Content], StringComparison.Ordinal);
        Assert.Contains("3栋漏水", story.Row(LedgerText.Masked)[Annex1Cell.Content], StringComparison.Ordinal);
        Assert.DoesNotContain("１３９１２３４", story.Row(LedgerText.Masked)[Annex1Cell.Content], StringComparison.Ordinal);
    }

    [Fact]
    public void Masked_row_knows_names_that_were_corrected_away()
    {
        var story = Accepted("2026-04-28 09:00");
        story.When("2026-04-28 09:10", new CorrectIntake(story.Key, Lead, IntakeField.Name, PersonalText.Free("章炜"))).Passes();
        story.When("2026-04-28 09:15", new CorrectIntake(story.Key, Lead, IntakeField.Name, PersonalText.Name("章纬"))).Passes();
        story.When("2026-04-28 09:20", new Remark(story.Key, Lead, Text("张伟、章炜实为章纬"))).Passes();

        Assert.Equal("章**", story.Row(LedgerText.Masked)[Annex1Cell.Name]);
        Assert.StartsWith("张**、章**实为章**；", story.Row(LedgerText.Masked)[Annex1Cell.Remarks], StringComparison.Ordinal);
    }

    [Fact]
    public void From_other_estate_or_other_rules_is_refused()
    {
        var story = Accepted("2026-04-28 09:00");
        var overlaid = story.Regulation.With([new Overlay { Layer = RuleLayer.Enterprise, Id = "x", Version = 1, Basis = "x" }]);

        Assert.Throws<ArgumentException>("estate", () => Annex1Row.From(story.Case, story.Regulation, new EstateProfile(Company, "e2", "别处"), LedgerText.Masked));
        Assert.Throws<ArgumentException>("regulation", () => Annex1Row.From(story.Case, overlaid, story.Estate, LedgerText.Masked));
    }

    [Fact]
    public void ToString_shows_no_cell() => Assert.Equal("附件1 安居物业/C-1", Accepted("2026-04-28 09:00").Row().ToString());
}
