using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>What each event must do to the duties on record, worked out from <see cref="JiangxiClocks"/> one duty at a time.</summary>
internal sealed class Reckoning(Docket docket)
{
    private readonly Instant binds = JiangxiClocks.Published.AtStartOfDayInZone(docket.Options.Zone).ToInstant();

    /// <summary>The clocks that must start with an event.</summary>
    public IEnumerable<JiangxiClock> StartedBy(Moment moment)
    {
        if (moment.IsEnded)
        {
            yield break;
        }

        foreach (var clock in JiangxiClocks.All)
        {
            if (clock.IsOpenedBy(moment) && (!clock.IsLegal || docket.AcceptedAt >= binds) && !IsSpared(clock, moment) && !IsRunning(clock, moment))
            {
                yield return clock;
            }
        }
    }

    /// <summary>
    /// Whether a clock may rightly be missing: an answer on the spot may have left it unstarted (附件2 第十三条; two decisions in one append look the same),
    /// and a company's own limit that a contract or law took over doesn't bind what is older than the notice.
    /// </summary>
    public bool IsOptional(JiangxiClock clock, Moment moment) =>
        (clock.Id == "D-07" && docket.AppendOf(moment).Any(m => m.Fact == CaseFact.Answered && m.Said["onSpot"].IsTrue))
        || (!clock.IsLegal && moment.Rules.HasOverlays && docket.AcceptedAt < binds);

    /// <summary>The duty whose due another one shares (附件2 第十条, 第十一条); null for a limit of its own.</summary>
    public DutyOnRecord? SharedBy(DutyOnRecord duty) => JiangxiClocks.Find(duty.Rule)?.SameAs is { } other
        ? docket.Duties.LastOrDefault(d => d.Rule == other && d.Round == duty.Round && d.OpenedBy.Index <= duty.OpenedBy.Index)
        : null;

    /// <summary>How a running duty must end with an event: outcome if in time and if late; null when it must go on.</summary>
    public (DutyOutcome InTime, DutyOutcome Late)? EndedBy(DutyOnRecord duty, Moment moment)
    {
        if (JiangxiClocks.Find(duty.Rule) is { } clock && moment.At >= (duty.Start ?? moment.At))
        {
            switch (EndingOf(clock, duty, moment))
            {
                case Ending.Met:
                    return (DutyOutcome.Met, DutyOutcome.Late);
                case Ending.Void:
                    return (DutyOutcome.NotRequired, DutyOutcome.Missed);
                case Ending.Replaced:
                    return (DutyOutcome.Superseded, DutyOutcome.Missed);
                default:
                    break;
            }

            if (moment.Fact == CaseFact.Reclassified && clock.Category is not null && clock.Category != moment.Category)
            {
                return (DutyOutcome.Superseded, DutyOutcome.Missed);
            }
        }

        return moment.Fact switch
        {
            CaseFact.Closed => (DutyOutcome.NotRequired, DutyOutcome.Missed),
            CaseFact.MergedInto or CaseFact.Archived => (DutyOutcome.Superseded, DutyOutcome.Missed),
            CaseFact.ReviewOpened when !duty.Terms["acrossRounds"].IsTrue && duty.Round < moment.Round => (DutyOutcome.Superseded, DutyOutcome.Missed),
            _ => null,
        };
    }

    /// <summary>The act of the round, done before, that meets a clock which a reclassification has just started: nobody does it twice.</summary>
    public Moment? LookBack(JiangxiClock clock, Moment moment)
    {
        if (moment.Fact != CaseFact.Reclassified || !clock.LooksBack)
        {
            return null;
        }

        return docket.Moments
            .Where(m => m.Index < moment.Index && m.Round == moment.Round && m.At >= docket.AcceptedAt && clock.Met(m))
            .OrderBy(m => m.At)
            .FirstOrDefault();
    }

