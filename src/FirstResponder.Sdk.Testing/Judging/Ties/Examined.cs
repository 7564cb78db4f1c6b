namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>A history that was judged by itself, and what is kept of it to hold others against.</summary>
internal sealed class Examined(CaseTies ties, IReadOnlyList<Breach> breaches, IReadOnlyList<NotJudged> notJudged)
{
    private static readonly Dictionary<ClosureInvariant, int> Order = ClosureInvariants.All.Select((invariant, index) => (invariant, index)).ToDictionary(p => p.invariant, p => p.index);

    public CaseTies Ties => ties;

    public Comparing CompareIn(CaseRegister register)
    {
        var comparing = new Comparing(ties, register);
        foreach (var invariant in ClosureInvariants.All)
        {
            invariant.Check(comparing);
        }

        return comparing;
    }

    public HistoryVerdict VerdictIn(CaseRegister register)
    {
        var between = CompareIn(register);
        return new HistoryVerdict(
            ties,
            [.. breaches.Concat(between.Breaches).OrderBy(b => b.EventNumber).ThenBy(b => Order[b.Invariant])],
            [.. notJudged.Concat(between.NotJudged).OrderBy(o => Order[o.Invariant])]);
    }
}
