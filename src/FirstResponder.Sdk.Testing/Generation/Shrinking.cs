using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What is plainer than a drawn value, the plainest first.</summary>
internal static class Shrinking
{
    public static IEnumerable<string> Text(string text)
    {
        for (var part = text.Length; part > 0; part /= 2)
        {
            for (var from = 0; from + part <= text.Length; from += part)
            {
                // No half of a surrogate pair: such a text can't be stored by anybody.
                if (!Splits(text, from) && !Splits(text, from + part))
                {
                    yield return text.Remove(from, part);
                }
            }
        }
    }

    public static IEnumerable<Staff> Employee(Staff person)
    {
        if (person.Post is not null)
        {
            yield return person with { Post = null };
        }

        if (person.Kind != StaffKind.CustomerService)
        {
            yield return person with { Kind = StaffKind.CustomerService };
        }
    }

    public static IEnumerable<Complainant> Resident(Complainant resident)
    {
        if (resident.AcceptedWays is not null)
        {
            yield return resident with { AcceptedWays = null };
        }

        if (resident.Phones is not null)
        {
            yield return resident with { Phones = null };
        }

        if (resident.Name is not null)
        {
            yield return resident with { Name = null };
        }

        if (resident.Relation != Relation.Complainant)
        {
            yield return resident with { Relation = Relation.Complainant };
        }
    }

    public static IEnumerable<Actor> Actor(Actor actor)
    {
        foreach (Role role in Enum.GetValues(typeof(Role)))
        {
            if (role != Role.None && (actor.Roles & role) != 0)
            {
                yield return actor with { Roles = actor.Roles & ~role };
            }
        }
    }

    public static IEnumerable<Community> Estate(Community community)
    {
        if (ReferenceEquals(community, Community.Riverside))
        {
            yield break;
        }

        yield return Community.Riverside;
        foreach (var workers in Fewer(community.Workers))
        {
            yield return new Community(community.Estate, workers, community.Residents);
        }

        foreach (var residents in Fewer(community.Residents))
        {
            yield return new Community(community.Estate, community.Workers, residents);
        }
    }

    public static IEnumerable<WorkingDayCalendar> Calendar(WorkingDayCalendar calendar) => calendar.Version == WorkingDayCalendar.China.Version ? [] : [WorkingDayCalendar.China];

    public static IEnumerable<Overlay> Overlay(Overlay overlay)
    {
        foreach (var key in overlay.Set.Keys)
        {
            yield return overlay with { Set = overlay.Set.Where(entry => entry.Key != key).ToDictionary(entry => entry.Key, entry => entry.Value) };
        }

        foreach (var key in overlay.AlertAfter.Keys)
        {
            yield return overlay with { AlertAfter = overlay.AlertAfter.Where(entry => entry.Key != key).ToDictionary(entry => entry.Key, entry => entry.Value) };
        }

        foreach (var key in overlay.WarnAt.Keys)
        {
            yield return overlay with { WarnAt = overlay.WarnAt.Where(entry => entry.Key != key).ToDictionary(entry => entry.Key, entry => entry.Value) };
        }

        if (overlay.Add.Count > 0)
        {
            yield return overlay with { Add = [] };
        }
    }

    public static IEnumerable<Regulation> Rules(Regulation rules)
    {
        if (rules.Hash == Regulation.Jiangxi.Hash)
        {
            yield break;
        }

        yield return Regulation.Jiangxi;
        if (rules.Overlays.Count > 1)
        {
            foreach (var overlay in rules.Overlays)
            {
                yield return Regulation.Jiangxi.With([overlay]);
            }
        }
    }

    public static IEnumerable<Instant> Start(Instant start)
    {
        var plain = PlaySetting.Plain.Start;
        if (start == plain)
        {
            yield break;
        }

        yield return plain;
        var morning = start.InZone(EstateProfile.ChinaZone).Date.At(new LocalTime(8, 0)).InZoneStrictly(EstateProfile.ChinaZone).ToInstant();
        if (start != morning)
        {
            yield return morning;
        }
    }

    public static IEnumerable<PlaySetting> Setting(PlaySetting setting)
    {
        if (ReferenceEquals(setting, PlaySetting.Plain))
        {
            return [];
        }

        return
        [
            PlaySetting.Plain,
            .. Estate(setting.Community).Select(community => new PlaySetting(community, setting.Regulation, setting.Start, setting.Calendars)),
            .. Rules(setting.Regulation).Select(rules => new PlaySetting(setting.Community, rules, setting.Start, setting.Calendars)),
            .. Start(setting.Start).Select(start => new PlaySetting(setting.Community, setting.Regulation, start, setting.Calendars)),
            .. setting.Calendars.Count > 1 ? [new PlaySetting(setting.Community, setting.Regulation, setting.Start)] : (PlaySetting[])[],
        ];
    }

    private static IEnumerable<T[]> Fewer<T>(IReadOnlyList<T> all) => all.Count < 2 ? [] : Enumerable.Range(0, all.Count).Select(left => all.Where((_, i) => i != left).ToArray());

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
