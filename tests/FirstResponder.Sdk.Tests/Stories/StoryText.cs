using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>
/// Events in the notation of the stories: <c>Classified [-J-08; +D-01 08:35; +D-02 04-29 08:05]</c>. A minus ends a duty as met (other outcomes named), a plus opens
/// one with its due, 立即/ stands before the internal threshold of a duty without one, 24:00 is the end of that day.
/// </summary>
internal static class StoryText
{
    public static string Of(CaseEvent happened)
    {
        var changes = happened.Ended.Select(e => "-" + Rule(e.Key) + Outcome(e)).Concat(happened.Opened.Select(o => "+" + o.Rule + " " + Due(o, happened)));
        var inside = string.Join("; ", changes.OrderBy(c => c, StringComparer.Ordinal));
        return Name(happened) + (inside.Length == 0 ? "" : " [" + inside + "]");
    }

    /// <summary>The same text with the duty changes in a fixed order, so that a story may write them in the order that reads best.</summary>
    public static string Normal(string line)
    {
        var open = line.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            return line.Trim();
        }

        var inside = line[(open + 1)..line.LastIndexOf(']')].Replace('−', '-').Split(';', StringSplitOptions.TrimEntries).OrderBy(c => c, StringComparer.Ordinal);
        return line[..open].Trim() + " [" + string.Join("; ", inside) + "]";
    }

    public static string Clock(Instant at, Instant relativeTo, bool dayEnds)
    {
        var local = at.InZone(EstateProfile.ChinaZone).LocalDateTime;
        var day = relativeTo.InZone(EstateProfile.ChinaZone).Date;
        var date = dayEnds ? local.Date.PlusDays(-1) : local.Date;
        var time = dayEnds ? "24:00" : local.Second == 0 ? $"{local.Hour:00}:{local.Minute:00}" : $"{local.Hour:00}:{local.Minute:00}:{local.Second:00}";
        return date == day && !dayEnds ? time : $"{(date.Year == 2026 ? "" : date.Year + "-")}{date.Month:00}-{date.Day:00} {time}";
    }

    private static string Rule(string key) => key[..key.IndexOfAny(['#', '@'])];

    private static string Outcome(EndedDuty end) => end switch
    {
        { As: { } label } => (end.Outcome == DutyOutcome.Met ? "" : " " + end.Outcome) + $" ({label})",
        { Outcome: DutyOutcome.Met } => "",
        _ => " " + end.Outcome,
    };

    private static string Due(OpenedDuty terms, CaseEvent happened)
    {
        if (terms.Due is not { } due)
        {
            return terms.AlertAt is { } alert ? "立即/" + Clock(alert, happened.OccurredAt, false) : "立即";
        }

        return Clock(due, happened.OccurredAt, due == terms.LateFrom);
    }

    private static string Name(CaseEvent happened) => happened switch
    {
        Classified e => $"Classified({e.Category})",
        Reclassified e => $"Reclassified({e.Category})",
        EmergencyReported e => $"EmergencyReported({e.Target})",
        FollowedUp e => $"FollowedUp({e.Satisfaction}{(e.Complete ? "" : ", incomplete")})",
        FollowUpAttempted e => $"FollowUpAttempted({e.Result})",
        OwnerConfirmed e => $"OwnerConfirmed({e.Verdict})",
        ReviewOpened e => $"ReviewOpened(round {e.Round})",
        DutyFellDue e => $"DutyFellDue({e.Duty}{(e.Percent is { } percent ? $", {percent}%" : e.Threshold ? ", threshold" : "")})",
        _ => happened.Fact.ToString(),
    };
}
