using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The clocks of the notice against the duties on record: which started, for how long, and what became of them.</summary>
internal static class ClockRules
{
    public static void Started(Trial t)
    {
        var reckoning = new Reckoning(t.Docket);
        foreach (var moment in Judged(t))
        {
            var due = reckoning.StartedBy(moment).ToList();
            foreach (var duty in t.Docket.Duties.Where(d => d.OpenedBy == moment && !IsOfAnOverlay(t, d, moment)))
            {
                var isPlaceHolder = duty.Rule == JiangxiClocks.PlaceHolder.Id && t.Docket.Duties.Count(d => d.IsOpenAfter(moment.Index)) == 1;
                if (due.RemoveAll(c => c.Id == duty.Rule) == 0 && !isPlaceHolder)
                {
                    t.Breach(moment, $"“{moment.Name}”不应开启该义务。", "this fact opens no such duty", ("duty", duty.Key));
                }
            }

            foreach (var clock in due.Where(c => !reckoning.IsOptional(c, moment)))
            {
                t.Breach(moment, $"“{moment.Name}”应开启的义务没有开启。", "a duty that this fact must open isn't on record", ("duty", clock.Id));
            }
        }
    }

    public static void Ended(Trial t)
    {
        var reckoning = new Reckoning(t.Docket);
        foreach (var moment in Judged(t))
        {
            foreach (var duty in t.Docket.Duties)
            {
                if (duty.OpenedBy.Index > moment.Index || IsOfAnOverlay(t, duty, moment))
                {
                    continue;
                }

                if (duty.IsOpenBefore(moment.Index))
                {
                    Ended(t, moment, duty, reckoning.EndedBy(duty, moment));
                }
                else if (duty.OpenedBy == moment)
                {
                    EndedAtOnce(t, moment, duty, reckoning);
                }
            }
        }
    }

    public static void DuesAsTheNoticeSays(Trial t)
    {
        var reckoning = new Reckoning(t.Docket);
        foreach (var moment in Judged(t))
        {
            foreach (var duty in t.Docket.Duties)
            {
                if (duty.OpenedBy == moment && JiangxiClocks.Find(duty.Rule) is { } clock)
                {
                    Due(t, moment, duty, clock, reckoning);
                }
            }

            if (moment.Said["moved"].Count > 0 && moment.RulesAfter.IsJiangxi)
            {
                Moved(t, moment, reckoning);
            }
        }
    }

    private static IEnumerable<Moment> Judged(Trial t)
    {
        if (!t.HasDuties())
        {
            return [];
        }

        return t.MomentsOfJiangxi();
    }

    // What law, contract or company added has rules that only the overlay knows; what they set in place of the notice's limits starts and ends as it always did.
    private static bool IsOfAnOverlay(Trial t, DutyOnRecord duty, Moment moment)
    {
        var isAdded = moment.Rules.HasOverlays && JiangxiClocks.Find(duty.Rule) is null;
        if (isAdded)
        {
            t.CannotJudge("有法规、合同或企业叠加规则新增的义务，其起止未判。", "law, contract or company added duties of their own; what starts and ends them wasn't judged");
        }

        return isAdded;
    }

    private static void Ended(Trial t, Moment moment, DutyOnRecord duty, (Cases.DutyOutcome InTime, Cases.DutyOutcome Late)? expected)
    {
        var isEnded = duty.EndedBy == moment;
        if (expected is null && isEnded)
        {
            t.Breach(moment, $"“{moment.Name}”不能了结该义务。", "this fact doesn't end the duty", ("duty", duty.Key), ("outcome", duty.Outcome));
        }
        else if (expected is not null && !isEnded)
        {
            t.Breach(moment, $"“{moment.Name}”应了结该义务而没有了结。", "this fact ends the duty, but it goes on", ("duty", duty.Key), ("expected", expected.Value.InTime));
        }
        else if (expected is { } outcomes && duty.Outcome is { } outcome && outcome != outcomes.InTime && outcome != outcomes.Late)
        {
            t.Breach(moment, "义务以错误的结果了结。", "the duty ends with another kind of outcome", ("duty", duty.Key), ("outcome", outcome), ("expected", outcomes.InTime));
        }
        else if (isEnded && (duty.End["as"].IsGiven || !t.Docket.History.IsExport) && duty.End["as"].Text != Label(duty, moment))
        {
            t.Breach(moment, "“开展及时”的标记与事实不符：只有回访未达了结的回访义务才如此标记。", "whether the follow-up was only carried out, not made, is marked wrongly", ("duty", duty.Key), ("as", duty.End["as"].Text));
        }
    }

    // AMB-11: rings that nobody answered are 开展及时, and no follow-up.
    private static string? Label(DutyOnRecord duty, Moment moment) => duty.Rule == "D-09" && moment.Fact == CaseFact.FollowUpAttempted && duty.Outcome is Cases.DutyOutcome.Met or Cases.DutyOutcome.Late ? "CarriedOut" : null;

    private static void EndedAtOnce(Trial t, Moment moment, DutyOnRecord duty, Reckoning reckoning)
    {
        var done = JiangxiClocks.Find(duty.Rule) is { } clock ? reckoning.LookBack(clock, moment) : null;
        if (duty.EndedBy == moment != done is not null)
        {
            t.Breach(moment, "改变分类时，此前已做的事没有如实计入新义务。", "what was done before the reclassification is counted wrongly", ("duty", duty.Key), ("done", done?.Event.Number));
        }
        else if (done is not null && duty.End["at"].Time != done.At)
        {
            t.Breach(moment, "计入新义务的时间不是当时做到的时间。", "what was done before is counted at another time", ("duty", duty.Key), ("at", duty.End["at"].Time), ("done", done.At));
        }
    }

