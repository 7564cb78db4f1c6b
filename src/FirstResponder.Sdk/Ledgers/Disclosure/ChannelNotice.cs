using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>What an estate has published of its channels (诉求渠道公示, 正文二（二）, 附件2 第六条) and of the supervision contacts (正文三, 附件2 第二十二条).</summary>
public sealed class ChannelNotice
{
    /// <summary>A notice.</summary>
    /// <param name="updatedAt">When its content was last brought up to date or checked (UTC).</param>
    public ChannelNotice(Instant updatedAt) => UpdatedAt = updatedAt;

    /// <summary>When its content was last brought up to date or checked (UTC).</summary>
    public Instant UpdatedAt { get; }

    /// <summary>24 小时服务热线.</summary>
    public string? Hotline { get; set; }

    /// <summary>线下接待点位地址.</summary>
    public string? DeskAddress { get; set; }

    /// <summary>接待点位工作时间, as posted.</summary>
    public string? DeskHours { get; set; }

    /// <summary>线上诉求受理入口: links or names of accounts.</summary>
    public IReadOnlyList<string> OnlineEntries { get; set; } = [];

    /// <summary>Where it is posted.</summary>
    public IReadOnlyList<NoticePlace> Places { get; set; } = [];

    /// <summary>监督举报电话.</summary>
    public string? SupervisionPhone { get; set; }

    /// <summary>监督举报邮箱.</summary>
    public string? SupervisionMail { get; set; }
}
