using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>
/// Follows every course that the lifecycle table allows and keeps, for each status and category, the fewest duties that can be open there
/// (附件2 第三条 件件有着落). What may end a duty is taken to end it, what may fail to open one is taken to fail; of the guards only status and
/// category are known. So a gap that is named may be closed by a guard, but where no gap is named a duty is open, for cases that the
/// regulation's legal duties bind (附件2 第二十三条).
/// </summary>
internal sealed class DutyCoverage
{
    private readonly Regulation regulation;
    private readonly FactPattern[] patterns;
    private readonly string[] looked;
    private readonly Dictionary<(CaseStatus Status, Category? Category), List<OpenSet>> fewest = [];
    private readonly Queue<(CaseStatus Status, Category? Category, OpenSet Open)> next = new();

    private DutyCoverage(Regulation regulation)
    {
        this.regulation = regulation;
        var duties = regulation.Duties.Where(d => d.Scope == DutyScope.Case && !d.IsFallback).ToArray();
        looked = [.. duties.SelectMany(d => d.On).Select(p => p.UnlessOpen).OfType<string>().Distinct()];
        patterns = [.. duties.SelectMany(d => d.On.Concat(d.On.Select(p => p.UnlessFact).OfType<FactPattern>()).Concat(d.Met.SelectMany(all => all)).Concat(d.Void).Concat(d.Replaced))];
    }

    /// <summary>The statuses and categories in which a case can stand without a duty of its own, in the order of the lifecycle.</summary>
    public static IEnumerable<(CaseStatus Status, Category? Category)> Gaps(Regulation regulation)
    {
        var coverage = new DutyCoverage(regulation);
        coverage.Run();
        return from place in coverage.fewest
               where place.Value.Exists(open => open.Rules.Count == 0)
               orderby place.Key.Status, place.Key.Category?.Code
               select place.Key;
    }

    private void Run()
    {
        foreach (var move in CoverageMove.Beginnings(regulation))
        {
            Follow(move, OpenSet.Empty);
        }

        while (next.Count > 0)
        {
            var (status, category, open) = next.Dequeue();
            foreach (var move in CoverageMove.From(regulation, status, category))
            {
                Follow(move, open);
            }
        }
    }

    private void Follow(CoverageMove move, OpenSet before)
    {
        List<OpenSet> sets = [before];
        foreach (var fact in move.Facts)
        {
            var sayings = fact.Sayings(patterns);
            sets = [.. sets.SelectMany(set => sayings.Select(said => After(move, fact, said, set)))];
        }

        foreach (var set in sets)
        {
            Keep(move.To, move.Category, set);
        }
    }

    private void Keep(CaseStatus status, Category? category, OpenSet open)
    {
        if (!fewest.TryGetValue((status, category), out var known))
        {
            fewest[(status, category)] = known = [];
        }

        if (!known.Exists(other => other.IsNoMoreThan(open, looked)))
        {
            known.RemoveAll(other => open.IsNoMoreThan(other, looked));
            known.Add(open);
            next.Enqueue((status, category, open));
        }
    }

    private OpenSet After(CoverageMove move, CoverageFact fact, Dictionary<string, FieldValue> said, OpenSet before)
    {
        var after = new OpenSet(before);
        foreach (var id in before.Rules)
        {
            var rule = regulation.Rule(id)!;
            if (MayEnd(rule, fact, said, before))
            {
                after.End(id);
            }
            else
            {
                foreach (var pattern in rule.Met.Where(all => all.Count > 1).SelectMany(all => all).Where(p => fact.IsFact(p, said)))
                {
                    after.See(id, pattern);
                }
            }
        }

        foreach (var rule in regulation.OpenedBy(fact.Fact))
        {
            // Work that was done before is looked back at: the duty may be met as soon as it opens.
            if (!(rule.LooksBack && fact.Fact == CaseFact.Reclassified) && rule.On.Any(p => fact.Matches(p, said) && !MayBeSpared(p, move, after)))
            {
                after.Open(rule.Id);
            }
        }

        return after;
    }

    private static bool MayEnd(DutyRule rule, CoverageFact fact, Dictionary<string, FieldValue> said, OpenSet open) =>
        rule.Met.Any(all => all.Any(p => fact.Matches(p, said) && all.All(other => ReferenceEquals(other, p) || open.HasSeen(rule.Id, other))))
        || rule.Void.Any(p => fact.Matches(p, said))
        || rule.Replaced.Any(p => fact.Matches(p, said))
        || fact.LeavesBehind(rule)
        || (fact.Fact == CaseFact.ReviewOpened && !rule.AcrossRounds);

    private static bool MayBeSpared(FactPattern pattern, CoverageMove move, OpenSet open) =>
        (pattern.UnlessOpen is { } rule && open.Rules.Contains(rule))
        || (pattern.UnlessFact is { } unless && move.Facts.Any(f => unless.Facts.Holds(f.Fact)));
}
