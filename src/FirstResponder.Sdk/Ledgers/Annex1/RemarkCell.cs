using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Cell 17, 备注: merged, external and related numbers, what the form has no cell for, remarks, and the gaps of the record.</summary>
internal static class RemarkCell
{
    public static string Write(LedgerPen pen, Func<string, string?>? numberOf)
    {
        var current = pen.Case;
        return LedgerPen.Join(
            "；",
            [
                current.Master is { } master ? "并入 " + Number(master) : null,
                .. pen.Events.Select(e => Joined(pen, e, Number)),
                .. pen.Events.Select(External),
                current.Intake.Parent is { } parent ? "由 " + Number(parent) + " 另立" : null,
                current.Children.Count == 0 ? null : "另立 " + string.Join("、", current.Children.Select(Number)),
                pen.Free(current.Place.Spot) is { Length: > 0 } spot ? "具体位置：" + spot : null,
                current.Intake.Receipt is { } receipt ? LedgerPen.Join(" ", "书面来件", receipt.DocumentRef, receipt.SignedBy, pen.Minute(receipt.At), "签收") : null,
                .. pen.Events.Select(e => Noted(pen, e)),
                Gaps(current),
            ]);

        string Number(string caseId) => numberOf?.Invoke(caseId) ?? caseId;
    }

    private static string? Joined(LedgerPen pen, CaseEvent happened, Func<string, string> number) => happened switch
    {
        MergedIn { Contact: { } contact } e => pen.Say($"{number(e.CaseId)} 已并入本案（{LedgerPen.Join("，", pen.Name(contact.Complainant.Name), LedgerWords.Of(contact.Channel))}）", contact.Content),
        MergedIn e => number(e.CaseId) + " 已并入本案",
        _ => null,
    };

    private static string? External(CaseEvent happened) => happened switch
    {
        CaseIntake { ExternalNumber: { } number } e => External(e.ExternalSource, e.Channel, number),
        MergedIn { ExternalNumber: { } number } e => External(null, e.Contact?.Channel ?? Channel.Other, number),
        _ => null,
    };

    private static string External(string? source, Channel channel, string number) => channel == Channel.Hotline12345
        ? $"{source ?? "12345"} 工单 {number}"
        : $"{source ?? LedgerWords.Of(channel)} 编号 {number}";

    private static string? Noted(LedgerPen pen, CaseEvent happened) => happened switch
    {
        Imported e => $"{pen.Minute(e.RecordedAt)} 自{LedgerPen.Join(" ", e.Source ?? "原系统", e.Number)} 导入时正在办理，此前各项按原记录",
        LeadHandedOver e => pen.Say($"{pen.Minute(e.OccurredAt)} 牵头人由 {e.From.Name} 移交 {LedgerPen.Person(e.To)}", e.Reason),
        SupervisionOrdered e => $"{pen.Minute(e.OccurredAt)} {e.Authority}督办 {LedgerPen.Join("，", e.Ref, pen.Promised(e.Due) is { Length: > 0 } due ? due + " 前" : null)}",
        Archived e => pen.Say($"{pen.Minute(e.OccurredAt)} 存档，未销号（{LedgerWords.Of(e.Cause)}，批准人 {LedgerPen.Person(e.Approver)}）", e.Note),
        Remarked e => pen.Free(e.Text),
        _ => null,
    };

    private static string? Gaps(Case current)
    {
        var gaps = current.Defects.Concat(current.Warnings.Where(warning => warning is "FR_ASSIGNED_BY_RULE" or "IMPORTED_AFTER_GO_LIVE")).Select(LedgerWords.OfDefect).ToList();
        return gaps.Count == 0 ? null : "记录缺陷：" + string.Join("、", gaps);
    }
}
