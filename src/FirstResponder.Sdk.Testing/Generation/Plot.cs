using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>How a play begins: mostly with whatever chance wishes for, sometimes with an import that goes wrong a few times and then goes through.</summary>
internal sealed class Plot
{
    private readonly Queue<(Do Command, bool IsHostile)> script = new();

    private Plot()
    {
    }

    public static Plot Draw(PlayOrder order, Chance chance)
    {
        var plot = new Plot();
        if (order == PlayOrder.Imported || (order == PlayOrder.Mixed && chance.In(4)))
        {
            for (var attempt = chance.Below(3); attempt > 0; attempt--)
            {
                plot.script.Enqueue((Do.Import, true));
            }

            plot.script.Enqueue((Do.Import, false));
        }

        return plot;
    }

    public (Do Command, bool IsHostile)? Next() => script.Count > 0 ? script.Dequeue() : null;
}
