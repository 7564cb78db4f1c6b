using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The clocks of the notice against the duties on record: which started, and what became of them.</summary>
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

    /// <summary>The events that clocks can be judged by.</summary>
    internal static IEnumerable<Moment> Judged(Trial t)
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
}