    private static void Due(Trial t, Moment moment, DutyOnRecord duty, JiangxiClock clock, Reckoning reckoning)
    {
        var start = clock.FromAcceptance ? t.Docket.AcceptedAt : moment.At;
        if (duty.Start != start)
        {
            t.Breach(moment, "时限的起算时间不对。", "the clock starts at the wrong time", ("duty", duty.Key), ("start", duty.Start), ("expected", start));
        }

        if (duty.IsDisplaced)
        {
            SetByOthers(t);
            return;
        }

        if (reckoning.SharedBy(duty) is { IsDisplaced: true, OpenedBy: var opener } shared && opener == moment)
        {
            if (duty.Terms["due"].Time != shared.Terms["due"].Time || duty.Terms["lateFrom"].Time != shared.Terms["lateFrom"].Time)
            {
                t.Breach(moment, "两项义务应同时到期而时限不同。", "two duties that fall due together have different dues", ("duty", duty.Key), ("due", duty.Terms["due"].Time), ("expected", shared.Terms["due"].Time));
            }

            return;
        }

        var (limit, isKnown) = reckoning.LimitOf(clock, moment, duty.Terms["calendar"].Text);
        if (!isKnown)
        {
            t.CannotJudge($"没有工作日历 {duty.Terms["calendar"].Text}。", $"the calendar {duty.Terms["calendar"].Text} isn't at hand");
            return;
        }

        if (duty.Terms["due"].Time != limit?.Due || duty.Terms["lateFrom"].Time != limit?.LateFrom)
        {
            t.Breach(moment, "时限与通知所定不符。", "the due isn't the one that the notice sets", ("duty", duty.Key), ("due", duty.Terms["due"].Time), ("expected", limit?.Due), ("lateFrom", duty.Terms["lateFrom"].Time));
        }
        else if (IsOnOwnDays(clock, duty.Terms["calendar"].Text, reckoning))
        {
            t.Breach(moment, "法定时限按企业自定日计算。", "a limit of law is counted on a company's own days", ("duty", duty.Key), ("calendar", duty.Terms["calendar"].Text));
        }
        else if (clock.WorkingDays > 0 && reckoning.CalendarOf(duty.Terms["calendar"].Text) is { } days && duty.Terms["isProvisional"].IsTrue == Limits.IsPublished(start, limit!.Value.Due, days, t.Docket.Options.Zone))
        {
            t.Breach(moment, "“暂定”的标记与放假安排是否公布不符。", "whether the due is provisional is marked wrongly", ("duty", duty.Key), ("isProvisional", duty.Terms["isProvisional"].IsTrue));
        }
    }

    private static void SetByOthers(Trial t) => t.CannotJudge("法规或合同设定的时限，是否如其所定未判。", "limits that law or contract set weren't counted; only they say how long they run");

    // Whether a due that moves is counted by the notice: no law, no contract set it, neither when the duty began nor by a change of rules since.
    private static bool IsTheNotices(Trial t, DutyOnRecord duty, Moment move, Reckoning reckoning) =>
        duty.OpenedBy.Rules.IsJiangxi
        && (!move.RulesAfter.HasOverlays
            || (!duty.IsDisplaced && reckoning.SharedBy(duty) is not { IsDisplaced: true } && !t.Moments.Any(m => m.Fact == CaseFact.RulesMigrated && m.Index > duty.OpenedBy.Index && m.Index <= move.Index)));

    // 附件2 第二十三条: what a company set itself lengthens nothing that the notice gives.
    private static bool IsOnOwnDays(JiangxiClock clock, string? calendar, Reckoning reckoning) => clock.IsLegal && reckoning.CalendarOf(calendar) is { IsStatutory: false };

    private static void Moved(Trial t, Moment moment, Reckoning reckoning)
    {
        foreach (var move in moment.Said["moved"].Items())
        {
            if (t.Docket.Duties.LastOrDefault(d => move["key"].Is(d.Key)) is not { } duty || JiangxiClocks.Find(duty.Rule) is not { } clock)
            {
                continue;
            }

            // What was set to the limit of handling goes along with it.
            if (clock.SameAs == "handling")
            {
                if (!moment.Said["moved"].Items().Any(m => !m["key"].Is(duty.Key) && m["newDue"].Time == move["newDue"].Time))
                {
                    t.Breach(moment, "说明义务的时限没有随办理时限移动。", "the due of the explanation didn't move along with that of handling", ("duty", duty.Key));
                }

                continue;
            }

            if (!IsTheNotices(t, duty, moment, reckoning))
            {
                SetByOthers(t);
                continue;
            }

            var own = clock.SameAs == "D-02" ? JiangxiClocks.Find("D-02")! : clock;
            var (limit, isKnown) = reckoning.LimitOf(own, duty.OpenedBy, move["calendar"].Text);
            if (!isKnown)
            {
                t.CannotJudge($"没有工作日历 {move["calendar"].Text}。", $"the calendar {move["calendar"].Text} isn't at hand");
            }
            else if (move["newDue"].Time != limit?.Due || move["newLateFrom"].Time != limit?.LateFrom)
            {
                t.Breach(moment, "移动后的时限与通知所定不符。", "the moved due isn't the one that the notice sets", ("duty", duty.Key), ("newDue", move["newDue"].Time), ("expected", limit?.Due));
            }
            else if (IsOnOwnDays(own, move["calendar"].Text, reckoning))
            {
                t.Breach(moment, "法定时限移到了企业自定日上。", "a limit of law was moved onto a company's own days", ("duty", duty.Key), ("calendar", move["calendar"].Text));
            }
        }
    }
}
