using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>The facts of the past that a regulation asks for by its guards (ever, since) and by duties that look back, and in which states each still matters.</summary>
internal sealed class FactBook
{
    private const int Most = 32;

    private readonly ExplorationScope scope;
    private readonly List<CaseFact> facts = [];
    private readonly List<Interest> interests = [];
    private readonly Dictionary<int, ulong> relevant = [];
    private readonly Dictionary<string, ulong> bound = new(StringComparer.Ordinal);

    public FactBook(ExplorationScope scope)
    {
        this.scope = scope;
        foreach (var guards in scope.Regulation.Guards.Values)
        {
            foreach (var guard in guards)
            {
                if (guard.Check is GuardCheck.Ever or GuardCheck.Since)
                {
                    interests.Add(new Interest(BitOf(guard.Fact!.Value), guard.Check == GuardCheck.Since, guard.For, guard.NotFor, guard.Round));
                }
            }
        }

        // Starting an emergency a second time is nothing to do.
        interests.Add(new Interest(BitOf(CaseFact.EmergencyStarted), true, [Category.Emergency], null, 1));
        LookBacks();
        foreach (var grant in scope.Regulation.Actors.SelectMany(rule => rule.Grants))
        {
            if (grant.Duty is { } duty && !bound.ContainsKey(duty))
            {
                bound[duty] = 1UL << bound.Count;
            }
        }
    }

    /// <summary>What is remembered after further events.</summary>
    public Lore After(Lore before, IReadOnlyList<CaseEvent> events)
    {
        var (ever, since, late) = (before.Ever, before.Since, before.LateEnds);
        for (var i = 0; i < events.Count; i++)
        {
            var happened = events[i];
            since = happened is Reclassified or ReviewOpened ? 0 : since;
            var bit = facts.IndexOf(happened.Fact);
            if (bit >= 0)
            {
                ever |= 1UL << bit;
                since |= 1UL << bit;
            }

            late = bound.Count == 0 ? 0 : LateEnds(late, happened);
        }

        return new Lore(ever, since, late);
    }

    /// <summary>The remembered facts that can still matter.</summary>
    public ulong Read(Lore lore, CaseStatus status, int round, int category)
    {
        var isSettled = status is not (CaseStatus.Accepted or CaseStatus.Classified or CaseStatus.InProgress);
        var place = ((category * 8) + round) * 2 + (isSettled ? 1 : 0);
        if (!relevant.TryGetValue(place, out var mask))
        {
            relevant[place] = mask = Relevant(isSettled, round, category);
        }

        return ((lore.Ever | (lore.Since << Most)) & mask) | (bound.Count == 0 ? 0 : lore.LateEnds << (Most - bound.Count));
    }

    private void LookBacks()
    {
        foreach (var rule in scope.Regulation.Duties)
        {
            if (rule.LooksBack && scope.Categories.Count > 1)
            {
                foreach (var fact in rule.Met.SelectMany(all => all).SelectMany(pattern => pattern.Facts))
                {
                    interests.Add(new Interest(BitOf(fact), false, null, null, 1));
                }
            }
        }
    }

    private int BitOf(CaseFact fact)
    {
        if (!facts.Contains(fact))
        {
            facts.Add(fact);
            if (facts.Count + scope.Regulation.Actors.Sum(rule => rule.Grants.Count(grant => grant.Duty is not null)) > Most)
            {
                throw new InvalidOperationException($"至多探索 {Most} 项既往事实。 / At most {Most} facts of the past can be explored.");
            }
        }

        return facts.IndexOf(fact);
    }

    private ulong Relevant(bool isSettled, int round, int category)
    {
        ulong mask = 0;
        foreach (var interest in interests)
        {
            if (Matters(interest, isSettled, round, category))
            {
                mask |= 1UL << (interest.Bit + (interest.IsSince ? Most : 0));
            }
        }

        return mask;
    }

    // After the first completion the category stands for good; before it, every category of the scope may still come, but it makes what happened since begin anew.
    private bool Matters(Interest interest, bool isSettled, int round, int category)
    {
        if (interest.Round is { } only && (round > only || (isSettled && only == 1)))
        {
            return false;
        }

        if (category == 0 || (!isSettled && !interest.IsSince))
        {
            return (category == 0 && interest.ConcernsUnsorted) || scope.Categories.Any(interest.Concerns);
        }

        return interest.Concerns(scope.Regulation.Categories.Keys.ElementAt(category - 1));
    }

    private ulong LateEnds(ulong late, CaseEvent happened)
    {
        foreach (var end in happened.Ended)
        {
            var rule = end.Key.Substring(0, end.Key.IndexOfAny(['#', '@']));
            if (bound.TryGetValue(rule, out var bit))
            {
                late = end.Outcome is DutyOutcome.Late or DutyOutcome.Missed ? late | bit : late & ~bit;
            }
        }

        foreach (var opened in happened.Opened)
        {
            late = bound.TryGetValue(opened.Rule, out var bit) ? late & ~bit : late;
        }

        return late;
    }

    private sealed class Interest(int bit, bool isSince, IReadOnlyList<Category>? only, IReadOnlyList<Category>? never, int? round)
    {
        public int Bit { get; } = bit;

        public bool IsSince { get; } = isSince;

        public int? Round { get; } = round;

        public bool ConcernsUnsorted { get; } = only is null;

        public bool Concerns(Category category) => (only is null || only.Contains(category)) && (never is null || !never.Contains(category));
    }
}
