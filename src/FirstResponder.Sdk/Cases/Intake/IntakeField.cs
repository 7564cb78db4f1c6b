namespace FirstResponder.Sdk.Cases;

/// <summary>The intake data of 附件2 第七条 that can be verified, added and corrected.</summary>
public enum IntakeField
{
    /// <summary>姓名.</summary>
    Name,

    /// <summary>联系方式.</summary>
    Phone,

    /// <summary>房号.</summary>
    Room,

    /// <summary>诉求内容.</summary>
    Content,

    /// <summary>Where exactly.</summary>
    Spot,

    /// <summary>The person who can be told the result and confirm it.</summary>
    Counterpart,
}
