using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

public sealed partial class CaseDesk
{
    // Two cases, two appends: the first event holds all that the second command needs, whose id follows from it, so that it is sent once however often it is tried.
    private async ValueTask<IReadOnlyList<CaseResult>> FinishMattersAsync(Case first, long fromVersion, CancellationToken cancellationToken)
    {
        if (first.PendingMatters.Count == 0)
        {
            return [];
        }

        var results = new List<CaseResult>();
        foreach (var pending in first.PendingMatters)
        {
            if (pending.Version >= fromVersion)
            {
                results.Add(await FinishMatterAsync(first, pending, cancellationToken).ConfigureAwait(false));
            }
        }

        return results;
    }

    private async ValueTask<CaseResult> FinishMatterAsync(Case first, PendingMatter pending, CancellationToken cancellationToken)
    {
        var second = SecondCommand(first, pending);
        var commandId = CaseIdentity.MatterCommandId(first.Key.CaseId, pending.Version);
        var result = await SendAsync(second, new CommandOptions { CommandId = commandId }, cancellationToken).ConfigureAwait(false);
        var link = new LinkMatter(first.Key, Actor.OfSystem("desk"), pending.CaseId) { Taken = result.IsDone };
        await SendAsync(link, new CommandOptions { CommandId = CaseIdentity.MatterCommandId(first.Key.CaseId + ":linked", pending.Version) }, cancellationToken).ConfigureAwait(false);
        return result;
    }

    private static CaseCommand SecondCommand(Case first, PendingMatter pending)
    {
        var named = first.History[(int)(pending.Version - 1)];
        return named switch
        {
            CaseSpawned e => Begin(first, named, Origin.Spawn, e.Child, e.Content, e.Nature, e.Place, e.FirstResponder, e.ContactAt, e.Complainant, e.Channel),
            CaseSplit e => Begin(first, named, Origin.Split, e.Child, e.Content, e.Nature, e.Place, e.FirstResponder, e.ContactAt, e.Complainant, e.Channel),
            MergedIn e => new MergeInto(new CaseKey(first.Key.Company, e.CaseId), named.Actor, first.Key.CaseId) { Reason = e.Reason, RecordedBy = named.RecordedBy },
            _ => throw new InvalidOperationException($"事件 {named.Fact} 不涉及另一案件。 / The fact {named.Fact} concerns no other case."),
        };
    }

    private static Accept Begin(Case first, CaseEvent named, Origin origin, string child, Privacy.PersonalText content, Nature? nature, Place place, Staff firstResponder, NodaTime.Instant contactAt, Complainant? complainant, Channel channel) =>
        new(first.Key.Company, place.Estate, complainant, firstResponder, channel, content.Reveal(), named.Actor)
        {
            RecordedBy = named.RecordedBy,
            CaseId = child,
            Origin = origin,
            Place = place,
            Nature = nature,
            OccurredAt = contactAt,
            Parent = first.Key.CaseId,
            Receipt = first.Intake.Receipt,
            Verified = first.Verified,
        };
}
