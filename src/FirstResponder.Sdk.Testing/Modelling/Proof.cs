using FirstResponder.Sdk.Cases;
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

    public void Against(LivedCase lived, params ClosureInvariant[] invariants)
    {
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
