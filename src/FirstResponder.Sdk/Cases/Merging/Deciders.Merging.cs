using System.Globalization;

namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    private static string? AbsorbMerged(Deliberation d, AbsorbMerged c)
    {
        var duplicate = c.Duplicate!;
        if (d.Case.MergedCases.Holds(duplicate.Key.CaseId))
        {
            return "该案已并入。 / That case has joined already.";
        }

        var id = FreeContactId(d.Case);
        return Say(d, new MergedIn
        {
            CaseId = duplicate.Key.CaseId,
            Contact = duplicate.Complainant is { } complainant
                ? new CaseContact(id, complainant, duplicate.Intake.Channel, duplicate.AcceptedAt, duplicate.Key.CaseId, duplicate.Content)
                : null,
            ExternalNumber = duplicate.Intake.ExternalNumber,
            ExternalDue = duplicate.Intake.ExternalDue,
            Reason = c.Reason,
            RepresentationConsent = c.RepresentationConsent,
        });
    }

    // c1 is the case's own contact, also where nobody is named yet. Whoever joins after another parted takes neither a number that stands nor one that was told.
    private static string FreeContactId(Case current)
    {
        for (var number = current.MergedCases.Count + 2; ; number++)
        {
            var id = "c" + number.ToString(CultureInfo.InvariantCulture);
            if (!current.Round.ContactsTold.Holds(id) && !IsContact(current, id))
            {
                return id;
            }
        }
    }

    private static bool IsContact(Case current, string id)
    {
        for (var i = 0; i < current.Contacts.Count; i++)
        {
            if (current.Contacts[i].Id == id)
            {
                return true;
            }
        }

        return false;
    }

    private static string? MergeInto(Deliberation d, MergeInto c) => Say(d, new MergedInto { Master = c.Master!.Key.CaseId, Reason = c.Reason });

    private static string? HandOverLead(Deliberation d, HandOverLead c) => c.To!.Id == d.Case.Lead.Id
        ? "牵头人未变。 / The lead is the same."
        : Say(d, new LeadHandedOver { From = d.Case.Lead, To = c.To, Reason = c.Reason!, Approver = c.Approver! });
}
