namespace FirstResponder.Sdk.Privacy;

/// <summary>
/// What a <see cref="PersonalText"/> holds, which decides how much of it a mask may show.
/// 赣建房〔2026〕7号 附件2 第二十条 names three of them outright: 姓名, 房号, 联系方式.
/// </summary>
public enum PersonalKind
{
    /// <summary>A person's name (姓名); the surname is shown: 张**.</summary>
    Name,

    /// <summary>A contact number (电话) as it was given, or several; shown as 139****1234 or 0791-****5678.</summary>
    Phone,

    /// <summary>A room or house number (户号, 房号); nothing of it is shown.</summary>
    Room,

    /// <summary>Any free text (自由文本) of or about a resident; nothing of it is shown.</summary>
    FreeText,
}
