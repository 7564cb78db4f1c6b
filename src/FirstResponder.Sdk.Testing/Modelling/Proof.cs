using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>Collects what speaks against a statement, and whether there was anything to prove it on: a statement about closings isn't proved where nothing was closed.</summary>
internal sealed class Proof
{
    private readonly List<string> findings = [];
    private readonly SortedDictionary<string, bool> needs = new(StringComparer.Ordinal);

    public int Seed { get; set; }

    public void Needs(string what, bool isSeen) => needs[what] = isSeen || (needs.TryGetValue(what, out var before) && before);

    public void Against(Glimpse glimpse, string what) => Against(glimpse.Step, glimpse.Key, what);

    public void Against(int step, CaseKey key, string what) => findings.Add($"种子 / seed {Seed}, 第 {step} 步 / step {step}, {key.CaseId}: {what}");

    /// <summary>The judge's breaches of these; none of them is proved by silence, be it that an ERP keeps back what one is judged by, or that no case could be judged on one.</summary>
    public void Against(LivedCase lived, params ClosureInvariant[] invariants)
    {
        // A case that never came to its end may have had nothing yet to judge, and one that moved to other rules may be judged by those alone.
        var isWhole = lived.History.Events.Any(e => e.Fact == CaseFact.Closed) && !lived.History.Events.Any(e => e.Fact == CaseFact.RulesMigrated);
        foreach (var invariant in invariants)
        {
            Needs($"判得了 {invariant.Id} 的已销号诉求 / a closed case that can be judged on {invariant.Id}", isWhole && !lived.NotJudged.Any(open => open.Invariant == invariant));
        }

        foreach (var open in lived.KeptBack)
        {
            if (invariants.Contains(open.Invariant))
            {
                Needs($"未判 / not judged: {open}", false);
            }
        }

        foreach (var breach in lived.Breaches)
        {
            if (invariants.Contains(breach.Invariant))
            {
                findings.Add($"种子 / seed {Seed}, {lived.Key.CaseId}: {breach}");
            }
        }
    }

    public IReadOnlyList<string> Findings() => [.. findings, .. needs.Where(need => !need.Value).Select(need => $"没有可据以证明的情形 / nothing was seen to prove it on: {need.Key}")];
}
