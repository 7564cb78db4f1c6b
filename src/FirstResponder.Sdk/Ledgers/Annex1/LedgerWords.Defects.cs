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
        "IMPORTED_AFTER_GO_LIVE" => "上线之后的事由导入补记",
        "SITE_RECORD_MISSING" => "无现场记录",
        "NO_PROGRESS_CONTACT" => "处置中未向业主反馈进展",
        "NOT_SYNCED" => "处置进展未同步首问责任人",
        "RECEIPT_REQUIRED" => "书面来件无签收",
        "HINT_OVERRIDE_REASON_REQUIRED" => "未归紧急类且无理由",
        "OWNER_NOT_TOLD" => "改类未告知业主",
        "INFORM_INCOMPLETE" => "告知内容不全",
        "REASON_REQUIRED" => "未写明原因",
        "REQUIREMENTS_REQUIRED" => "分派无工作要求",
        "OWNER_NOT_INFORMED" => "分派前未告知流程和时限",
        "STUDY_REQUIRED" => "无研判记录",
        "STUDY_INCOMPLETE" => "研判记录不全",
        "EMERGENCY_NOT_STARTED" => "无启动应急处置的记录",
        "AUTHORITY_REPORT_REQUIRED" => "无报告街道或部门的记录",
        "RESULT_REQUIRED" => "未写明办理结果",
        "WITHDRAWAL_NOT_RECORDED" => "无业主撤回的记录",
        "GUIDANCE_REQUIRED" => "无引导记录",
        "ANSWER_REQUIRED" => "无答复记录",
        "PROJECT_HEAD_REPORT_MISSING" => "无报告项目负责人的记录",
        "DEPARTMENT_REPORT_MISSING" => "无报告职能部门的记录",
        _ => Detailed(code),
    };

    // What exactly is missing stands behind the code.
    private static string Detailed(string code)
    {
        var colon = code.IndexOf(':');
        return colon < 0 ? code : OfDefect(code.Substring(0, colon)) + "（" + Cases.RefusalTexts.Words(code.Substring(colon + 1)) + "）";
    }
}
