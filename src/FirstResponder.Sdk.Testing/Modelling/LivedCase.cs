using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>A case of the ERP through a whole life.</summary>
internal sealed class LivedCase(CaseKey key)
{
    private readonly List<Glimpse> glimpses = [];

    public CaseKey Key { get; } = key;

    /// <summary>The case after each step that touched it, in order.</summary>
    public IReadOnlyList<Glimpse> Glimpses => glimpses;

    public Glimpse? Last => glimpses.Count == 0 ? null : glimpses[glimpses.Count - 1];

    /// <summary>What is on record now; without events when nothing is.</summary>
    public RecordedHistory History => Last?.History ?? new RecordedHistory(Key.Company, Key.CaseId, []);

    /// <summary>The judge's breaches in the whole history; none before it was judged.</summary>
    public IReadOnlyList<Breach> Breaches { get; private set; } = [];

    public void Add(Glimpse glimpse) => glimpses.Add(glimpse);

    public void Judge(HistoryJudge judge) => Breaches = judge.Judge(History).Breaches;
}