    /// <summary>The limit of a duty opened by an event. Known is false when the table of days it was counted with isn't at hand.</summary>
    public (Limit? Limit, bool Known) LimitOf(JiangxiClock clock, Moment openedBy, string? calendar)
    {
        var start = clock.FromAcceptance ? docket.AcceptedAt : openedBy.At;
        if (clock.Elapsed is { } elapsed)
        {
            return (Limits.Elapsed(start, elapsed), true);
        }

        if (clock.Promised is { } field)
        {
            return (Limits.Promised(openedBy.Said[field], docket.Options.Zone), true);
        }

        if (clock.WorkingDays > 0)
        {
            return CalendarOf(calendar) is { } days ? (Limits.WorkingDays(start, clock.WorkingDays, days, docket.Options.Zone), true) : (null, false);
        }

        if (clock.SameAs == "handling")
        {
            return (Shared(Handling(openedBy), openedBy.Index), true);
        }

        // The complex matter's notice is due with its seven working days, counted anew rather than looked up.
        if (clock.SameAs == "D-05")
        {
            return LimitOf(JiangxiClocks.Find("D-05")!, openedBy, calendar);
        }

        return (clock.SameAs is { } other ? Shared(docket.Duties.LastOrDefault(d => d.Rule == other && d.Round == openedBy.Round && d.OpenedBy.Index < openedBy.Index), openedBy.Index) : null, true);
    }

    public WorkingDayCalendar? CalendarOf(string? version) => docket.Options.Calendars.FirstOrDefault(c => c.Version == version);

    private static Limit? Shared(DutyOnRecord? duty, int index) => duty?.DueBefore(index) is { } due && duty.LateFromBefore(index) is { } late ? new Limit(due, late) : null;

    // 办理时限 in force: the one that began last, if it still runs or was met.
    private DutyOnRecord? Handling(Moment moment)
    {
        DutyOnRecord? latest = null;
        foreach (var duty in docket.Duties)
        {
            var isOpen = duty.IsOpenBefore(moment.Index);
            var counts = duty.IsHandling && duty.Round == moment.Round && duty.OpenedBy.Index < moment.Index && (isOpen || duty.Outcome is DutyOutcome.Met or DutyOutcome.Late);
            if (counts && (latest is null || duty.OpenedBy.Index > latest.OpenedBy.Index || (isOpen && duty.OpenedBy.Index == latest.OpenedBy.Index)))
            {
                latest = duty;
            }
        }

        return latest;
    }

    private Ending EndingOf(JiangxiClock clock, DutyOnRecord duty, Moment moment)
    {
        if (clock.Met(moment) && SpeaksOf(clock, duty, moment) && IsEnough(clock, duty, moment))
        {
            return Ending.Met;
        }

        return clock.Void(moment) ? Ending.Void : clock.Replaced(moment) ? Ending.Replaced : Ending.None;
    }

    private static bool SpeaksOf(JiangxiClock clock, DutyOnRecord duty, Moment moment) =>
        clock.Per is null || duty.Value is not { } value || moment.Said[clock.Per].Text is not { } named || named == value;

    private bool IsEnough(JiangxiClock clock, DutyOnRecord duty, Moment moment)
    {
        var since = docket.Moments.Where(m => m.Index > duty.OpenedBy.Index && m.Index <= moment.Index);
        return clock.Id switch
        {
            // Three rings, or one that reached a person who put it off (AMB-11).
            "D-09" when moment.Fact == CaseFact.FollowUpAttempted => moment.Said["result"].IsOneOf("Refused", "Postponed") || since.Count(m => m.Fact == CaseFact.FollowUpAttempted) >= 3,
            "D-10" => since.Any(m => m.Fact == CaseFact.ReviewRecorded) && since.Any(m => m.Fact == CaseFact.RectificationPlanned) && since.Any(m => m.Fact == CaseFact.RectificationTold),
            _ => true,
        };
    }

    private bool IsSpared(JiangxiClock clock, Moment moment) => clock.Id == "D-02b" && docket.Duties.Any(d => d.Rule == "C-10E" && Runs(d, moment));

    private bool IsRunning(JiangxiClock clock, Moment moment) => docket.Duties.Any(d =>
        d.Rule == clock.Id && Runs(d, moment) && (d.Round == moment.Round || clock.AcrossRounds) && (clock.Per is null || d.Value == moment.Said[clock.Per].Text));

    // Runs before the event and isn't ended by it.
    private static bool Runs(DutyOnRecord duty, Moment moment) => duty.IsOpenBefore(moment.Index) && duty.EndedBy?.Index != moment.Index;
}
