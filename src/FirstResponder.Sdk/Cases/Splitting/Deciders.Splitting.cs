using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    private static string? SpawnCase(Deliberation d, NewMatter matter, PersonalText? reason, Channel channel) => Say(d, new CaseSpawned
    {
        Child = ChildId(d, matter),
        Reason = reason,
        Content = matter.Content,
        Nature = matter.Nature,
        Place = matter.Place ?? d.Case.Place,
        FirstResponder = matter.FirstResponder ?? FirstToHear(d),
        ContactAt = d.At,
        Complainant = matter.Complainant ?? d.Case.Complainant,

        // The parent's letter doesn't speak of the new matter, and no receipt was signed for it (附件2 第七条).
        Channel = channel == Channel.Written ? Channel.Other : channel,
    });

    private static string? Split(Deliberation d, Split c)
    {
        foreach (var matter in c.Matters)
        {
            d.Record(new CaseSplit
            {
                Child = ChildId(d, matter),
                Reason = c.Reason,
                Content = matter.Content,
                Nature = matter.Nature,
                Place = matter.Place ?? d.Case.Place,
                FirstResponder = matter.FirstResponder ?? d.Case.FirstResponder,
                ContactAt = d.Case.AcceptedAt,
                Complainant = matter.Complainant ?? d.Case.Complainant,
                Channel = d.Case.Intake.Channel,
            });
        }

        return null;
    }

    private static string? LinkMatter(Deliberation d, LinkMatter c)
    {
        foreach (var pending in d.Case.PendingMatters)
        {
            if (pending.CaseId == c.CaseId)
            {
                return Say(d, new MatterLinked { CaseId = c.CaseId, Taken = c.Taken });
            }
        }

        return "没有待关联的案件。 / Nothing waits to be linked.";
    }

    // An id or a place that no case can have must stop here: once the parent's event names it, nobody could begin the child.
    private static string ChildId(Deliberation d, NewMatter matter)
    {
        var id = matter.CaseId ?? CaseIdentity.Derive(d.Case.Key.Company, CaseIdentity.MatterCommandId(d.Case.Key.CaseId, d.Case.Version + d.Events.Count + 1));
        Identifier.Check((matter.Place ?? d.Case.Place).Estate, nameof(matter), "小区标识", "estate");
        if (new CaseKey(d.Case.Key.Company, id) == d.Case.Key || d.Case.Children.Holds(id) || d.Events.Any(e => e is CaseSpawned spawned ? spawned.Child == id : e is CaseSplit split && split.Child == id))
        {
            throw new ArgumentException($"新案编号 {id} 已被使用。 / The new case's id {id} is taken.", nameof(matter));
        }

        return id;
    }

    // 首位接触: whoever hears of the new matter answers for it (附件2 第七条).
    private static Staff FirstToHear(Deliberation d) =>
        d.Actor.Kind == ActorKind.Staff ? new Staff(d.Actor.Id, d.Actor.Name ?? d.Actor.Id) : d.Case.Lead;
}
