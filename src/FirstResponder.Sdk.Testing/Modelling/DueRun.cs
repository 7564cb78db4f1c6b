using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>A run of the ERP's reminder job: what went out, and every case's record before and after.</summary>
internal sealed class DueRun(Turn turn, bool isAfterDowntime, IReadOnlyDictionary<CaseKey, Glimpse> before, IReadOnlyList<Glimpse> after)
{
    public int Step => turn.Step.Number;

    /// <summary>True when nothing but a restart lies between the last stop and this run.</summary>
    public bool IsAfterDowntime { get; } = isAfterDowntime;

    public IReadOnlyList<ShownAnnouncement> Announced => turn.Actual.Announced ?? [];

    public Exception? Fault => turn.Expected.Fault?.GetType() == turn.Actual.Fault?.GetType() ? null : turn.Actual.Fault;

    public IReadOnlyList<Glimpse> After { get; } = after;

    /// <summary>What the record has gained in this run.</summary>
    public IEnumerable<RecordedEvent> Gained(Glimpse glimpse) => glimpse.History.Events.Skip(before.TryGetValue(glimpse.Key, out var earlier) ? earlier.History.Events.Count : 0);
}
