namespace FirstResponder.Sdk.Cases;

/// <summary>接诉渠道 (正文二（二）, 附件2 第六条).</summary>
public enum Channel
{
    /// <summary>电话.</summary>
    Phone,

    /// <summary>现场.</summary>
    OnSite,

    /// <summary>网络: 微信、公众号、小程序、APP.</summary>
    Online,

    /// <summary>书面: needs a receipt (附件2 第七条).</summary>
    Written,

    /// <summary>12345 政务服务便民热线 派发工单.</summary>
    Hotline12345,

    /// <summary>街道（乡镇）、社区 转办.</summary>
    StreetCommunity,

    /// <summary>物业管理相关部门 转办.</summary>
    Department,

    /// <summary>City-wide platform, such as 成都市智慧物业系统.</summary>
    CityPlatform,

    /// <summary>其他.</summary>
    Other,
}
