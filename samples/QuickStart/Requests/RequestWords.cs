using FirstResponder.Sdk.Cases;

namespace QuickStart.Requests;

/// <summary>The words of the file and what they are to the SDK.</summary>
internal static class RequestWords
{
    public static Channel Channel(string word) => word switch
    {
        "电话" => FirstResponder.Sdk.Cases.Channel.Phone,
        "现场" or "巡查" => FirstResponder.Sdk.Cases.Channel.OnSite,
        "微信" => FirstResponder.Sdk.Cases.Channel.Online,
        "书面" => FirstResponder.Sdk.Cases.Channel.Written,
        "12345" => FirstResponder.Sdk.Cases.Channel.Hotline12345,
        "街道" => FirstResponder.Sdk.Cases.Channel.StreetCommunity,
        _ => throw new FormatException("requests.csv：不认识的渠道 " + word),
    };

    public static EmergencyType Emergency(string word) => word switch
    {
        "电梯困人" => EmergencyType.LiftEntrapment,
        "火灾隐患" => EmergencyType.FireHazard,
        "燃气泄漏" => EmergencyType.GasLeak,
        "大面积停电" => EmergencyType.PowerOutage,
        "高空坠物" => EmergencyType.FallingObject,
        _ => throw new FormatException("requests.csv：不认识的细类 " + word),
    };
}
