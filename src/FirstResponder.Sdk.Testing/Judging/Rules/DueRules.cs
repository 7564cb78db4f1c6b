using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The clocks of the notice against the duties on record: from when and how long each runs, also when it moves.</summary>
internal static class DueRules
{
    public static void AsTheNoticeSays(Trial t)
    {
        var reckoning = new Reckoning(t.Docket);
        foreach (var moment in ClockRules.Judged(t))
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
