using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>What became of a command, and how the case stands.</summary>
public sealed class CaseResult
{
    private readonly CaseView? view;

    internal CaseResult(CaseOutcome outcome, string commandId, CaseView? view)
    {
        Outcome = outcome;
        CommandId = commandId;
        this.view = view;
    }

    /// <summary>What became of it.</summary>
    public CaseOutcome Outcome { get; }

    /// <summary>The command's id: the caller's, or the one that the desk made.</summary>
    public string CommandId { get; }

    /// <summary>The case as it stands now.</summary>
    /// <exception cref="InvalidOperationException">There is no case to look at: the command that would have begun it was refused, or the other case of a matter is still pending.</exception>
    public CaseView Case => view ?? throw new InvalidOperationException("没有案件可看：受理未成功，或另一案件尚未办成。 / There is no case to look at: it was not accepted, or the other case is still pending.");

    /// <summary>True when there is a case to look at.</summary>
    public bool HasCase => view is not null;

    /// <summary>True when it was carried out, now or before under the same command id.</summary>
    public bool IsDone => Outcome is CaseOutcome.Done or CaseOutcome.AlreadyDone;

    /// <summary>True when it was refused.</summary>
    public bool IsRefused => Outcome == CaseOutcome.Refused;

    /// <summary>Every reason of a refusal; empty otherwise.</summary>
    public IReadOnlyList<Refusal> Refusals { get; internal set; } = [];

    /// <summary>The events that the command stored, now or before.</summary>
    public IReadOnlyList<CaseEvent> Events { get; internal set; } = [];

    /// <summary>Codes of things worth looking at.</summary>
    public IReadOnlyList<string> Warnings { get; internal set; } = [];

    /// <summary>What became of the other case of a spawn, split or merge, one each; one that could not take its half is <see cref="CaseOutcome.Pending"/>.</summary>
    public IReadOnlyList<CaseResult> Others { get; internal set; } = [];

    /// <summary>What kept the other case of a spawn, split or merge from taking its half, such as rules that are not in the library; null unless <see cref="CaseOutcome.Pending"/>.</summary>
    public Exception? Fault { get; internal set; }

    /// <summary>Why nothing would change, why there is no place for it now, or what is still pending; empty otherwise.</summary>
    public string Note { get; internal set; } = "";

    /// <summary>The outcome with its reasons.</summary>
    public override string ToString() => Outcome switch
    {
        CaseOutcome.Refused => "Refused: " + string.Join("; ", Refusals),
        CaseOutcome.NotApplicable or CaseOutcome.NothingToDo or CaseOutcome.Conflict or CaseOutcome.Pending => $"{Outcome}: {Note}",
        _ => $"{Outcome}: {string.Join(", ", Events.Select(e => e.Fact))}",
    };
}
