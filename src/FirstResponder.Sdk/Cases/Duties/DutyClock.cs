namespace FirstResponder.Sdk.Cases;

/// <summary>Which duties an event ends and opens under the regulation. In order: met, void, replaced, universal ends, opened (plain rules, then rules that share a due).</summary>
internal static partial class DutyClock
{
    /// <summary>Fills the event's duty changes. <paramref name="after"/> is the case folded over the event, its duties not yet carried.</summary>
    public static void Run(Deliberation deliberation, Case? before, Case after, CaseEvent happened)
    {
        var open = before?.OpenDuties ?? [];
        for (var i = 0; i < open.Count; i++)
        {
            End(deliberation, before!, after, happened, open[i]);
        }

        if (!after.IsEnded)
        {
            var rules = deliberation.Regulation.OpenedBy(happened.Fact);
            for (var i = 0; i < rules.Count; i++)
            {
                Open(deliberation, before, after, happened, rules[i]);
            }
        }
    }

    /// <summary>件件有着落: opens the fallback duty when a decision would leave an open case without any.</summary>
    public static bool HoldThePlace(Deliberation deliberation, Case after, CaseEvent last)
    {
        if (after.IsEnded || after.OpenDuties.Count > 0 || deliberation.Regulation.Fallback is not { } fallback)
        {
            return false;
        }

        last.Opened = last.Opened.With(Terms(deliberation, after, last, fallback, null, last.OccurredAt, DueOf(deliberation, null, after, last, fallback)));
        return true;
    }

    private static bool HasEnded(CaseEvent happened, string key)
    {
        for (var i = 0; i < happened.Ended.Count; i++)
        {
            if (happened.Ended[i].Key == key)
            {
                return true;
            }
        }

        return false;
    }
}
