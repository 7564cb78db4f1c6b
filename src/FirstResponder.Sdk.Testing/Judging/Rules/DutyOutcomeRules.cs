using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>按时、超期: what the times say, and whether only a later entry makes them say it (附件2 第十九条 如实).</summary>
internal static class DutyOutcomeRules
{
    public static void OutcomesTrue(Trial t)
    {
        if (!t.HasDuties())
        {
            return;
        }

        foreach (var duty in t.Docket.Duties)
        {
            if (duty.EndedBy is not { } by)
            {
                continue;
            }

            var late = duty.LateFromBefore(by.Index);
            if (duty.Outcome is not { } outcome || duty.End["at"].Time is not { } at)
            {
                t.Breach(by, "义务结束而没有结果或时间。", "a duty ended without outcome or time", ("duty", duty.Key));
                continue;
            }

            var isLate = late is { } from && at >= from;
            if (isLate != outcome is DutyOutcome.Late or DutyOutcome.Missed)
            {
                t.Breach(by, "结果与时间不符：按时、超期记反。", "the outcome contradicts the times", ("duty", duty.Key), ("outcome", outcome), ("at", at), ("lateFrom", late));
            }

            Backdated(t, duty, by, at, !isLate && outcome is DutyOutcome.Met or DutyOutcome.Superseded ? late : null);
            if (at != by.At && !(by.Fact == CaseFact.Reclassified && duty.OpenedBy == by && t.Docket.Find(by.Index, m => m.At == at) is not null))
            {
                t.Breach(by, "义务结束的时间不是事件发生的时间。", "the duty ended at another time than the event happened", ("duty", duty.Key), ("at", at), ("occurredAt", by.At));
            }
        }
    }

    // AMB-43: what only a later entry lets count as in time says so, and nothing else does.
    private static void Backdated(Trial t, DutyOnRecord duty, Moment by, Instant at, Instant? late)
    {
        var marked = duty.End["backdated"];
        var done = duty.OpenedBy == by ? DoneBefore(t, duty, by) : at == by.At ? by : null;
        if (done?.Event.RecordedAt is not { } recorded || (t.Docket.History.IsExport && !marked.IsGiven))
        {
            return;
        }

        var isBackdated = recorded >= late && !t.Docket.IsOfTheImport(done);
        if (!isBackdated && marked.IsTrue)
        {
            t.Breach(by, "没有倒填，却标记为倒填。", "it is marked as backdated, but isn't", ("duty", duty.Key), ("recordedAt", recorded), ("lateFrom", late));
        }
        else if (isBackdated && !marked.IsTrue && duty.Outcome == DutyOutcome.Met)
        {
            t.Breach(by, "到期之后才登记，计为按时而没有标记为倒填。", "entered only after the due, it counts as in time without being marked as backdated", ("duty", duty.Key), ("recordedAt", recorded), ("lateFrom", late));
        }
        else if (isBackdated && !marked.IsTrue)
        {
            t.CannotJudge("有义务在到期之后登记为已被替代；早先的版本不标记这种倒填。", "a duty was entered as replaced only after its due; earlier versions didn't mark that as backdated");
        }
    }

    private static Moment? DoneBefore(Trial t, DutyOnRecord duty, Moment by) => JiangxiClocks.Find(duty.Rule) is { } clock ? new Reckoning(t.Docket).LookBack(clock, by) : null;
}
