using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Whether an estate's channels and supervision contacts are published as the text asks (正文二（二）, 正文三, 附件2 第六条, 第二十二条).</summary>
public static class ComplianceCheck
{
    private const string Channels = "附件2 第六条";
    private const string Supervision = "附件2 第二十二条";

    private static readonly (NoticePlace Place, string Chinese, string English)[] Places =
    [
        (NoticePlace.Gate, "小区大门", "the gate"),
        (NoticePlace.UnitDoor, "单元楼门口", "the unit doors"),
        (NoticePlace.Board, "公告栏", "the notice board"),
        (NoticePlace.WeChatGroup, "业主微信群", "the owners' WeChat group"),
        (NoticePlace.OfficialAccount, "公众号", "the official account"),
        (NoticePlace.MiniProgram, "小程序", "the mini program"),
    ];

    /// <summary>Six months, after which a notice is to be looked at again: the company's own threshold, for 更新及时 has no number (附件2 第六条).</summary>
    public static Period DefaultInternalAge { get; } = Period.FromMonths(6);

    /// <summary>Everything that is wanting, in the order of the text; empty when nothing is.</summary>
    /// <param name="notice">What the estate has published; null when there is no notice at all.</param>
    /// <param name="estate">The estate, in whose zone the age counts.</param>
    /// <param name="now">The time of the check (UTC).</param>
    /// <param name="internalAge">企业内控: from this age on, from 00:00 of that day, the notice counts as outdated; <see cref="DefaultInternalAge"/> when null.</param>
    public static IReadOnlyList<ComplianceFinding> Of(ChannelNotice? notice, EstateProfile estate, Instant now, Period? internalAge = null)
    {
        _ = estate ?? throw new ArgumentNullException(nameof(estate));
        var findings = new List<ComplianceFinding>();
        if (notice is null)
        {
            findings.Add(new("CHANNEL_NOTICE_MISSING", Channels, "没有公示服务热线、线下接待点位和线上诉求受理入口。", "Hotline, desk and online entry are not published."));
        }
        else
        {
            Content(findings, notice);
            Posting(findings, notice);
            if (now >= OutdatedFrom(notice, estate, internalAge))
            {
                findings.Add(new("NOTICE_OUTDATED", Channels, "渠道公示久未更新，请核对（企业内控，非法定时限）。", "The notice has not been updated for long; check it (an internal threshold, no legal limit).", IsInternal: true));
            }
        }

        Contact(findings, notice?.SupervisionPhone, "Phone", "监督举报电话", "telephone number");
        Contact(findings, notice?.SupervisionMail, "Mail", "监督举报邮箱", "mail address");
        return findings;
    }

    /// <summary>From when on a notice counts as outdated: 00:00 of the day that is the age after the day of its update. 企业内控.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="estate">The estate, in whose zone the days count.</param>
    /// <param name="internalAge">The company's threshold in days, months or years; <see cref="DefaultInternalAge"/> when null.</param>
    /// <exception cref="ArgumentException">The age has hours or smaller units, or is not positive.</exception>
    public static Instant OutdatedFrom(ChannelNotice notice, EstateProfile estate, Period? internalAge = null)
    {
        _ = notice ?? throw new ArgumentNullException(nameof(notice));
        _ = estate ?? throw new ArgumentNullException(nameof(estate));
        var age = internalAge ?? DefaultInternalAge;
        var updated = notice.UpdatedAt.InZone(estate.Zone).Date;
        if (age.HasTimeComponent || updated + age <= updated)
        {
            throw new ArgumentException("内控更新周期须为正的日、月或年数。 / The internal age must be a positive number of days, months or years.", nameof(internalAge));
        }

        return (updated + age).AtStartOfDayInZone(estate.Zone).ToInstant();
    }

    private static void Content(List<ComplianceFinding> findings, ChannelNotice notice)
    {
        Published(findings, notice.Hotline, "HOTLINE_MISSING", "没有公示 24 小时服务热线。", "The 24-hour hotline is not published.");
        Published(findings, notice.DeskAddress, "DESK_ADDRESS_MISSING", "没有公示线下接待点位地址。", "The address of the service desk is not published.");
        Published(findings, notice.DeskHours, "DESK_HOURS_MISSING", "没有公示接待点位工作时间。", "The hours of the service desk are not published.");
        Published(findings, notice.OnlineEntries.FirstOrDefault(entry => !string.IsNullOrWhiteSpace(entry)), "ONLINE_ENTRY_MISSING", "没有公示线上诉求受理入口。", "No online entry is published.");
    }

    private static void Posting(List<ComplianceFinding> findings, ChannelNotice notice)
    {
        foreach (var (place, chinese, english) in Places)
        {
            if (!notice.Places.Contains(place))
            {
                findings.Add(new("PLACE_MISSING", Channels, $"未在{chinese}公示。", $"The notice is not posted at {english}.", place.ToString()));
            }
        }
    }

    private static void Published(List<ComplianceFinding> findings, string? value, string code, string chinese, string english)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            findings.Add(new(code, Channels, chinese, english));
        }
    }

    private static void Contact(List<ComplianceFinding> findings, string? value, string subject, string chinese, string english)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            findings.Add(new("SUPERVISION_CONTACT_MISSING", Supervision, $"没有公开{chinese}。", $"No {english} for supervision is published.", subject));
        }
    }
}
