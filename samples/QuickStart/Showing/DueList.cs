using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>What fell due, each announced once with its true time, and the warnings that the histories carry.</summary>
internal static class DueList
{
    public static void Show(Screen screen, IReadOnlyList<AnnouncedDuty> announced, IReadOnlyList<CaseView> cases)
    {
        var legal = announced.Where(IsLegal).ToList();
        var inner = announced.Where(duty => !IsLegal(duty)).ToList();
        screen.Heading($"到期提示 {announced.Count} 条：法定或来件时限 {legal.Count}，企业内控 {inner.Count}", "DueAsync: limits passed, and internal thresholds");
        foreach (var duty in legal)
        {
            screen.Line($"{Text(duty)}　{duty.Duty.Basis}", "red", 4);
        }

        var kinds = inner.DistinctBy(duty => duty.Duty.Duty.Terms.Rule).ToList();
        foreach (var duty in kinds)
        {
            screen.Line($"{Text(duty)}　{Basis(duty)}", "yellow", 4);
        }

        screen.Line($"另有 {inner.Count - kinds.Count} 条同类的企业内控提示未列出。", "grey", 4);
        ShowMarks(screen, cases);
    }

    // 附件2 第七条 doesn't let anybody turn a request away for being incomplete: what is missing stays on record.
    private static void ShowMarks(Screen screen, IReadOnlyList<CaseView> cases)
    {
        screen.Heading("缺项与提醒", "gaps and warnings: recorded with the case, never a reason to turn a request away");
        var defects = cases.SelectMany(view => view.Case.Defects.Select(code => (code, view.Key.CaseId))).GroupBy(pair => pair.code, pair => pair.CaseId);
        foreach (var defect in defects.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            screen.Line($"缺项 {defect.Key} {Meaning(defect.Key)}：第{string.Join("、", defect)}件", "blue", 4);
        }

        var warnings = cases.SelectMany(view => view.Case.Warnings.Select(code => (code, view.Key.CaseId))).GroupBy(pair => pair.code, pair => pair.CaseId);
        foreach (var warning in warnings.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            screen.Line($"提醒 {warning.Key} {Meaning(warning.Key)}：第{string.Join("、", warning)}件", "blue", 4);
        }
    }

    private static bool IsLegal(AnnouncedDuty announced) => !announced.Event.Threshold && announced.Duty.Duty.Terms.Clause.Length > 0;

    // Where the text says 立即 or 第一时间 without a number, only the company's own threshold can pass.
    private static string Basis(AnnouncedDuty announced) =>
        announced.Duty.Duty.Terms.Clause is { Length: > 0 } clause ? $"{clause}未定具体时限，{announced.Case.Regulation.Internal.Label}" : announced.Duty.Basis;

    public static string Text(AnnouncedDuty announced)
    {
        var passed = announced.Event.Due.InZone(Cast.Estate.Zone).LocalDateTime;
        return $"{passed:MM-dd HH:mm} 第{announced.Case.Key.CaseId}件 “{announced.Duty.Name}”{(announced.Event.Threshold ? "超过内控阈值" : "到期未完成")}　责任人 {announced.Duty.Person.Name}";
    }

    private static string Meaning(string code) => code switch
    {
        "ROOM_MISSING" => "未留房号",
        "ROOM_UNVERIFIED" => "房号未核实",
        "PHONE_UNVERIFIED" => "电话未核实",
        "CONTENT_UNVERIFIED" => "内容未核实",
        "CONTENT_MISSING" => "未说明内容",
        "NAME_UNVERIFIED" => "姓名未留或未核实",
        "PHONE_MISSING" => "未留电话",
        "INTAKE_INFORM_MISSING" => "受理时未能告知业主",
        "NO_PROGRESS_CONTACT" => "处置中未向业主反馈进展",
        "NOT_SYNCED" => "处置责任人未同步进展",
        "SITE_RECORD_MISSING" => "无现场记录",
        "BACKDATED" => "事后补录",
        "EMERGENCY_HINT_OVERRIDDEN" => "文字提示紧急，人工判为其他类别",
        "EXTENSION_COUNT" => "多次延期",
        "FR_ASSIGNED_BY_RULE" => "导入工单按值班指定首问责任人",
        "IMPORTED_AFTER_GO_LIVE" => "上线之后的事由导入补记",
        "ROUND_COUNT" => "三轮以上，升级总部",
        _ => "",
    };
}
