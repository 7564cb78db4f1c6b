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

    /// <summary>What the judge couldn't judge in it, whatever for.</summary>
    public IReadOnlyList<NotJudged> NotJudged { get; private set; } = [];

    /// <summary>What the judge couldn't judge in it although the SDK's record of the same case lets it judge: what the ERP keeps back.</summary>
    public IReadOnlyList<NotJudged> KeptBack { get; private set; } = [];

    public void Add(Glimpse glimpse) => glimpses.Add(glimpse);

    public void Take(HistoryVerdict verdict, IReadOnlyList<NotJudged> lacking)
    {
        Breaches = verdict.Breaches;
        NotJudged = verdict.NotJudged;
        KeptBack = [.. verdict.NotJudged.Where(open => !lacking.Any(l => l.Invariant == open.Invariant && l.English == open.English))];
    }
}
