using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

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
                results.Add(await TryFinishMatterAsync(first, pending, cancellationToken).ConfigureAwait(false));
            }
        }

        return results;
    }

    // The first half is stored: what keeps the other case from its part is news about that case, no fault of the command. A store that is down stops both.
    private async ValueTask<CaseResult> TryFinishMatterAsync(Case first, PendingMatter pending, CancellationToken cancellationToken)
    {
        var commandId = CaseIdentity.MatterCommandId(first.Key.CaseId, pending.Version);
        try
        {
            return await FinishMatterAsync(first, pending, commandId, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not CaseStoreUnavailableException and not OperationCanceledException)
        {
            return new CaseResult(CaseOutcome.Pending, commandId, null)
            {
                Fault = fault,
                Note = $"另一案件 {pending.CaseId} 的部分尚未完成，到期任务（DueAsync）会再试：{fault.Message} / The part of the other case {pending.CaseId} is not done yet; DueAsync will try again: {fault.Message}",
            };
        }
    }

    private async ValueTask<CaseResult> FinishMatterAsync(Case first, PendingMatter pending, string commandId, CancellationToken cancellationToken)
    {
        var second = SecondCommand(first, pending);
        var result = await SendAsync([second], commandId, null, cancellationToken).ConfigureAwait(false);
        if (IsTaken(result) is { } taken)
        {
            CaseCommand link = new LinkMatter(first.Key, Actor.OfSystem("desk"), pending.CaseId) { Taken = taken };
            await SendAsync([link], CaseIdentity.MatterCommandId(first.Key.CaseId + ":linked", pending.Version), null, cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    // Null while the other case has neither taken nor refused its part: it stays pending, and Due tries again.
    private static bool? IsTaken(CaseResult other) => other.Outcome switch
    {
        CaseOutcome.Done or CaseOutcome.AlreadyDone => true,
        CaseOutcome.Refused or CaseOutcome.NotApplicable => false,
        _ => null,
    };

    private static CaseCommand SecondCommand(Case first, PendingMatter pending)
    {
        var named = first.History[(int)(pending.Version - 1)];
        return named switch
        {
            CaseSpawned e => Begin(first, named, Origin.Spawn, e.Child, e.Content, e.Nature, e.Place, e.FirstResponder, e.ContactAt, e.Complainant, e.Channel),
            CaseSplit e => Begin(first, named, Origin.Split, e.Child, e.Content, e.Nature, e.Place, e.FirstResponder, e.ContactAt, e.Complainant, e.Channel),
            MergedIn e => new MergeInto(new CaseKey(first.Key.Company, e.CaseId), named.Actor, first) { Reason = e.Reason, RecordedBy = named.RecordedBy },
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
            Receipt = origin == Origin.Split && channel == Channel.Written ? first.Intake.Receipt : null,
            Verified = Inherited(first, complainant, place),
            ComplaintAbout = origin == Origin.Split ? first.Intake.ComplaintAbout : [],
        };

    // What was verified there holds here only where it is the same person and the same room; the matter itself is a new one (附件2 第七条 核实).
    private static IReadOnlyList<IntakeField> Inherited(Case first, Complainant? complainant, Place place)
    {
        var isSamePerson = complainant is not null && complainant.Ref == first.Complainant?.Ref && Equals(complainant.Name, first.Complainant?.Name);
        var isSamePhone = isSamePerson && (complainant!.Phones ?? []).SequenceEqual(first.Complainant!.Phones ?? []);
        var isSameRoom = (place.Estate, place.Building, place.RoomRef, place.Room) == (first.Place.Estate, first.Place.Building, first.Place.RoomRef, first.Place.Room);
        return [.. first.Verified.Where(field => field switch
        {
            IntakeField.Name => isSamePerson,
            IntakeField.Phone => isSamePhone,
            IntakeField.Room => isSameRoom,
            _ => false,
        })];
    }
}
