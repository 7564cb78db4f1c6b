namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The Chinese words that an export may write in the fields of its contents instead of the codes.</summary>
internal static class ExportWords
{
    private static readonly Dictionary<string, string> Ratings = new(StringComparer.Ordinal)
    {
        ["非常满意"] = "VerySatisfied",
        ["满意"] = "Satisfied",
        ["一般"] = "Neutral",
        ["基本满意"] = "Neutral",
        ["不满意"] = "Dissatisfied",
        ["非常不满意"] = "VeryDissatisfied",
    };

    private static readonly Dictionary<string, Dictionary<string, string>> ByField = new(StringComparer.Ordinal)
    {
        ["category"] = Categories(),
        ["from"] = Categories(),
        ["satisfaction"] = Ratings,
        ["efficiency"] = Ratings,
        ["attitude"] = Ratings,
        ["result"] = Ratings,
        ["way"] = new(StringComparer.Ordinal)
        {
            ["电话"] = "Phone",
            ["现场"] = "OnSite",
            ["线上"] = "Online",
            ["上门"] = "Visit",
            ["前台"] = "Counter",
            ["微信"] = "WeChat",
            ["短信"] = "Sms",
            ["短信群发"] = "BulkSms",
            ["书面"] = "Written",
            ["正式线上通知"] = "FormalOnline",
            ["其他"] = "Other",
        },
        ["verdict"] = new(StringComparer.Ordinal) { ["满意"] = "Satisfied", ["无异议"] = "NoObjection", ["有异议"] = "Objection" },
        ["relation"] = new(StringComparer.Ordinal) { ["本人"] = "Complainant", ["授权人"] = "Authorised", ["家属"] = "Family", ["租户"] = "Tenant", ["邻居"] = "Neighbour", ["业委会"] = "OwnersCommittee", ["其他"] = "Other" },
        ["kind"] = new(StringComparer.Ordinal) { ["办理"] = "Handled", ["撤回"] = "Withdrawn", ["引导"] = "Guided", ["答复"] = "Answered", ["员工"] = "Staff", ["业主"] = "Resident", ["主管部门"] = "Authority", ["系统"] = "System" },
        ["target"] = new(StringComparer.Ordinal) { ["项目负责人"] = "ProjectHead", ["消防"] = "Fire", ["公安"] = "Police", ["燃气"] = "Gas", ["供水"] = "Water", ["供电"] = "Power", ["急救"] = "Medical", ["电梯维保"] = "LiftMaintenance", ["街道"] = "StreetOffice", ["其他"] = "Other" },
        ["roles"] = new(StringComparer.Ordinal) { ["客服人员"] = "CustomerService", ["台账专人"] = "LedgerKeeper", ["项目负责人"] = "ProjectHead", ["服务主管"] = "ServiceSupervisor", ["企业总部"] = "Headquarters" },
    };

    /// <summary>The code of a word in that field; the word itself where it isn't one of these.</summary>
    public static string CodeOf(string field, string word) => ByField.TryGetValue(field, out var words) && words.TryGetValue(word, out var code) ? code : word;

    /// <summary>Every field with its words, for the documentation and its test.</summary>
    public static IEnumerable<string> Fields => ByField.Keys;

    private static Dictionary<string, string> Categories() => new(StringComparer.Ordinal)
    {
        ["紧急类"] = "Emergency",
        ["普通类"] = "Ordinary",
        ["复杂类"] = "Complex",
        ["超物业服务范畴类"] = "OutOfScope",
        ["咨询建议类"] = "Consultation",
    };
}
