using FirstResponder.Sdk.Cases;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>What was tried and refused, with every reason: code for the program, clause and words for people.</summary>
internal static class RefusalList
{
    public static void Show(Screen screen, IReadOnlyList<Attempt> attempts)
    {
        var shown = attempts.DistinctBy(attempt => attempt.Command.Name + string.Join(' ', attempt.Reasons.Select(reason => reason.FullCode))).ToList();
        screen.Heading($"被拒绝的操作 {attempts.Count} 次", "refused: all reasons at once, nothing is written; code · clause · reason");
        foreach (var attempt in shown)
        {
            var time = attempt.At.InZone(Cast.Estate.Zone).LocalDateTime;
            var tried = $"{time:MM-dd HH:mm} 第{attempt.CaseId}件　{Who(attempt.By)} → {CommandWords.Of(attempt.Command.Name)}";
            var all = $"{tried}　✗ {attempt.Reasons[0]}";
            if (attempt.Reasons.Count == 1 && Wrapping.Cells(all) <= screen.Console.Profile.Width)
            {
                screen.Line(all, "yellow");
                continue;
            }

            screen.Line(tried, "yellow");
            foreach (var reason in attempt.Reasons)
            {
                screen.Line($"✗ {reason}", "yellow", 4);
            }
        }

        if (attempts.Count > shown.Count)
        {
            screen.Line($"另有 {attempts.Count - shown.Count} 次相同的拒绝未重复列出。", "grey", 4);
        }
    }

    private static string Who(Actor actor) => actor.Kind == ActorKind.System ? $"系统（{actor.Id}）" : actor.Name ?? "业主";
}
