namespace FirstResponder.Sdk.Classification;

internal ref partial struct Reading
{
    private void Found(int concept, int start, int end)
    {
        if (IsHidden(concept, start, end))
        {
            return;
        }

        var here = present.Slice(0, words);
        var hides = lexicon.Hides[concept];
        if (hides != Hiding.None)
        {
            hiddenStart = start;
            hiddenEnd = end;
            hiddenLast = hides == Hiding.ShortOfEnd ? end - 1 : end;
            hidesDanger = hides != Hiding.ButDanger;
            Hide();
        }

        if (Has(here, concept))
        {
            // The same said in more words: the longer reading is the one that a name may not hide.
            for (var i = clauseCount - 1; i >= 0 && clause[i].End > start; i--)
            {
                if (clause[i].Concept == concept && clause[i].Start >= start)
                {
                    clause[i] = new(concept, start, end, clauseNumber);
                }
            }

            return;
        }

        if (clauseCount == clause.Length)
        {
            EndClause();
        }

        Set(here, concept);
        clause[clauseCount++] = new(concept, start, end, clauseNumber);
    }

    private readonly bool IsHidden(int concept, int start, int end) =>
        start >= hiddenStart && end <= hiddenLast && end - start < hiddenEnd - hiddenStart && (hidesDanger || !lexicon.IsDangers[concept]);

    private void Hide()
    {
        var first = clauseCount;
        while (first > 0 && clause[first - 1].End > hiddenStart)
        {
            first--;
        }

        var kept = first;
        for (var i = first; i < clauseCount; i++)
        {
            var hit = clause[i];
            if (IsHidden(hit.Concept, hit.Start, hit.End))
            {
                Clear(present.Slice(0, words), hit.Concept);
            }
            else
            {
                clause[kept++] = hit;
            }
        }

        clauseCount = kept;
    }

    private void EndClause()
    {
        if (clauseCount > 0)
        {
            var here = present.Slice(0, words);
            var sentenceBits = present.Slice(words, words);
            for (var i = 0; i < clauseCount; i++)
            {
                var hit = clause[i];
                var isRepeated = Has(sentenceBits, hit.Concept);
                if (sentenceCount < (isRepeated ? RepeatedHits : sentence.Length))
                {
                    sentence[sentenceCount++] = new(hit.Concept, hit.Start, hit.End, hit.Clause, isRepeated);
                }

                Set(sentenceBits, hit.Concept);
            }

            Fire(RuleReach.Clause, clause.Slice(0, clauseCount), here);
            here.Clear();
            clauseCount = 0;
            clauseNumber++;
        }

        isHeadline &= !isHeadlineFull;
    }

    private void EndSentence()
    {
        if (sentenceCount > 0)
        {
            var bits = present.Slice(words, words);
            var all = present.Slice(words * 2, words);
            Fire(RuleReach.Sentence, sentence.Slice(0, sentenceCount), bits);
            for (var i = 0; i < sentenceCount; i++)
            {
                var hit = sentence[i];
                if (wholeCount < whole.Length && !Has(all, hit.Concept))
                {
                    whole[wholeCount++] = new(hit.Concept, hit.Start, hit.End, 0);
                }

                Set(all, hit.Concept);
            }

            bits.Clear();
            sentenceCount = 0;
        }

        clauseNumber = 0;
    }
}
