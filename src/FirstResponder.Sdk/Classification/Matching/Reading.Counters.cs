namespace FirstResponder.Sdk.Classification;

/// <summary>What speaks against a rule: words that forbid it, and words that leave less of it.</summary>
internal ref partial struct Reading
{
    // Who is in danger is never read out of the text: there, what would forbid the rule only weakens it.
    private static bool IsForbidden(LexiconRule rule, ReadOnlySpan<Hit> hits, ReadOnlySpan<ulong> bits)
    {
        if (rule.IsPerson || rule.Absent.Length == 0 || !Any(rule.Absent, bits))
        {
            return false;
        }

        foreach (var hit in hits)
        {
            if (Array.IndexOf(rule.Absent, hit.Concept) >= 0 && !IsOwn(rule, hit, hits))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is part of one that the rule asks for (the 卡 of 卡住): then it is no argument against it.</summary>
    private static bool IsOwn(LexiconRule rule, in Hit part, ReadOnlySpan<Hit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.Start <= part.Start && hit.End >= part.End && IsNeeded(rule, hit.Concept))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNeeded(LexiconRule rule, int concept)
    {
        foreach (var need in rule.Needs)
        {
            if (Array.IndexOf(need, concept) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // A counter speaks for its own clause: what the rule asks for must stand beside it and nowhere else, unless the rule listens to the whole sentence.
    private readonly void Weaken(ref Firing found, LexiconRule rule, int[] counters, ReadOnlySpan<Hit> hits, ReadOnlySpan<ulong> bits, bool inSentence)
    {
        if (counters.Length == 0 || found.Left < 100 || !Any(counters, bits))
        {
            return;
        }

        var clauses = 0UL;
        var first = -1;
        for (var i = 0; i < hits.Length; i++)
        {
            if (Array.IndexOf(counters, hits[i].Concept) >= 0 && !IsOwn(rule, hits[i], hits))
            {
                clauses |= 1UL << hits[i].Clause;
                first = first < 0 ? i : first;
            }
        }

        if (first >= 0 && (inSentence || StandsBeside(rule, hits, clauses)))
        {
            found.Left = lexicon.Settings.Countered;
            found.CounterStart = hits[first].Start;
            found.CounterEnd = hits[first].End;
        }
    }

    private static bool StandsBeside(LexiconRule rule, ReadOnlySpan<Hit> hits, ulong clauses)
    {
        foreach (var need in rule.Needs)
        {
            var (beside, elsewhere) = (false, false);
            foreach (var hit in hits)
            {
                if (Array.IndexOf(need, hit.Concept) >= 0)
                {
                    var isBeside = (clauses & (1UL << hit.Clause)) != 0;
                    beside |= isBeside;
                    elsewhere |= !isBeside;
                }
            }

            if (beside && !elsewhere)
            {
                return true;
            }
        }

        return false;
    }
}
