namespace FirstResponder.Sdk.Ledgers;

/// <summary>Where the channels are posted for good (常态化公示, 附件2 第六条).</summary>
public enum NoticePlace
{
    /// <summary>小区大门.</summary>
    Gate,

    /// <summary>单元楼门口.</summary>
    UnitDoor,

    /// <summary>公告栏.</summary>
    Board,

    /// <summary>业主微信群.</summary>
    WeChatGroup,

    /// <summary>公众号.</summary>
    OfficialAccount,

    /// <summary>小程序.</summary>
    MiniProgram,
}
