using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>如实、完整 (附件2 第十九条): numbers, readability and the two times of every event.</summary>
internal static class RecordRules
{
    private static readonly Duration Skew = Duration.FromMinutes(2);

    public static void Numbered(Trial t)
    {
        var expected = 1L;
        foreach (var moment in t.Moments)
        {
            if (moment.Event.Number != expected)
            {
                t.Breach(moment, "编号不连续，有记录被删、插入或调换。", "the numbers aren't contiguous: a record was removed, inserted or swapped", ("number", moment.Event.Number), ("expected", expected));
            }

            expected = moment.Event.Number + 1;
        }
    }

    public static void Readable(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact is null)
            {
                t.Breach(moment, "事件类型不认识。", "nobody knows this type of event", ("type", moment.Event.TypeName));
            }
            else if (!moment.Said.IsObject)
            {
                t.Breach(moment, "内容无法读出。", "the content can't be read", ("type", moment.Event.TypeName));
            }
        }
    }

    public static void NotInFuture(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Event.RecordedAt is not { } recorded)
            {
                t.CannotJudge("有事件没有登记时间。", "some events don't say when they were recorded");
            }
            else if (moment.At > recorded + Skew)
            {
                t.Breach(moment, "发生时间晚于登记时间两分钟以上。", "it is recorded more than two minutes before it happens", ("occurredAt", moment.At), ("recordedAt", recorded));
            }
        }
    }

    public static void RecordedInOrder(Trial t)
    {
        Instant? latest = null;
        foreach (var moment in t.Moments)
        {
            if (moment.Event.RecordedAt is not { } recorded)
            {
                t.CannotJudge("有事件没有登记时间。", "some events don't say when they were recorded");
                continue;
            }

            if (recorded < latest)
            {
                t.Breach(moment, "登记时间倒退。", "the time of recording goes back", ("recordedAt", recorded), ("before", latest));
            }

            latest = latest is null || recorded > latest ? recorded : latest;
        }
    }

    public static void MilestonesInOrder(Trial t)
    {
        Moment? last = null;
        foreach (var moment in t.Moments)
        {
            if (moment.Fact is not { } fact || Facts.IsLog(fact))
            {
                continue;
            }

            if (last is not null && moment.At < last.At)
            {
                t.Breach(moment, $"“{moment.Name}”早于它之前的“{last.Name}”，时间被倒填。", "a milestone lies before the one recorded before it: it was backdated", ("occurredAt", moment.At), ("previous", last.At), ("previousNumber", last.Event.Number));
            }

            last = last is null || moment.At > last.At ? moment : last;
        }
    }

    public static void LogsAfterAcceptance(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            // An announcement bears the time of the due, which a 12345 order may set before it arrives.
            if (moment.Fact is not { } fact || !Facts.IsLog(fact) || fact == CaseFact.DutyFellDue)
            {
                continue;
            }

            if (moment.At < t.Docket.AcceptedAt)
            {
                t.Breach(moment, "记录的时间早于受理。", "an entry lies before the acceptance", ("occurredAt", moment.At), ("acceptedAt", t.Docket.AcceptedAt));
            }
            else if (fact == CaseFact.FollowUpAttempted && moment.Completion is { } completion && moment.At < completion.At)
            {
                t.Breach(moment, "回访尝试早于本轮办结。", "an attempt to follow up lies before the round's completion", ("occurredAt", moment.At), ("completedAt", completion.At));
            }
        }
    }

    public static void AcceptedFirstAndOnce(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Index == 0 != Facts.BeginsTheCase(moment.Fact))
            {
                t.Breach(moment, moment.Index == 0 ? "历史不以受理开始。" : "受理记录了不止一次。", moment.Index == 0 ? "the history doesn't begin with the acceptance" : "the case is accepted more than once", ("fact", moment.Fact));
            }
        }

        if (t.Moments.Count == 0)
        {
            t.Breach(0, "没有任何记录。", "there is no record at all");
        }
    }

    public static void NothingAfterTheEnd(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.IsAfterTheEnd && !Facts.MayFollowTheEnd(moment.Fact) && moment.Fact != CaseFact.Closed)
            {
                t.Breach(moment, $"销号、并案或存档之后又记录了“{moment.Name}”。", "something else than an entry of the archive follows the end", ("fact", moment.Fact));
            }
        }
    }

    public static void ClosedOnce(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.IsAfterTheEnd && moment.Fact == CaseFact.Closed)
            {
                t.Breach(moment, "已终结的诉求再次销号。", "a case that has ended is closed again");
            }
        }
    }
}
