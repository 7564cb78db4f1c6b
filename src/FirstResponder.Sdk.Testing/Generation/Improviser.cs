using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Goes on with a play step by step, looking at the case as it stands to wish for something.</summary>
internal sealed class Improviser(PlaySetting setting, PlayStage stage, Chance chance, PlayOrder order)
{
    private const int AskedAfterTheEnd = 4;

    private readonly Plot plot = Plot.Draw(order, chance);
    private Instant now = setting.Start;
    private int calendar;

    public void Go(int steps)
    {
        var asked = 0;
        for (var step = 0; step < steps && asked < AskedAfterTheEnd; step++)
        {
            now = step == 0 ? setting.Start : Pace.Next(stage.Current, now, chance);
            if (!stage.Take(Next()))
            {
                return;
            }

            asked += stage.Current is { IsEnded: true } ? 1 : 0;
        }
    }

    private PlayStep Next()
    {
        if (plot.Next() is { } directed)
        {
            return new PlayStep(now, directed.Command, chance.Number(), directed.IsHostile, calendar);
        }

        if (order != PlayOrder.Plausible && setting.Calendars.Count > 1 && chance.In(stage.Current?.OpenDuties.Any(duty => duty.Calendar is not null) == true ? 15 : 2))
        {
            calendar = (calendar + 1) % setting.Calendars.Count;
            return new PlayStep(now, CommandName.Recompute, chance.Number(), false, calendar);
        }

        return order switch
        {
            PlayOrder.Plausible => new PlayStep(now, Wishes.Plausible(stage.Current, chance), chance.Number(), false, calendar),
            PlayOrder.Hostile => new PlayStep(now, Wishes.Anything(stage.Current, chance), chance.Number(), chance.In(70), calendar),
            _ => new PlayStep(now, Wishes.Next(stage.Current, chance), chance.Number(), chance.In(20), calendar),
        };
    }
}
