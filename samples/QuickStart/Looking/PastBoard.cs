using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using NodaTime;
using QuickStart.Databases;
using QuickStart.Scripts;
using QuickStart.Showing;

namespace QuickStart.Looking;

/// <summary>--as-of: the board at a moment, folded from the stored histories. Nothing is written.</summary>
internal static class PastBoard
{
    private const int MostShown = 40;

    public static async Task<int> RunAsync(Screen screen, ICaseStore store, Tables tables, Instant moment, CancellationToken cancellationToken)
    {
        var statuses = new SortedDictionary<CaseStatus, int>();
        var open = new PriorityQueue<CaseView, long>();
        var (there, openCount, late) = (0, 0, 0);
        var broken = new List<string>();
        foreach (var stored in tables.Keys())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await FindAsync(store, stored, moment, broken, cancellationToken) is not { } view)
            {
                continue;
            }

            there++;
            statuses[view.Status] = statuses.GetValueOrDefault(view.Status) + 1;
            late += view.OpenDuties.Count(duty => duty.CountsAsLate);
            if (!view.Case.IsEnded)
            {
                // Only the most urgent are kept, however many there are.
                openCount++;
                open.Enqueue(view, -(Board.NextDuty(view)?.Duty.Due ?? Instant.FromUtc(9000, 1, 1, 0, 0)).ToUnixTimeMilliseconds());
                if (open.Count > MostShown)
                {
                    open.Dequeue();
                }
            }
        }

        screen.Heading($"{moment.InZone(Cast.Estate.Zone).LocalDateTime:uuuu-MM-dd HH:mm:ss} 的看板", "the board at that moment (Beijing time)");
        screen.Line("按记录时间折算：只算那一刻已经记录在案的事，事后补录的不算。 / What was on record then, by recording time.", "grey", 4);
        broken.ForEach(line => screen.Line(line, "bold red", 4));
        if (there == 0)
        {
            screen.Line("那时还没有诉求。 / There were no cases yet.", indent: 4);
            return broken.Count == 0 ? 0 : 1;
        }

        screen.Line($"{there} 件：{string.Join("，", statuses.Select(pair => $"{Desks.NameOf(pair.Key)} {pair.Value}"))}", indent: 4);
        screen.Line($"在办 {openCount} 件，那时已超时的义务 {late} 项{(openCount > MostShown ? $"；下面是最急的 {MostShown} 件" : "")}：", indent: 4);
        var shown = new List<CaseView>();
        while (open.TryDequeue(out var view, out _))
        {
            shown.Add(view);
        }

        shown.Reverse();
        shown.ForEach(view => Show(screen, view));
        return broken.Count == 0 ? 0 : 1;
    }

    // What can't be believed isn't on the board; it is named above it.
    private static async Task<CaseView?> FindAsync(ICaseStore store, StoredKey stored, Instant moment, List<string> broken, CancellationToken cancellationToken)
    {
        if (stored.Key is not { } key)
        {
            broken.Add(Broken.Line(stored));
            return null;
        }

        try
        {
            return await Past.FindAsync(store, key, moment, cancellationToken);
        }
        catch (Exception fault) when (Broken.Is(fault))
        {
            broken.Add(Broken.Line(key, fault));
            return null;
        }
    }

    private static void Show(Screen screen, CaseView view)
    {
        screen.Line($"{(view.Key.Company == Cast.Company ? "第" + view.Key.CaseId + "件" : view.Key.CaseId)}　{view.CategoryName}　{view.StatusName}　首问 {view.Case.FirstResponder.Name}", "bold", 4);
        foreach (var duty in view.OpenDuties.Where(duty => !duty.Duty.Terms.IsConditional))
        {
            screen.Line($"{duty.Name}　{duty.Person.Name}　{duty.DueText} {duty.RemainingText}　{duty.Basis}", duty.IsLate ? "red" : duty.IsAlerting ? "yellow" : "default", 8);
        }
    }
}
