using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Tests.Requirements;
using NodaTime;
using NodaTime.Text;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

public class ComplianceCheckTests
{
    [Fact]
    [Requirement("JX-M2.2a")]
    public void Of_no_notice_lists_it_and_the_supervision_contacts()
    {
        var findings = ComplianceCheck.Of(null, Estate, At("2026-04-28 09:00"));

        Assert.Equal(["CHANNEL_NOTICE_MISSING", "SUPERVISION_CONTACT_MISSING:Phone", "SUPERVISION_CONTACT_MISSING:Mail"], findings.Select(finding => finding.FullCode));
        Assert.Equal("附件2 第六条", findings[0].Clause);
    }

    [Fact]
    public void Of_a_whole_notice_finds_nothing() => Assert.Empty(Check(_ => { }));

    [Theory]
    [InlineData(NoticePlace.Gate, "未在小区大门公示。")]
    [InlineData(NoticePlace.UnitDoor, "未在单元楼门口公示。")]
    [InlineData(NoticePlace.Board, "未在公告栏公示。")]
    [InlineData(NoticePlace.WeChatGroup, "未在业主微信群公示。")]
    [InlineData(NoticePlace.OfficialAccount, "未在公众号公示。")]
    [InlineData(NoticePlace.MiniProgram, "未在小程序公示。")]
    [Requirement("JX-6.1")]
    public void Of_a_notice_that_is_not_posted_everywhere_names_the_place(NoticePlace place, string text)
    {
        var finding = Assert.Single(Check(notice => notice.Places = [.. notice.Places.Where(posted => posted != place)]));

        Assert.Equal(("PLACE_MISSING:" + place, "附件2 第六条", text), (finding.FullCode, finding.Clause, finding.Chinese));
    }

    [Fact]
    [Requirement("JX-6.3")]
    public void Of_a_notice_without_desk_hours_says_so()
    {
        Assert.Equal("DESK_HOURS_MISSING · 附件2 第六条 · 没有公示接待点位工作时间。", Assert.Single(Check(notice => notice.DeskHours = " ")).ToString());
        Assert.Equal("DESK_ADDRESS_MISSING", Assert.Single(Check(notice => notice.DeskAddress = null)).FullCode);
        Assert.Equal("HOTLINE_MISSING", Assert.Single(Check(notice => notice.Hotline = null)).FullCode);
        Assert.Equal("ONLINE_ENTRY_MISSING", Assert.Single(Check(notice => notice.OnlineEntries = [""])).FullCode);
    }

    [Theory]
    [InlineData("2026-10-27 23:59", false)]
    [InlineData("2026-10-28 00:00", true)]
    [Requirement("JX-6.4")]
    public void Of_a_notice_updated_2026_04_28_reminds_from_2026_10_28(string now, bool reminds)
    {
        var findings = ComplianceCheck.Of(Whole("2026-04-28 15:00"), Estate, At(now), Period.FromMonths(6));

        Assert.Equal(reminds ? ["NOTICE_OUTDATED"] : [], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.True(finding.IsInternal));
        Assert.All(findings, finding => Assert.Contains("企业内控", finding.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void OutdatedFrom_takes_six_months_unless_told_and_refuses_no_age()
    {
        Assert.Equal(At("2026-10-28 00:00"), ComplianceCheck.OutdatedFrom(Whole("2026-04-28 15:00"), Estate));
        Assert.Equal(At("2026-05-28 00:00"), ComplianceCheck.OutdatedFrom(Whole("2026-04-28 15:00"), Estate, Period.FromDays(30)));
        Assert.Throws<ArgumentException>("internalAge", () => ComplianceCheck.OutdatedFrom(Whole("2026-04-28 15:00"), Estate, Period.Zero));
        Assert.Throws<ArgumentException>("internalAge", () => ComplianceCheck.OutdatedFrom(Whole("2026-04-28 15:00"), Estate, Period.FromHours(3)));
    }

    [Fact]
    [Requirement("JX-M3.3")]
    [Requirement("JX-22.1")]
    public void Of_a_notice_without_supervision_contact_says_which()
    {
        var phone = Assert.Single(Check(notice => notice.SupervisionPhone = null));
        Assert.Equal(("SUPERVISION_CONTACT_MISSING", "Phone", "附件2 第二十二条"), (phone.Code, phone.Subject, phone.Clause));
        Assert.Equal("SUPERVISION_CONTACT_MISSING:Mail", Assert.Single(Check(notice => notice.SupervisionMail = "")).FullCode);
    }

    private static IReadOnlyList<ComplianceFinding> Check(Action<ChannelNotice> change)
    {
        var notice = Whole("2026-04-28 15:00");
        change(notice);
        return ComplianceCheck.Of(notice, Estate, At("2026-05-06 09:00"));
    }

    private static ChannelNotice Whole(string updatedAt) => new(At(updatedAt))
    {
        Hotline = "0791-88880000",
        DeskAddress = "3栋架空层",
        DeskHours = "08:30-18:00",
        OnlineEntries = ["小程序“滨江管家”"],
        Places = Enum.GetValues<NoticePlace>(),
        SupervisionPhone = "0791-88880001",
        SupervisionMail = "jiandu@example.com",
    };

    private static Instant At(string time) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(time).Value.InZoneStrictly(Estate.Zone).ToInstant();
}
