using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>规则变更: a running case moves to other rules only because people ask for it, in the open (附件2 第二十三条, AMB-29).</summary>
internal static class RuleChangeRules
{
    public static void ChangedOpenly(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact != CaseFact.RulesMigrated)
            {
                continue;
            }

            if (moment.Actor is null)
            {
                t.CannotJudge("有规则变更没有记录由谁作出。", "a change of rules doesn't say who made it");
            }
            else if (moment.Actor.Kind != ActorKind.Staff)
            {
                t.Breach(moment, "规则由系统或企业以外的人变更。", "the rules were changed by a system or by somebody outside the company", ("actor", moment.Actor));
            }

            if (!moment.Said["reason"].IsStated || moment.Said["approver"].Person is not { Kind: ActorKind.Staff or ActorKind.Authority } approver || approver.Id == moment.Actor?.Id)
            {
                t.Breach(moment, "规则变更须有原因，并由他人批准。", "a change of rules needs a reason and another person's approval");
            }

            if (!moment.Said["to"]["pack"].IsStated || (moment.Said["from"].IsGiven && !RulesOnRecord.Of(moment.Said["from"]).MayBe(moment.Rules)))
            {
                t.Breach(moment, "规则变更没有写明新规则，或所写的原规则与当时的不符。", "it doesn't say to which rules, or says that others were in force than were", ("from", moment.Said["from"]["pack"].Text), ("in force", moment.Rules.Pack), ("to", moment.Said["to"]["pack"].Text));
            }
        }
    }
}
