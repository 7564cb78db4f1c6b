using FirstResponder.Sdk.Cases;
using NodaTime;
using QuickStart.Requests;
using QuickStart.Scripts;
using Spectre.Console;

namespace QuickStart.Showing;

/// <summary>What an ERP shows on its wall: where each case stands, who has it, what is next and how long is left.</summary>
internal static class Board
{
    private const int EndedShown = 3;
    private static readonly Duration Soon = Duration.FromHours(12);

    private static readonly (string Header, int Width)[] Columns =
    [
        ("灯", 2), ("件", 4), ("事由", 12), ("类别", 8), ("状态", 18), ("首问/处置", 9), ("下一义务", 16), ("期限", 11), ("剩余", 15), ("依据", 14),
    ];

    public static void Show(Screen screen, IReadOnlyList<Request> requests, IReadOnlyList<CaseView> cases)
    {
        var now = cases[0].Now.InZone(Cast.Estate.Zone).LocalDateTime;
        screen.Heading($"看板 {now:uuuu-MM-dd HH:mm}", "the board on a busy morning: red overdue, yellow due within 12 h, green, grey ended");
        var open = cases.Where(view => !view.Case.IsEnded).OrderBy(NextDue).ToList();
        var ended = cases.Where(view => view.Case.IsEnded).ToList();
        var rows = open.Concat(ended.TakeLast(EndedShown)).Select(view => (Cells: Cells(requests, view), Light(view).Colour)).ToList();
        if (screen.FitsTable)
        {
            screen.Show(TableOf(rows));
        }
        else
        {
            rows.ForEach(row => screen.Line(string.Join("　", row.Cells.Where(cell => cell.Length > 0)), row.Colour, 2));
        }

        screen.Line($"另有 {ended.Count - EndedShown} 件已结束未列出。没有法定期限的事项标为“立即”；“企业内控”是企业自己的阈值，不是法定时限。", "grey");
    }

    /// <summary>The duty that comes next: the earliest with a legal or external due, else what is to be done at once, else an internal one.</summary>
    public static DutyView? NextDuty(CaseView view) => view.NextDuty ?? view.ImmediateDuties.FirstOrDefault() ?? (view.OpenDuties.Count > 0 ? view.OpenDuties[0] : null);

    private static Table TableOf(IEnumerable<(string[] Cells, string Colour)> rows)
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var (header, width) in Columns)
        {
            table.AddColumn(new TableColumn(header) { Width = width, Padding = new Padding(0) });
        }

        foreach (var (cells, colour) in rows)
        {
            table.AddRow(cells.Select(cell => new Markup($"[{colour}]{Markup.Escape(cell)}[/]")));
        }

        return table;
    }

    private static string[] Cells(IReadOnlyList<Request> requests, CaseView view)
    {
        var next = NextDuty(view);
        return
        [
            Light(view).Name,
            view.Key.CaseId,
            requests.FirstOrDefault(request => request.Number == view.Key.CaseId)?.Matter ?? "回访中另立",
            Short(view.CategoryName),
            view.Case.Extension.InForce is null ? view.StatusName : view.Regulation.NameOf(view.Status) + "（已延期）",
            view.Case.Lead.Name + (view.Case.Handler is { } handler ? "/" + handler.Name : ""),
            next?.Name ?? "",
            next is null ? "" : next.Duty.Due is null ? next.DueText : next.DueText["2026-".Length..],
            (next?.RemainingText ?? "").Replace("小时0分", "小时", StringComparison.Ordinal),
            Short(next?.Basis ?? ""),
        ];
    }

    private static (string Name, string Colour) Light(CaseView view) =>
        view.Case.IsEnded ? ("结", "grey")
        : view.OpenDuties.Any(duty => duty.IsLate && duty.Duty.Terms.Clause.Length > 0) ? ("红", "red")
        : NextDuty(view) is { Duty.Due: { } due } && due - view.Now <= Soon ? ("黄", "yellow")
        : ("绿", "green");

    private static Instant NextDue(CaseView view) => NextDuty(view)?.Duty.Due ?? Instant.MaxValue;

    // What a narrow column leaves out of 超物业服务范畴类 and 企业内控，非法定时限.
    private static string Short(string text) => text.Split('，')[0].Replace("物业服务", "", StringComparison.Ordinal).TrimEnd('类');
}
