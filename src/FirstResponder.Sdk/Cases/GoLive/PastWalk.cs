namespace FirstResponder.Sdk.Cases;

/// <summary>Goes through an import as its case would have lived here: one decision after the other, each at its own time, recorded together now.</summary>
internal sealed class PastWalk(Import import, DecisionContext context)
{
    private readonly List<CaseEvent> events = [];
    private readonly List<Refusal> against = [];
    private IReadOnlyList<string> warnings = [];
    private Case? current;

    public Decision Decide()
    {
        Take(import.Intake, null);
        for (var i = 0; i < import.Past.Count; i++)
        {
            if (against.Count == 0)
            {
                Take(import.Past[i], i);
            }
            else
            {
                // What stands after a refused fact can't be judged by the case any more, but still by itself.
                Look(import.Past[i], i);
            }
        }

        if (against.Count > 0)
        {
            return new Refused(against.ToArray());
        }

        ((Imported)events[0]).Past = events.Count - 1;
        return new Decided(events.ToArray(), current!, warnings);
    }

    private void Take(CaseCommand command, int? index)
    {
        switch (CaseLifecycle.Deliberate(On(command)))
        {
            case Decided decided:
                events.AddRange(decided.Events);
                warnings = warnings.WithEach(decided.Warnings);
                current = decided.Next;
                break;
            case Refused refused:
                against.AddRange(refused.Reasons.Select(reason => reason with { PastIndex = index }));
                break;
            case NotApplicable notThen:
                against.Add(new Refusal("NOT_NOW", "", notThen.Status.ToString()) { PastIndex = index });
                break;
            default:
                break;
        }
    }

    private void Look(CaseCommand command, int index)
    {
        var alone = On(command);
        Essentials.Refuse(alone);
        foreach (var reason in alone.Refusals ?? [])
        {
            against.Add(reason with { PastIndex = index });
        }
    }

    private Deliberation On(CaseCommand command) => new(current, command, command.By, context, import);
}
