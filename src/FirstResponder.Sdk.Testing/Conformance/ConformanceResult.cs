namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>What became of one rule on one store.</summary>
public sealed class ConformanceResult
{
    internal ConformanceResult(ConformanceRule rule, ConformanceOutcome outcome, string note, TimeSpan elapsed, ConformanceException? failure = null)
    {
        Rule = rule;
        Outcome = outcome;
        Note = note;
        Elapsed = elapsed;
        Failure = failure;
    }

    /// <summary>The rule.</summary>
    public ConformanceRule Rule { get; }

    /// <summary>What became of it.</summary>
    public ConformanceOutcome Outcome { get; }

    /// <summary>Why it was skipped, how it failed, or what a race counted; empty when there is nothing to say.</summary>
    public string Note { get; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>The failure; null unless <see cref="Outcome"/> is <see cref="ConformanceOutcome.Failed"/>.</summary>
    public ConformanceException? Failure { get; }

    /// <summary>Throws the failure, if there is one.</summary>
    /// <exception cref="ConformanceException">The store broke the rule.</exception>
    public void ThrowIfFailed()
    {
        if (Failure is not null)
        {
            throw Failure;
        }
    }

    /// <summary>The rule, what became of it, and the note.</summary>
    public override string ToString() => Note.Length == 0 ? $"{Rule.Name}: {Outcome}" : $"{Rule.Name}: {Outcome} ({Note})";
}
