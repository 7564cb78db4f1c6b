using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>件件有着落: duties as records of their own, whatever the rules that opened them.</summary>
internal static class DutyRules
{
    public static void OwnerAndDue(Trial t)
    {
        if (!t.HasDuties())
        {
            return;
        }

        foreach (var duty in t.Docket.Duties)
        {
            var terms = duty.Terms;
            if (!terms["key"].IsStated || !terms["rule"].IsStated || terms["start"].Time is null)
            {
                t.Breach(duty.OpenedBy, "义务没有编号、规则或起算时间。", "a duty without key, rule or start", ("duty", duty.Key));
            }

            if (!terms["owner"].IsStated || terms["owner"].Is("None"))
            {
                t.Breach(duty.OpenedBy, "义务没有责任岗位。", "nobody answers for the duty", ("duty", duty.Key));
            }

            var due = terms["due"].Time;
            var late = terms["lateFrom"].Time;
            if (due is null != late is null || due > late || (due is null && terms["alertAt"].Time is null && !terms["limit"].Is("立即")))
            {
                t.Breach(duty.OpenedBy, "义务既没有时限，也没有立即的提醒阈值。", "a duty without due, and not an immediate one either", ("duty", duty.Key), ("due", due), ("lateFrom", late));
            }

            if (terms["layer"].Is("Enterprise") ? terms["clause"].IsStated : !terms["clause"].IsStated)
            {
                t.Breach(duty.OpenedBy, "法定义务没有条款，或企业内控冒称法定。", "a legal duty without its clause, or an internal one that claims a clause", ("duty", duty.Key), ("layer", terms["layer"].Text));
            }
        }
    }

    public static void AlwaysOne(Trial t)
    {
        if (!t.HasDuties())
        {
            return;
        }

        foreach (var moment in t.Moments)
        {
            if (moment.IsLastOfAppend && !moment.IsEnded && !t.Docket.Duties.Any(d => d.IsOpenAfter(moment.Index)))
            {
                t.Breach(moment, "未销号的诉求没有任何进行中的义务。", "an unclosed case without any open duty");
            }
        }
    }

    public static void NoneOutlives(Trial t)
    {
        if (!t.HasDuties())
        {
            return;
        }

        foreach (var moment in t.Moments)
        {
            if (!Facts.EndsTheCase(moment.Fact) && moment.Fact != CaseFact.Completed)
            {
                continue;
            }

            foreach (var duty in t.Docket.Duties.Where(d => d.IsOpenAfter(moment.Index) && (moment.IsEnded || d.IsHandling)))
            {
                t.Breach(moment, moment.IsEnded ? "终结之后仍有义务未了。" : "办结之后办理时限仍在进行。", moment.IsEnded ? "a duty is still open after the end" : "a duty of handling is still open after the completion", ("duty", duty.Key));
            }
        }
    }

