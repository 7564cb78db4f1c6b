using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What an ERP answered to a request. What it doesn't tell is null; the report says what was therefore not compared.</summary>
public sealed class DeskAnswer
{
    /// <summary>An answer.</summary>
    /// <param name="outcome">What became of the request.</param>
    public DeskAnswer(CaseOutcome outcome) => Outcome = outcome;

    /// <summary>What became of the request.</summary>
    public CaseOutcome Outcome { get; }

    /// <summary>Every reason of a refusal, in any order; empty when nothing was refused, null when the ERP doesn't tell its users.</summary>
    public IReadOnlyList<Refusal>? Refusals { get; set; }

    /// <summary>What was recorded, now or by the same command before, in order; null when the ERP doesn't tell.</summary>
    public IReadOnlyList<CaseFact>? Facts { get; set; }

    /// <summary>Codes of things worth looking at; null when the ERP doesn't tell.</summary>
    public IReadOnlyList<string>? Warnings { get; set; }

    /// <summary>The other cases of a spawn, split or merge that took their half; null when the ERP doesn't tell.</summary>
    public IReadOnlyList<CaseKey>? Others { get; set; }

    /// <summary>True when the ERP says that it was carried out, now or before.</summary>
    public bool IsDone => Outcome is CaseOutcome.Done or CaseOutcome.AlreadyDone;

    /// <summary>All that the desk answered.</summary>
    /// <param name="result">The desk's answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static DeskAnswer From(CaseResult result)
    {
        _ = result ?? throw new ArgumentNullException(nameof(result));
        return new DeskAnswer(result.Outcome)
        {
            Refusals = result.Refusals,
            Facts = [.. result.Events.Select(e => e.Fact)],
            Warnings = result.Warnings,
            Others = [.. result.Others.Where(other => other.HasCase).Select(other => other.Case.Key)],
        };
    }

    /// <summary>The outcome with its reasons or facts.</summary>
    public override string ToString() => Outcome + (Refusals is { Count: > 0 } ? ": " + string.Join(", ", Refusals.Select(r => r.FullCode)) : Facts is { Count: > 0 } ? ": " + string.Join(", ", Facts) : "");
}
