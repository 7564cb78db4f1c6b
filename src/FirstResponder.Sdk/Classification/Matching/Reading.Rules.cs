namespace FirstResponder.Sdk.Classification;

internal ref partial struct Reading
{
    private void Fire(RuleReach reach, ReadOnlySpan<Hit> hits, ReadOnlySpan<ulong> bits)
    {
        if (hits.Length > 0)
        {
            FireCompleted(reach, hits, bits);
        }

        var starts = lexicon.Starts[(int)reach];
        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i].IsRepeated)
            {
                continue;
            }

            foreach (var number in starts[hits[i].Concept])
            {
                var rule = lexicon.Rules[number];
                if ((!rule.InHeadline || isHeadline) && Holds(rule, bits) && !IsForbidden(rule, hits, bits))
                {
                    Note(number, rule, hits, i, bits);
                }
            }
        }
    }

    private static bool Holds(LexiconRule rule, ReadOnlySpan<ulong> bits)
    {
        for (var i = 1; i < rule.Needs.Length; i++)
        {
            if (!Any(rule.Needs[i], bits))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Any(int[] concepts, ReadOnlySpan<ulong> bits)
    {
        foreach (var concept in concepts)
        {
            if (Has(bits, concept))
            {
                return true;
            }
        }

        return false;
    }

    private void Note(int number, LexiconRule rule, ReadOnlySpan<Hit> hits, int first, ReadOnlySpan<ulong> bits, bool isCompleted = false)
    {
        var found = new Firing
        {
            Rule = number,
            Start = hits[first].Start,
            End = hits[first].End,
            Worth = isHeadline ? 100 : rule.Targets.Length > 0 && rule.Targets[0].Target == 0 ? lexicon.Settings.BodyDanger : lexicon.Settings.Body,
            Left = 100,
            IsCompleted = isCompleted,
        };
        Weaken(ref found, rule, rule.IsPerson ? rule.Absent : rule.Counters, hits, bits, inSentence: false);
        if (!rule.IsPerson)
        {
            Weaken(ref found, rule, rule.FarCounters, sentence.Slice(0, sentenceCount), present.Slice(words, words), inSentence: true);
        }

        var slot = slots[number];
        if (slot > 0)
        {
            if (firings[slot - 1].Strength >= found.Strength)
            {
                return;
            }
        }
        else
        {
            if (firingCount == firings.Length)
            {
                Span<Firing> more = new Firing[firings.Length * 2];
                firings.CopyTo(more);
                firings = more;
            }

            slots[number] = slot = (short)(++firingCount);
        }

        for (var i = isCompleted ? 0 : 1; i < rule.Needs.Length; i++)
        {
            Widen(ref found, rule.Needs[i], hits);
        }

        firings[slot - 1] = found;
    }

    /// <summary>The evidence covers the first word of each concept that the rule asked for.</summary>
    private static void Widen(ref Firing found, int[] concepts, ReadOnlySpan<Hit> hits)
    {
        foreach (var hit in hits)
        {
            if (Array.IndexOf(concepts, hit.Concept) >= 0)
            {
                found.Start = Math.Min(found.Start, hit.Start);
                found.End = Math.Max(found.End, hit.End);
                return;
            }
        }
    }
}
