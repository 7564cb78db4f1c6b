using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Single actors and commands, drawn by chance.</summary>
internal static class Drawing
{
    public static Actor Actor(Chance chance) => chance.Below(10) switch
    {
        0 => Community.Job,
        1 => Community.Bureau,
        2 => Cases.Actor.OfAuthority("community", null),
        3 or 4 => Cases.Actor.OfResident("r-" + chance.Below(9)),
        < 8 => Cases.Actor.Of(Communities.Worker("s" + chance.Below(9), chance)),
        _ => Cases.Actor.OfStaff("s" + chance.Below(9), chance.Of(null, "李四"), chance.Any<Role>() | chance.Any<Role>()),
    };

    public static CaseCommand Command(PlaySetting setting, Case? current, Instant now, PlayOrder order, Chance chance)
    {
        var (name, hostile) = order switch
        {
            PlayOrder.Plausible => (Wishes.Plausible(current, chance), false),
            PlayOrder.Hostile => (Wishes.Anything(current, chance), chance.In(70)),
            PlayOrder.Imported when current is null => (CommandName.Import, chance.In(40)),
            _ => (Wishes.Next(current, chance), chance.In(20)),
        };
        var offers = new Offers(setting.Community, current, setting.Regulation, now, chance, hostile) { Pasts = new Pasts(setting) };
        return offers.Make(name);
    }
}
