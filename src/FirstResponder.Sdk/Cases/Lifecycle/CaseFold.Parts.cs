using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

internal static partial class CaseFold
{
    private static Case Begin(CaseKey key, CaseIntake e) => new()
    {
        Key = key,
        Status = CaseStatus.Accepted,
        Intake = e,
        Lead = e.FirstResponder,
        Nature = e.Nature,
        Complainant = e.Complainant,
        Place = e.Place,
        Content = e.Content,
        Verified = e.Verified,
        Contacts = e.Complainant is null ? [] : [new CaseContact("c1", e.Complainant, e.Channel, e.OccurredAt)],
        Rounds = [new CaseRound { Number = 1 }],
        ExternalNumbers = e.ExternalNumber is null ? [] : [e.ExternalNumber],
        Pin = e.Pin,
    };

    private static CaseRound[] OnRound(Case before, CaseRound round)
    {
        var rounds = new CaseRound[before.Rounds.Count];
        for (var i = 0; i < rounds.Length - 1; i++)
        {
            rounds[i] = before.Rounds[i];
        }

        rounds[rounds.Length - 1] = round;
        return rounds;
    }

    private static Case FedBack(Case before, ResultFedBack e)
    {
        var round = before.Round with { ContactsTold = before.Round.ContactsTold.WithEach(e.Contacts), Feedback = e.Complete ? e : before.Round.Feedback };
        return before with { Rounds = OnRound(before, round), Status = e.Complete ? CaseStatus.FedBack : before.Status };
    }

    private static Case FollowedUp(Case before, FollowedUp e) => before with
    {
        Rounds = OnRound(before, before.Round with { FollowUps = before.Round.FollowUps.With(e) }),
        Status = e.Complete && !e.Dissatisfied ? CaseStatus.FollowedUp : before.Status,
        IsOwnerDissatisfied = e.Satisfaction is null ? before.IsOwnerDissatisfied : e.Dissatisfied,
    };

    private static Case NewRound(Case before, ReviewOpened e) => before with
    {
        Status = CaseStatus.UnderReview,
        Rounds = before.Rounds.With(new CaseRound { Number = e.Round, Opened = e }),
        Extension = before.Extension with { Pending = null, WasRefused = false, InForce = null },
        SinceVersion = e.Version,
        RoundVersion = e.Version,
    };

    private static Case MergedIn(Case before, MergedIn e) => before with
    {
        Contacts = e.Contact is null ? before.Contacts : before.Contacts.With(e.Contact),
        MergedCases = before.MergedCases.With(e.CaseId),
        ExternalNumbers = e.ExternalNumber is null ? before.ExternalNumbers : before.ExternalNumbers.WithEach([e.ExternalNumber]),
        PendingMatters = before.PendingMatters.With(new PendingMatter(e.CaseId, CommandName.MergeInto, e.Version)),
    };

    private static Case WithChild(Case before, string child, long version) => before with
    {
        Children = before.Children.With(child),
        PendingMatters = before.PendingMatters.With(new PendingMatter(child, CommandName.Accept, version)),
    };

    // A duplicate that would not join stays a case of its own: its contact is told there, and it may be merged again.
    private static Case Linked(Case before, MatterLinked e)
    {
        var after = before with { PendingMatters = Unlinked(before.PendingMatters, e.CaseId) };
        return e.Taken || !before.MergedCases.Holds(e.CaseId) ? after : after with
        {
            MergedCases = before.MergedCases.Without([e.CaseId]),
            Contacts = [.. before.Contacts.Where(c => c.FromCase != e.CaseId)],
        };
    }

    private static IReadOnlyList<PendingMatter> Unlinked(IReadOnlyList<PendingMatter> pending, string caseId)
    {
        var rest = new List<PendingMatter>(pending.Count);
        for (var i = 0; i < pending.Count; i++)
        {
            if (!string.Equals(pending[i].CaseId, caseId, StringComparison.Ordinal))
            {
                rest.Add(pending[i]);
            }
        }

        return rest.ToArray();
    }

    private static Case Corrected(Case before, IntakeCorrected e)
    {
        var after = before;
        if (e.Value is { } value)
        {
            after = e.Field switch
            {
                IntakeField.Name => WithComplainant(before, (before.Complainant ?? new Complainant()) with { Name = value }),
                IntakeField.Phone => WithComplainant(before, (before.Complainant ?? new Complainant()) with { Phones = [value] }),
                IntakeField.Room => before with { Place = before.Place with { Room = value } },
                IntakeField.Spot => before with { Place = before.Place with { Spot = value } },
                IntakeField.Content => before with { Content = value },
                _ => before,
            };
        }

        if (e.Counterpart is { } counterpart)
        {
            after = WithComplainant(after, counterpart);
        }

        var verified = e.Verified && !after.Verified.Holds(e.Field) ? after.Verified.With(e.Field) : after.Verified;
        return after with { Verified = verified };
    }

    private static Case WithComplainant(Case before, Complainant complainant)
    {
        var own = new CaseContact("c1", complainant, before.Intake.Channel, before.AcceptedAt);
        var contacts = new List<CaseContact> { own };
        for (var i = 0; i < before.Contacts.Count; i++)
        {
            if (before.Contacts[i].Id != own.Id)
            {
                contacts.Add(before.Contacts[i]);
            }
        }

        return before with { Complainant = complainant, Contacts = contacts.ToArray() };
    }
}
