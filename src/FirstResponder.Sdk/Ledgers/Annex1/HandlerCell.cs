using System.Globalization;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Cell 11, 处置责任人: each with the rounds in which they were named, as in 王五（第1轮）、赵六（第2、3轮）.</summary>
internal static class HandlerCell
{
    public static string Write(LedgerPen pen)
    {
        var named = new List<(Staff Handler, int Round)>();
        foreach (var happened in pen.Events)
        {
            if (NamedBy(pen.Case, happened) is { } handler && !named.Exists(n => n.Handler.Id == handler.Id && n.Round == happened.Round))
            {
                named.Add((handler, happened.Round));
            }
        }

        var people = named.GroupBy(n => n.Handler.Id).Select(group => pen.Case.Rounds.Count > 1
            ? $"{group.First().Handler.Name}（第{string.Join("、", group.Select(n => n.Round.ToString(CultureInfo.InvariantCulture)))}轮）"
            : group.First().Handler.Name);
        return string.Join("、", people);
    }

    private static Staff? NamedBy(Case current, CaseEvent happened) => happened switch
    {
        Dispatched e => e.Handler,

        // A plan can be changed until the owner is told; only the last one names the handler.
        RectificationPlanned e when current.Rounds[e.Round - 1].Plan?.Version == e.Version => e.Handler,

        // What was answered or guided at once was never dispatched: whoever did it handled it.
        Completed e when current.Rounds[e.Round - 1].Handler is null => e.Handler,
        _ => null,
    };
}
