using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>延期: told before the limit, in force only once the owner has agreed (附件2 第十条).</summary>
internal static class ExtensionRules
{
    public static void NoticedInTime(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (moment.Fact != CaseFact.ExtensionNoticed)
            {
                continue;
            }

            if (!moment.Said["reason"].IsStated || !moment.Said["cause"].IsStated || !moment.Said["eta"].IsStated)
            {
                t.Breach(moment, "延期告知须有客观原因、说明和预计完成时间。", "an extension needs its cause, a reason and the expected time");
            }

            if (Movable(t, moment) is not { } due)
            {
                t.Breach(moment, "没有可以延期的办理时限。", "there is no limit that an extension could move");
            }
            else if (moment.At >= due)
            {
                t.Breach(moment, "延期没有提前告知：告知时时限已到。", "the extension wasn't told beforehand: its limit had come", ("occurredAt", moment.At), ("due", due));
            }
        }
    }

    public static void Agreed(Trial t)
    {
        Moment? pending = null;
        foreach (var moment in t.Moments)
        {
            switch (moment.Fact)
            {
                case CaseFact.ExtensionNoticed:
                    pending = moment;
                    break;
                case CaseFact.ExtensionConsented:
                    Consented(t, moment, pending);
                    pending = null;
                    break;
                case CaseFact.ExtensionRefused or CaseFact.Completed or CaseFact.ReviewOpened:
                    pending = null;
                    break;
                default:
                    break;
            }
        }

        foreach (var duty in t.Docket.Duties)
        {
            if (duty.Rule == "C-10E" && duty.OpenedBy.Fact != CaseFact.ExtensionConsented)
            {
                t.Breach(duty.OpenedBy, "未经业主确认，延期即已生效。", "an extension is in force without the owner's consent", ("duty", duty.Key));
            }
        }
    }

    private static void Consented(Trial t, Moment moment, Moment? pending)
    {
        if (pending is null || moment.At < pending.At)
        {
            t.Breach(moment, "同意延期之前没有有效的延期告知。", "consent without a notice before it", ("notice", pending?.Event.Number));
        }
        else if (moment.Said["eta"].IsGiven && moment.Said["eta"].Text != pending.Said["eta"].Text)
        {
            t.Breach(moment, "同意的时间与告知的不同。", "consent to another time than the one that was told", ("told", pending.Said["eta"].Text), ("consented", moment.Said["eta"].Text));
        }
    }

    private static Instant? Movable(Trial t, Moment notice)
    {
        if (t.Docket.HasDuties)
        {
            DutyOnRecord? latest = null;
            foreach (var duty in t.Docket.Duties)
            {
                latest = duty.Terms["isExtendable"].IsTrue && duty.IsOpenBefore(notice.Index) ? duty : latest;
            }

            return latest?.DueBefore(notice.Index);
        }

        return ByHand(t, notice);
    }

    // Without recorded duties the limit follows from the facts: 24 hours, the agreed time, or the limit of the plan that was told.
    private static Instant? ByHand(Trial t, Moment notice)
    {
        var zone = t.Docket.Options.Zone;
        var moved = t.Docket.Find(notice.Index, m => m.Round == notice.Round && m.Fact is CaseFact.ExtensionConsented or CaseFact.RectificationTold);
        if (moved is not null)
        {
            var promised = moved.Fact == CaseFact.ExtensionConsented ? moved.Said["eta"] : moved.Said["limit"];
            return Limits.Promised(promised, zone)?.Due;
        }

        return notice.Round == 1 && notice.Category == "Ordinary" && notice.Completion is null ? t.Docket.AcceptedAt + Duration.FromHours(24) : null;
    }
}
