namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>The counts of a model run.</summary>
internal sealed class DeskTally
{
    public int Lives { get; set; }

    public int Steps { get; private set; }

    public int Commands { get; private set; }

    public int Cases { get; set; }

    public int Closed { get; set; }

    public int Repetitions { get; private set; }

    public int Restarts { get; private set; }

    public int Announcements { get; private set; }

    public Dictionary<CaseOutcome, int> Outcomes { get; } = [];

    public Dictionary<string, int> RefusalCodes { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> NotCompared { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> NotJudged { get; } = new(StringComparer.Ordinal);

    public void Count(DeskStep step, Reply reply)
    {
        Steps++;
        Restarts += step.Kind == DeskStepKind.Restart ? 1 : 0;
        Repetitions += step.IsRepetition ? 1 : 0;
        Commands += step.Request?.Commands.Count ?? 0;
        Announcements += reply.Announced?.Count ?? 0;
        if (reply.Answer is not { } answer)
        {
            return;
        }

        Outcomes[answer.Outcome] = Of(Outcomes, answer.Outcome) + 1;
        foreach (var refusal in answer.Refusals ?? [])
        {
            RefusalCodes[refusal.Code] = Of(RefusalCodes, refusal.Code) + 1;
        }
    }

    private static int Of<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts.TryGetValue(key, out var count) ? count : 0;
}
