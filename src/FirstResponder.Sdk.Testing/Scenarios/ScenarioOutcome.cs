using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>What became of an act of a scenario.</summary>
public sealed class ScenarioOutcome
{
    /// <summary>An outcome.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="key">The case that it was about; null when none came to be.</param>
    public ScenarioOutcome(CaseOutcome outcome, CaseKey? key)
    {
        Outcome = outcome;
        Key = key;
    }

    /// <summary>What became of it.</summary>
    public CaseOutcome Outcome { get; }

    /// <summary>The case that it was about; null when none came to be.</summary>
    public CaseKey? Key { get; }

    /// <summary>What was stored; empty unless it was carried out.</summary>
    public IReadOnlyList<CaseEvent> Events { get; set; } = [];

    /// <summary>Every reason of a refusal; empty otherwise.</summary>
    public IReadOnlyList<Refusal> Refusals { get; set; } = [];

    /// <summary>Codes of things worth looking at.</summary>
    public IReadOnlyList<string> Warnings { get; set; } = [];

    /// <summary>Why nothing would change or why there is no place for it now; empty otherwise.</summary>
    public string Note { get; set; } = "";

    /// <summary>True when it went through.</summary>
    public bool IsDone => Outcome is CaseOutcome.Done or CaseOutcome.AlreadyDone;
}
