using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Who may do what (正文二（一）, 附件2 第八条至第十九条). Leading, follow-up and closing have rules of their own, and so have owners' words that a machine gave.</summary>
internal static class DoerRules
{
    public static void ByTheRightPerson(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            var doers = DoersOf(t, moment);
            if (doers == Role.None || !t.IsUnderJiangxi(moment))
            {
                continue;
            }

            if (moment.Actor is not { } actor)
            {
                t.CannotJudge("有事件没有记录经办人。", "some events don't say who did them");
            }
            else if (!IsOneOf(t, actor, moment, doers) && !(actor.IsSystem && VerdictRules.IsTheOwnersWord(moment)))
            {
                t.Breach(moment, $"“{moment.Name}”不由该人办理。", "this isn't for whoever did it to do", ("actor", actor), ("roles", t.Docket.RolesOf(actor, moment)), ("for", doers));
            }
        }
    }

    private static bool IsOneOf(Trial t, RecordedPerson actor, Moment moment, Role doers) => actor.Kind switch
    {
        ActorKind.Staff => (doers & Role.Staff) != 0 || t.MayHold(actor, moment, doers),
        ActorKind.Resident => (doers & Role.Resident) != 0,
        ActorKind.Authority => (doers & Role.Authority) != 0,
        _ => (doers & Role.System) != 0,
    };

    private static Role DoersOf(Trial t, Moment moment) => moment.Fact switch
    {
        CaseFact.Accepted or CaseFact.Imported => Role.Staff | Role.Resident | Role.System,
        CaseFact.Classified or CaseFact.Reclassified => t.Docket.IsOfAnEmergency(moment) ? Role.Staff : Role.Lead,
        CaseFact.EmergencyStarted or CaseFact.EmergencyReported or CaseFact.SiteRecorded or CaseFact.OwnerContacted or CaseFact.HindranceRecorded => Role.Staff,
        CaseFact.ProgressSynced => Role.Handler,
        CaseFact.PlanRecorded or CaseFact.Completed => Role.Lead | Role.Handler,
        CaseFact.ReportedToAuthority => Role.Lead | Role.ProjectHead,
        CaseFact.ExtensionConsented or CaseFact.ExtensionRefused or CaseFact.OwnerConfirmed or CaseFact.OwnerObjected => Role.Lead | Role.CustomerService | Role.Resident,
        CaseFact.ReviewOpened => FollowsTheOwnersNo(t, moment) ? Role.Lead | Role.CustomerService | Role.Resident : Role.Lead | Role.ProjectHead | Role.Headquarters,
        CaseFact.ReviewRecorded or CaseFact.RectificationPlanned or CaseFact.LeadHandedOver => Role.Lead | Role.ProjectHead | Role.Headquarters,
        CaseFact.RectificationTold or CaseFact.WithdrawalRecorded => Role.Lead | Role.CustomerService,
        CaseFact.MergedIn or CaseFact.MergedInto or CaseFact.CaseSplit => Role.Lead | Role.CustomerService | Role.LedgerKeeper,
        CaseFact.Archived or CaseFact.RulesMigrated => Role.ProjectHead | Role.Headquarters,
        CaseFact.SupervisionOrdered => Role.Authority | Role.Headquarters,
        CaseFact.OnlineAcknowledged or CaseFact.DutiesRecomputed or CaseFact.DutyFellDue => Role.Staff | Role.System,
        CaseFact.IntakeCorrected or CaseFact.CaseSpawned or CaseFact.ExternalReplied or CaseFact.SupervisionAnswered or CaseFact.Remarked or CaseFact.LegalHoldSet => Role.Staff,
        _ => Role.None,
    };

    private static bool FollowsTheOwnersNo(Trial t, Moment review) => t.Docket.AppendOf(review).Any(m => m.Index < review.Index && m.At == review.At && ReviewRules.IsTheOwnersNo(m));
}
