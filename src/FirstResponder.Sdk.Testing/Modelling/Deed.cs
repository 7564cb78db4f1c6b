using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>A request to the ERP, its answer, and the record before and after.</summary>
internal sealed class Deed(Turn turn, Glimpse? before, Glimpse after)
{
    public int Step => turn.Step.Number;

    public DeskRequest Request => turn.Request!;

    public CaseKey Key => Request.Key;

    public DeskAnswer? Answer => turn.Actual.Answer;

    /// <summary>What the ERP threw where the SDK alone would not have.</summary>
    public Exception? Fault => turn.Expected.Fault?.GetType() == turn.Actual.Fault?.GetType() ? null : turn.Actual.Fault;

    public Glimpse? Before { get; } = before;

    public Glimpse After { get; } = after;

    public bool IsDone => Answer is { IsDone: true };

    /// <summary>True when the record is the same as before.</summary>
    public bool ChangedNothing => HistoryComparison.Of(Before?.History ?? new RecordedHistory(Key.Company, Key.CaseId, []), After.History) is null;

    /// <summary>True when the record holds something by this command.</summary>
    public bool IsOnRecord => After.History.Events.Any(e => e.CommandId == Request.CommandId);

    public override string ToString() => $"{Request.Commands[0].By.Name ?? Request.Commands[0].By.Id} {Request} → {turn.Actual}";
}
