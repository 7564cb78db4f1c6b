using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What systems in the field do and no desk may let through: machines that follow up and confirm, closing without the owner, work on a closed case.</summary>
internal static class Provocations
{
    public static CaseCommand On(CaseView victim, Community community, int turn)
    {
        var key = victim.Key;
        return (victim.Case.IsEnded ? 5 - (turn % 6) : turn % 4) switch
        {
            0 => new FollowUp(key, Community.Job, ContactWay.Phone, Rating.Satisfied) { Efficiency = Rating.Satisfied, Attitude = Rating.Satisfied, Result = Rating.Satisfied, Verdict = Verdict.Satisfied },
            1 => new RecordOwnerVerdict(key, Community.Job, Verdict.Satisfied, Relation.Complainant, ContactWay.Phone),
            2 => new Close(key, Community.Job),
            3 => new Close(key, community.Holding(Role.LedgerKeeper)),
            4 => new Complete(key, Actor.Of(victim.Case.Lead), PersonalText.Free("又处理了一次")),
            _ => new Remark(key, Actor.Of(victim.Case.Lead), PersonalText.Free("业主又来电")),
        };
    }
}
