namespace FirstResponder.Sdk.Cases;

/// <summary>How people were reached.</summary>
public enum ContactWay
{
    /// <summary>电话.</summary>
    Phone,

    /// <summary>现场.</summary>
    OnSite,

    /// <summary>线上.</summary>
    Online,

    /// <summary>上门.</summary>
    Visit,

    /// <summary>前台当面.</summary>
    Counter,

    /// <summary>微信.</summary>
    WeChat,

    /// <summary>APP 或小程序推送.</summary>
    App,

    /// <summary>短信.</summary>
    Sms,

    /// <summary>短信群发; no way of follow-up (附件2 第十五条).</summary>
    BulkSms,

    /// <summary>书面.</summary>
    Written,

    /// <summary>正式线上通知 (附件2 第十一条).</summary>
    FormalOnline,

    /// <summary>其他.</summary>
    Other,
}
