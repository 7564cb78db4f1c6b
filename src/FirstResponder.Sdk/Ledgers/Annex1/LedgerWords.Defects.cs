namespace FirstResponder.Sdk.Ledgers;

internal static partial class LedgerWords
{
    /// <summary>A gap in the record in words; a code of a regulation's own speaks for itself.</summary>
    public static string OfDefect(string code) => code switch
    {
        "ROOM_MISSING" => "未登记户号",
        "ROOM_UNVERIFIED" => "户号未核实",
        "NAME_UNVERIFIED" => "姓名未核实",
        "PHONE_MISSING" => "未登记电话",
        "PHONE_UNVERIFIED" => "电话未核实",
        "CONTENT_MISSING" => "未登记诉求内容",
        "CONTENT_UNVERIFIED" => "诉求内容未核实",
        "INTAKE_INFORM_MISSING" => "受理时未告知流程和时限",
        "FR_ASSIGNED_BY_RULE" => "首问责任人由排班指定",
        "SITE_RECORD_MISSING" => "无现场记录",
        "NO_PROGRESS_CONTACT" => "处置中未向业主反馈进展",
        "NOT_SYNCED" => "处置进展未同步首问责任人",
        _ => code,
    };
}
