namespace FirstResponder.Sdk.Classification;

internal ref partial struct Reading
{
    /// <summary>Lets what is known besides the words stand beside every clause, for the rules of danger alone.</summary>
    public void Stand(Circumstances circumstances)
    {
        StandAt(circumstances.Place ?? "", numbers: false);
        StandAt(circumstances.Place ?? "", numbers: true);
        if (circumstances.At is { } at && lexicon.Settings.IsNight(at.Hour))
        {
            Stand(lexicon.Night);
        }

        if (circumstances.IsLive)
        {
            Stand(lexicon.Live);
        }

        if (circumstances.IsPassedOn)
        {
            Stand(lexicon.PassedOn);
        }
    }

    // A place is short: it is read once by its letters and once with its numerals as numbers.
    private void StandAt(string place, bool numbers)
    {
        var cells = lexicon.Matcher.Cells;
        var state = 0;
        var previous = 0;
        foreach (var letter in place)
        {
            int symbol = lexicon.Letters[letter];
            symbol = numbers && Letters.IsNumeral(symbol) ? Letters.Digits : symbol;
            if (symbol == Letters.Skipped || (symbol == Letters.Digits && previous == Letters.Digits))
            {
                continue;
            }

            previous = symbol;
            state = symbol <= Letters.SentenceEnd ? 0 : Step(cells, state, symbol);
            for (var ending = cells[state].Ending; ending != 0;)
            {
                ref readonly var word = ref lexicon.Matcher.Endings[ending];
                Stand(word.Concept < lexicon.ConceptCount ? word.Concept : -1);
                ending = word.Next;
            }
        }
    }

    private void Stand(int concept)
    {
        if (concept >= 0 && standingCount < MostStanding && !Has(standing, concept))
        {
            Set(standing, concept);
            standingConcepts[standingCount++] = concept;
        }
    }

    /// <summary>The rules of danger that the words begin and the circumstances complete; something of each must stand in the words.</summary>
    private void FireCompleted(RuleReach reach, ReadOnlySpan<Hit> hits, ReadOnlySpan<ulong> bits)
    {
        foreach (var concept in standingConcepts.Slice(0, standingCount))
        {
            foreach (var number in lexicon.Dangers[(int)reach][concept])
            {
                var rule = lexicon.Rules[number];
                if ((!rule.InHeadline || isHeadline) && !IsForbidden(rule, hits, bits) && Completed(rule, hits, bits) is >= 0 and var first)
                {
                    Note(number, rule, hits, first, bits, isCompleted: true);
                }
            }
        }
    }

    // The first word that the rule asked for; -1 when the rule lacks something, or lacks nothing and has fired already, or nothing of it stands in the words.
    private readonly int Completed(LexiconRule rule, ReadOnlySpan<Hit> hits, ReadOnlySpan<ulong> bits)
    {
        var first = -1;
        var isLacking = false;
        foreach (var need in rule.Needs)
        {
            if (!Any(need, bits))
            {
                isLacking = true;
                if (!Any(need, standing))
                {
                    return -1;
                }
            }
            else
            {
                for (var i = 0; i < hits.Length && first < 0; i++)
                {
                    first = Array.IndexOf(need, hits[i].Concept) >= 0 ? i : -1;
                }
            }
        }

        return isLacking ? first : -1;
    }
}
