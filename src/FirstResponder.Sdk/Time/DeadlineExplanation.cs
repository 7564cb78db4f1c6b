namespace FirstResponder.Sdk.Time;

/// <summary>How a deadline was counted, step by step, for a resident, an inspector or a court (期限推算).</summary>
public sealed class DeadlineExplanation
{
    internal DeadlineExplanation(TimeLimit limit, Deadline deadline, IReadOnlyList<ExplanationStep> steps) =>
        (Limit, Deadline, Steps) = (limit, deadline, steps);

    /// <summary>The limit that was counted.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The outcome, the same as <see cref="TimeLimit.DeadlineFrom"/> gives.</summary>
    public Deadline Deadline { get; }

    /// <summary>The steps in order: start, days counted and left out, end, and whether the calendar is official.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>The steps in Chinese, a line each.</summary>
    public override string ToString() => string.Join("\n", Steps);

    /// <summary>The steps in English, a line each.</summary>
    public string ToEnglish() =>
        string.Join("\n", Steps.Select(static step => step.Basis is null ? step.English : step.English + " (" + step.Basis + ")"));
}
