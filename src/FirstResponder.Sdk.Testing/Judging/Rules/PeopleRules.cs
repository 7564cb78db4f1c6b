using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>首问责任人: named by fact, never changed, leading to the end (正文二（一）, 附件2 第七条).</summary>
internal static class PeopleRules
{
    public static void FirstResponderSet(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (Facts.BeginsTheCase(moment.Fact) && !moment.Said["firstResponder"]["id"].IsStated)
            {
                t.Breach(moment, "受理时没有首问责任人。", "no first responder is named at the acceptance");
            }
        }
    }

    public static void FirstResponderKept(Trial t)
    {
        var first = t.Moments.FirstOrDefault(m => Facts.BeginsTheCase(m.Fact))?.Said["firstResponder"]["id"].Text;
        foreach (var moment in t.Moments)
        {
            // A child names the first responder of its own.
            if (moment.Fact is not (CaseFact.CaseSpawned or CaseFact.CaseSplit) && moment.Said["firstResponder"]["id"].Text is { } named && first is not null && named != first)
            {
                t.Breach(moment, "首问责任人被更换。", "the first responder is replaced", ("first", first), ("named", named));
            }
        }
    }

    public static void LeadHandedOver(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact != CaseFact.LeadHandedOver)
            {
                continue;
            }

            if (moment.Said["from"]["id"].Text is { } from && from != moment.Lead)
            {
                t.Breach(moment, "交出牵头的不是当时的牵头人。", "the lead is handed over by somebody who doesn't hold it", ("from", from), ("lead", moment.Lead));
            }

            if (!moment.Said["to"]["id"].IsStated || !moment.Said["reason"].IsStated || moment.Said["approver"].Person is not { IsSystem: false })
            {
                t.Breach(moment, "更换牵头人须有接手人、原因和批准人。", "handing over the lead needs a successor, a reason and an approver");
            }
        }
    }

    public static void LedByTheLead(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (IsTheLeads(moment.Fact) && moment.Actor is { } actor && !actor.Is(moment.Lead))
            {
                t.Breach(moment, $"“{moment.Name}”不是首问责任人（现牵头人）所为。", "this is the first responder's (the current lead's) to do", ("actor", actor.Id), ("lead", moment.Lead));
            }
            else if (moment.Fact == CaseFact.OwnerContacted && (moment.Said["byLead"].IsGiven || !t.Docket.History.IsExport) && moment.Said["byLead"].IsTrue != moment.IsByTheLead())
            {
                t.Breach(moment, "是否由首问责任人（现牵头人）联系业主，标记与经办人不符。", "whether the lead contacted the owner is marked wrongly", ("byLead", moment.Said["byLead"].IsTrue), ("actor", moment.Actor), ("lead", moment.Lead));
            }
            else if (IsTheLeads(moment.Fact) && moment.Actor is null)
            {
                t.CannotJudge("有事件没有记录经办人。", "some events don't say who did them");
            }
        }
    }

    /// <summary>Who is complained about neither handles the case nor reviews it.</summary>
    public static void NobodyInOwnCause(Trial t)
    {
        string[] about = [.. t.Moments.Where(m => Facts.BeginsTheCase(m.Fact)).SelectMany(m => m.Said["complaintAbout"].Texts())];
        foreach (var moment in t.Moments)
        {
            var who = moment.Fact switch
            {
                CaseFact.Dispatched or CaseFact.RectificationPlanned => moment.Said["handler"]["id"].Text,
                CaseFact.ReviewRecorded => moment.Actor?.Id,
                _ => null,
            };
            if (who is not null && t.IsUnderJiangxi(moment) && Array.IndexOf(about, who) >= 0)
            {
                t.Breach(moment, "被投诉的人办理或复核对自己的投诉。", "whoever is complained about handles or reviews the complaint", ("staff", who));
            }
        }
    }

    private static bool IsTheLeads(CaseFact? fact) => fact
        is CaseFact.OwnerInformedAtIntake or CaseFact.Dispatched or CaseFact.ExtensionNoticed or CaseFact.Responded or CaseFact.StudyHeld or CaseFact.StageFeedbackGiven
        or CaseFact.FormalNoticeGiven or CaseFact.Guided or CaseFact.Answered or CaseFact.ResultFedBack or CaseFact.FeedbackAttempted;
}
