using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The rules whose duties are open, and what has happened of those that need several facts.</summary>
internal sealed class OpenSet
{
    public static readonly OpenSet Empty = new();

    private readonly HashSet<string> rules;
    private readonly HashSet<(string Rule, FactPattern Pattern)> seen;

    public OpenSet(OpenSet other)
    {
        rules = new(other.rules, StringComparer.Ordinal);
        seen = [.. other.seen];
    }

    private OpenSet()
    {
        rules = new(StringComparer.Ordinal);
        seen = [];
    }

    public IReadOnlyCollection<string> Rules => rules;

    public bool HasSeen(string rule, FactPattern pattern) => seen.Contains((rule, pattern));

    public void See(string rule, FactPattern pattern) => seen.Add((rule, pattern));

    public void End(string rule)
    {
        rules.Remove(rule);
        seen.RemoveWhere(s => s.Rule == rule);
    }

    public void Open(string rule) => rules.Add(rule);

    /// <summary>Whether whatever empties <paramref name="other"/> empties this too. A rule that others look at before they open must stand in both or neither.</summary>
    public bool IsNoMoreThan(OpenSet other, string[] looked) =>
        rules.IsSubsetOf(other.rules)
        && looked.All(rule => rules.Contains(rule) == other.rules.Contains(rule))
        && other.seen.All(s => !rules.Contains(s.Rule) || seen.Contains(s));
}
