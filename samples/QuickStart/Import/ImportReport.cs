using System.Text;
using QuickStart.Showing;

namespace QuickStart.Import;

/// <summary>What is said about a file before and after. Of the rows themselves only line numbers, categories and duties are shown.</summary>
internal static class ImportReport
{
    public static void Begin(Screen screen, string name, Encoding encoding)
    {
        screen.Heading($"导入 {name}", $"import; {encoding.WebName.ToUpperInvariant()}");
        screen.Line("每行受理为一件诉求，时钟按剧本走（没有时间列的，每 3 分钟一件），从受理走到销号，或停在一项有人负责的义务上。", indent: 4);
        screen.Line("类别在这里由示例代人选：按词库从文字读出的提议；文字有险情迹象而提议不是紧急类的，注明理由后照提议；没有提议的抽签；结局也是抽的（按行固定）。真正的系统由首问责任人判断（附件2 第八条）。", "yellow", 4);
        screen.Line("The sample stands in for people: category as the SDK proposes or a draw, the course by a draw, fixed for each row. Texts are never printed.", "grey", 4);
    }

    public static void End(Screen screen, Tally tally, ImportProgress progress, int announced, int added)
    {
        if (tally.Faulty > 0)
        {
            screen.Heading($"退回 {tally.Faulty} 行", "rows that can't be taken; the rest went on");
            tally.FaultLines.ForEach(line => screen.Line(line, "yellow", 4));
            Rest(screen, tally.Faulty - tally.FaultLines.Count, "行");
        }

        if (tally.Open > 0)
        {
            screen.Heading($"在办 {tally.Open} 件：下一义务、责任人、期限", "open, each with its next duty, who answers for it and its due");
            tally.OpenLines.ForEach(line => screen.Line(line, indent: 4));
            Rest(screen, tally.Open - tally.OpenLines.Count, "件");
            tally.Waiting.ToList().ForEach(pair => screen.Line($"{pair.Value} 件　{pair.Key}", "green", 4));
        }

        if (tally.Urgent > 0)
        {
            screen.Heading($"须马上看 {tally.Urgent} 件", "somebody must look at once, and why");
            var gravest = tally.UrgentLines.ToList();
            gravest.ForEach(line => screen.Line(line, "yellow", 4));
            Rest(screen, tally.Urgent - gravest.Count, "件");
        }

        screen.Heading("小结", "summary");
        screen.Line($"读 {tally.Read} 行：受理 {tally.Accepted}，以前已受理 {tally.AlreadyThere}，退回 {tally.Faulty}；库中新增 {added} 件", indent: 4);
        screen.Line($"已销号 {tally.Closed}，在办 {tally.Open}，丢失 {tally.Lost(added)}，没有着落 {tally.Adrift.Count}；到期提示 {announced} 条", indent: 4);
        screen.Line($"提议紧急类 {tally.Emergencies} 件，另有险情迹象须先看 {tally.Urgent - tally.Emergencies} 件，文字没有提示、类别抽签的 {tally.Drawn} 件", indent: 4);
        screen.Line($"{progress.Seconds:0.0} 秒，{progress.Rate}，新写事件 {tally.Events} 条；{ImportProgress.Memory}", indent: 4);
        screen.Line($"{tally.Read} rows read, {tally.Accepted} accepted, {tally.AlreadyThere} already there, {tally.Faulty} refused; {tally.Closed} closed, {tally.Open} open with a duty.", "grey", 4);
        tally.Adrift.ForEach(line => screen.Line($"第 {line} 行没有着落 / line {line} is adrift", "bold red", 4));
    }

    private static void Rest(Screen screen, int left, string unit)
    {
        if (left > 0)
        {
            screen.Line($"另有 {left} {unit}未列出。", "grey", 4);
        }
    }
}
