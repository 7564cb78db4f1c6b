namespace FirstResponder.Sdk.Cases;

/// <summary>Carries the duties of a case over an event, from what the event itself records.</summary>
internal static class DutyBook
{
    public static void Carry(Case? before, Case after, CaseEvent happened)
    {
        var open = before?.OpenDuties ?? [];
        var trail = before?.EndedTrail;
        if (happened.Opened.Count > 0 || happened.Ended.Count > 0)
        {
            var running = new List<Duty>(open.Count + happened.Opened.Count);
            for (var i = 0; i < open.Count; i++)
            {
                running.Add(open[i]);
            }

            for (var i = 0; i < happened.Opened.Count; i++)
            {
                running.Add(new Duty(happened.Opened[i], happened.Version));
            }

            for (var i = 0; i < happened.Ended.Count; i++)
            {
                trail = End(running, happened.Ended[i], trail);
            }

            open = running.ToArray();
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

    private static DutyTrail? End(List<Duty> running, EndedDuty end, DutyTrail? trail)
    {
        for (var i = 0; i < running.Count; i++)
        {
            if (string.Equals(running[i].Key, end.Key, StringComparison.Ordinal))
            {
                trail = new DutyTrail(running[i] with { End = end }, trail);
                running.RemoveAt(i);
                return trail;
            }
        }

        throw new ArgumentException($"事件结束了一项并未进行的义务 {end.Key}。 / The event ends a duty that isn't open: {end.Key}.", nameof(end));
    }

    private static Duty[] Announced(IReadOnlyList<Duty> open, DutyFellDue e)
    {
        var result = new Duty[open.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = open[i].Key != e.Duty ? open[i] : e.Threshold ? open[i] with { IsAlertAnnounced = true } : open[i] with { IsDueAnnounced = true };
        }

        return result;
    }

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
                    result[i] = open[i] with { Due = moved[j].NewDue, LateFrom = moved[j].NewLateFrom, IsProvisional = moved[j].IsProvisional, Calendar = moved[j].Calendar };
                }
            }
        }

        return result;
    }
}