    public static void Book(Trial t)
    {
        if (!t.HasDuties())
        {
            return;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<DutyOnRecord>();
        var at = 0;
        foreach (var moment in t.Moments)
        {
            for (; at < t.Docket.Duties.Count && t.Docket.Duties[at].OpenedBy == moment; at++)
            {
                var duty = t.Docket.Duties[at];
                if (!keys.Add(duty.Key))
                {
                    t.Breach(moment, "同一义务被再次开启。", "the same duty is opened again", ("duty", duty.Key));
                }

                open.Add(duty);
            }

            foreach (var end in moment.Said["ended"].Items())
            {
                var ended = open.FindLast(d => end["key"].Is(d.Key));
                if (ended is null)
                {
                    t.Breach(moment, "结束了并未进行的义务。", "a duty is ended that isn't open", ("duty", end["key"].Text));
                }
                else
                {
                    open.Remove(ended);
                }
            }

            foreach (var twin in open.GroupBy(d => (d.Rule, Round: d.Terms["acrossRounds"].IsTrue ? 0 : d.Round, d.Value)).Where(g => g.Count() > 1 && g.Any(d => d.OpenedBy == moment)))
            {
                t.Breach(moment, "同一规则、同一轮次有两项义务同时进行。", "two duties of one rule run in one round", ("duties", string.Join(", ", twin.Select(d => d.Key))));
            }
        }
    }

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

            if (at != by.At && !(by.Fact == CaseFact.Reclassified && duty.OpenedBy == by && t.Docket.Find(by.Index, m => m.At == at) is not null))
            {
                t.Breach(by, "义务结束的时间不是事件发生的时间。", "the duty ended at another time than the event happened", ("duty", duty.Key), ("at", at), ("occurredAt", by.At));
            }
        }
    }

    public static void MovesOpenly(Trial t)
    {
        if (!t.HasDuties())
        {
            return;
        }

        foreach (var moment in t.Moments)
        {
            var moves = moment.Said["moved"];
            if (moves.Count > 0 && moment.Fact is not (CaseFact.DutiesRecomputed or CaseFact.RulesMigrated))
            {
                t.Breach(moment, "时限只能因重算或规则变更而移动。", "a due moves by something else than a recomputation or a change of rules", ("fact", moment.Fact));
                continue;
            }

            foreach (var move in moves.Items())
            {
                Move(t, moment, move);
            }
        }
    }

    public static void AnnouncedOnce(Trial t)
    {
        if (!t.HasDuties())
        {
            return;
        }

        var announced = new HashSet<(string, Instant?, bool, long?)>();
        foreach (var moment in t.Moments)
        {
            if (moment.Fact != CaseFact.DutyFellDue)
            {
                continue;
            }

            var key = moment.Said["duty"].Text ?? "";
            var due = moment.Said["due"].Time;
            var isThreshold = moment.Said["threshold"].IsTrue;
            var percent = moment.Said["percent"].Number;
            if (!announced.Add((key, due, isThreshold, percent)))
            {
                t.Breach(moment, "同一义务的同一时限提醒了两次。", "the same due of a duty is announced twice", ("duty", key), ("due", due));
            }

            if (t.Docket.Duties.LastOrDefault(d => d.Key == key && d.IsOpenBefore(moment.Index)) is not { } duty)
            {
                t.Breach(moment, "提醒的义务并未进行。", "what is announced isn't an open duty", ("duty", key));
            }
            else if ((percent is { } used ? Warning(duty, moment.Index, used) : isThreshold ? duty.Terms["alertAt"].Time : duty.DueBefore(moment.Index)) is var true_ && true_ != due)
            {
                t.Breach(moment, "提醒的时限不是该义务的时限。", "the announced due isn't the duty's", ("duty", key), ("announced", due), ("due", true_));
            }
            else if (moment.Event.RecordedAt < (isThreshold ? due : duty.LateFromBefore(moment.Index)))
            {
                t.Breach(moment, "时限未到即作到期提醒。", "announced before it fell due", ("duty", key), ("due", due));
            }
        }
    }

    // 提前预警: when so much of the time from the start to the due in force was used up, to the millisecond; no such instant where nobody asked for it.
    private static Instant? Warning(DutyOnRecord duty, int index, long percent) =>
        duty.Start is { } start && duty.DueBefore(index) is { } due && duty.Terms["warnAt"].Items().Any(asked => asked.Number == percent)
            ? start + Duration.FromMilliseconds((long)(due - start).TotalMilliseconds * percent / 100)
            : null;

    private static void Move(Trial t, Moment moment, Said move)
    {
        if (t.Docket.Duties.LastOrDefault(d => move["key"].Is(d.Key) && d.IsOpenBefore(moment.Index)) is not { } duty)
        {
            t.Breach(moment, "移动了并未进行的义务的时限。", "the due of a duty that isn't open is moved", ("duty", move["key"].Text));
            return;
        }

        if (move["oldDue"].Time != duty.DueBefore(moment.Index))
        {
            t.Breach(moment, "所记的原时限不是当时的时限：时限曾被悄悄改动。", "the old due that is printed wasn't in force: it was moved silently", ("duty", duty.Key), ("printed", move["oldDue"].Time), ("in force", duty.DueBefore(moment.Index)));
        }

        if (duty.LateFromBefore(moment.Index) is { } late && moment.Event.RecordedAt >= late)
        {
            t.Breach(moment, "已超期的时限被移动。", "a due that had passed is moved", ("duty", duty.Key), ("lateFrom", late));
        }
    }
}
