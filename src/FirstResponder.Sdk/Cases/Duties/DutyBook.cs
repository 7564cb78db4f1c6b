namespace FirstResponder.Sdk.Cases;

/// <summary>Carries the duties of a case over an event, from what the event itself records.</summary>
internal static class DutyBook
{
    public static void Carry(Case? before, Case after, CaseEvent happened)
    {
        var open = before?.OpenDuties ?? [];
        var trail = before?.EndedTrail;
        if (happened.Opened.Count > 0)
        {
            open = WithOpened(open, happened);
        }

        for (var i = 0; i < happened.Ended.Count; i++)
        {
            open = WithoutEnded(open, happened.Ended[i], ref trail);
        }

        after.OpenDuties = happened switch
        {
            DutyFellDue e => Announced(open, e),
            DutiesRecomputed e => Moved(open, e.Moved),
            RulesMigrated e => Moved(open, e.Moved),
            _ => open,
        };
        after.EndedTrail = trail;
    }

    private static Duty[] WithOpened(IReadOnlyList<Duty> open, CaseEvent happened)
    {
        var running = new Duty[open.Count + happened.Opened.Count];
        for (var i = 0; i < running.Length; i++)
        {
            running[i] = i < open.Count ? open[i] : new Duty(happened.Opened[i - open.Count], happened.Version);
        }

        return running;
    }

    private static Duty[] WithoutEnded(IReadOnlyList<Duty> open, EndedDuty end, ref Trail<Duty>? trail)
    {
        var at = 0;
        while (at < open.Count && !string.Equals(open[at].Key, end.Key, StringComparison.Ordinal))
        {
            at++;
        }

        if (at == open.Count)
        {
            throw new ArgumentException($"事件结束了一项并未进行的义务 {end.Key}。 / The event ends a duty that isn't open: {end.Key}.", nameof(end));
        }

        trail = new Trail<Duty>(open[at] with { End = end }, trail);
        var running = open.Count == 1 ? [] : new Duty[open.Count - 1];
        for (var i = 0; i < running.Length; i++)
        {
            running[i] = open[i < at ? i : i + 1];
        }

        return running;
    }

    private static Duty[] Announced(IReadOnlyList<Duty> open, DutyFellDue e)
    {
        var result = new Duty[open.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = open[i].Key == e.Duty ? Announced(open[i], e) : open[i];
        }

        return result;
    }

    private static Duty Announced(Duty duty, DutyFellDue e) =>
        e.Percent is not null ? duty with { WarnedAt = e.Due } : e.Threshold ? duty with { IsAlertAnnounced = true } : duty with { IsDueAnnounced = true };

    private static Duty[] Moved(IReadOnlyList<Duty> open, IReadOnlyList<MovedDuty> moved)
    {
        var result = new Duty[open.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = open[i];
            for (var j = 0; j < moved.Count; j++)
            {
                if (moved[j].Key == open[i].Key)
                {
                    result[i] = open[i] with { Move = moved[j] };
                }
            }
        }

        return result;
    }
}
