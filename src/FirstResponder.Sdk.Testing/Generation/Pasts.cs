using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What another system has running on the day of an import (上线导入): a plausible life, told as far as an import can tell it.</summary>
internal sealed class Pasts(PlaySetting setting)
{
    public Import? Draw(Instant now, Chance chance)
    {
        var start = now - Duration.FromDays(1 + chance.Below(20));
        var stage = new PlayStage(new PlaySetting(setting.Community, setting.Regulation, start));
        var length = 2 + chance.Below(22);
        var told = new List<CaseCommand>();
        var at = start;
        for (var step = 0; step < length && at < now; step++)
        {
            var name = step == 0 ? CommandName.Accept : Wishes.Wanted(stage.Current!, chance);
            if (!stage.Take(new PlayStep(at, name, chance.Number())) || stage.Current is null or { IsEnded: true } or { PendingMatters.Count: > 0 })
            {
                break;
            }

            var moment = stage.Moments[step];
            if (moment.Decision is Decided decided && moment.Command is not AnnounceDue)
            {
                moment.Command.OccurredAt = decided.Events[0].OccurredAt;
                told.Add(moment.Command);
            }

            at += chance.Minutes(0, 300);
        }

        return told.Count > 0 && told[0] is Accept intake ? new Import(intake, told.GetRange(1, told.Count - 1)) : null;
    }
}
