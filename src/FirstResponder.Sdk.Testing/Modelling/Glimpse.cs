using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>A case of the ERP after a step: what was shown, what was on record, and what the record says when it is read.</summary>
internal sealed class Glimpse(int step, CaseKey key, ShownCase? shown, RecordedHistory history, CaseView? read, Exception? fault)
{
    public int Step { get; } = step;

    public CaseKey Key { get; } = key;

    public ShownCase? Shown { get; } = shown;

    public RecordedHistory History { get; } = history;

    /// <summary>The case as its record has it; null when there is none or it can't be read.</summary>
    public CaseView? Read { get; } = read;

    /// <summary>Why nothing was shown, or why the record can't be read.</summary>
    public Exception? Fault { get; } = fault;

    public bool IsEnded => Read is { Case.IsEnded: true };
}
