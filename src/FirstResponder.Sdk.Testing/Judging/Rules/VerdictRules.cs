using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>业主确认满意或无异议: said by the owner, heard by a person, about this round's result (附件2 第十七条).</summary>
internal static class VerdictRules
{
    public static void ByAHuman(Trial t)
    {
        foreach (var moment in t.Moments.Where(IsTheOwnersWord))
        {
            if (moment.Actor is null)
            {
                t.CannotJudge("有业主答复没有记录由谁作出或登记。", "some replies of owners don't say who gave or took them");
            }
            else if (moment.Actor.IsSystem || (moment.Event.RecordedBy?.IsSystem == true && moment.Actor.Kind != ActorKind.Resident))
            {
                t.Breach(moment, "业主的答复由系统作出。", "an owner's reply was given by a system", ("actor", moment.Actor), ("recordedBy", moment.Event.RecordedBy));
            }
        }
    }

    public static void ByTheComplainant(Trial t)
    {
        var contacts = new Contacts();
        foreach (var moment in t.Moments)
        {
            contacts.Follow(moment, t.Docket.History.IsExport);
            if (moment.Fact is not (CaseFact.OwnerConfirmed or CaseFact.ExtensionConsented) || !t.IsUnderJiangxi(moment))
            {
                continue;
            }

            if (!moment.Said["relation"].IsGiven && t.Docket.History.IsExport)
            {
                t.CannotJudge("导出没有记录确认人与诉求人的关系。", "the export doesn't say how whoever confirmed is related to the complainant");
            }
            else if (!moment.Said["relation"].IsOneOf("Complainant", "Authorised"))
            {
                t.Breach(moment, "确认的人不是诉求人，也未经授权。", "whoever confirmed is neither the complainant nor authorised", ("relation", moment.Said["relation"].Text));
            }
            else if (moment.Actor is { Kind: ActorKind.Resident } resident && !moment.Said["relation"].Is("Authorised") && !contacts.Ids.Any(id => contacts[id]["ref"].Is(resident.Id)))
            {
                t.Breach(moment, "以诉求人身份确认的不是本案的诉求人。", "a resident who isn't of this case confirms as its complainant", ("resident", resident.Id));
            }
        }
    }

    public static void OfItsRound(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact != CaseFact.OwnerConfirmed)
            {
                continue;
            }

            if (moment.Completion is not { } completion || moment.At < completion.At)
            {
                t.Breach(moment, "业主确认早于本轮办结。", "the owner's confirmation is older than the round's completion", ("confirmedAt", moment.At), ("completedAt", moment.Completion?.At));
            }

            if (moment.Said["evidence"]["ref"].Text is { } evidence
                && t.Docket.Find(moment.Index, m => m.Fact == CaseFact.OwnerConfirmed && m.Round < moment.Round && m.Said["evidence"]["ref"].Is(evidence)) is { } copied)
            {
                t.Breach(moment, "确认的凭证是以前轮次的。", "the confirmation's evidence is that of an earlier round", ("evidence", evidence), ("from", copied.Event.Number));
            }
        }
    }

    public static void AgreesWithTheCall(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact != CaseFact.OwnerConfirmed)
            {
                continue;
            }

            if (!moment.Said["verdict"].IsOneOf("Satisfied", "NoObjection"))
            {
                t.Breach(moment, "业主确认不是满意，也不是无异议。", "a confirmation that is neither satisfied nor without objection", ("verdict", moment.Said["verdict"].Text));
            }

            var call = t.Docket.AppendOf(moment).LastOrDefault(m => m.Fact == CaseFact.FollowedUp && m.Index < moment.Index && m.At == moment.At);
            if (call is not null && moment.Said["verdict"].Is("Satisfied") && !call.Said["satisfaction"].IsOneOf("VerySatisfied", "Satisfied"))
            {
                t.Breach(moment, "同一次回访中的满意程度与确认矛盾。", "the confirmation contradicts the satisfaction told in the same call", ("satisfaction", call.Said["satisfaction"].Text), ("verdict", moment.Said["verdict"].Text));
            }
        }
    }

    /// <summary>A verdict, or a reply to an extension.</summary>
    public static bool IsTheOwnersWord(Moment moment) => moment.Fact is CaseFact.OwnerConfirmed or CaseFact.OwnerObjected or CaseFact.ExtensionConsented or CaseFact.ExtensionRefused;
}
