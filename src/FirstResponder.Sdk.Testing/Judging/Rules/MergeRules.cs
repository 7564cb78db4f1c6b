using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>并案 swallows no voice; 异常存档 is no way around the loop (正文二（二）, 附件2 第十七条).</summary>
internal static class MergeRules
{
    public static void SwallowsNoVoice(Trial t)
    {
        var contacts = new Contacts();
        foreach (var moment in t.Moments)
        {
            if (moment.Fact == CaseFact.MergedIn)
            {
                if (moment.Said["contact"]["id"].Text is { } id && contacts.Ids.Contains(id))
                {
                    t.Breach(moment, "并入的诉求人占用了他人的编号。", "who joins bears the number of another contact", ("contact", id));
                }

                MergedIn(t, moment, contacts.Complainant);
            }
            else if (moment.Fact == CaseFact.MergedInto && (moment.Round > 1 || moment.Completion is not null))
            {
                t.Breach(moment, "办结之后被并入他案。", "merged into another case after a completion");
            }

            contacts.Follow(moment, t.Docket.History.IsExport);
        }
    }

    public static void ArchivedWithApproval(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact != CaseFact.Archived)
            {
                continue;
            }

            if (moment.Said["approver"].Person is not { IsSystem: false } approver || approver.Id == moment.Actor?.Id || !moment.Said["evidence"].IsStated || !moment.Said["cause"].IsStated)
            {
                t.Breach(moment, "异常存档须有事由、凭证，并由他人批准。", "an exceptional archive needs a cause, evidence and another person's approval");
            }
        }
    }

    private static void MergedIn(Trial t, Moment moment, Said complainant)
    {
        var contact = moment.Said["contact"];
        if (contact["acceptedAt"].Time is { } acceptedAt && acceptedAt < t.Docket.AcceptedAt)
        {
            t.Breach(moment, "并入的诉求受理更早，主案应为最早受理的。", "the case that joins was accepted earlier than its master", ("acceptedAt", acceptedAt), ("master", t.Docket.AcceptedAt));
        }

        var isSame = contact["complainant"]["ref"].Text is { } other && complainant["ref"].Is(other);
        if (!isSame && !moment.Said["representationConsent"].IsStated)
        {
            t.Breach(moment, "并入他人的诉求而未经其同意由本案代表。", "another person's case joined without that person's consent to be represented", ("case", moment.Said["caseId"].Text));
        }
    }
}
