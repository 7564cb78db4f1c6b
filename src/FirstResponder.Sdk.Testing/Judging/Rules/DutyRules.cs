using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>件件有着落: duties as records of their own, whatever the rules that opened them.</summary>
internal static class DutyRules
{
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
