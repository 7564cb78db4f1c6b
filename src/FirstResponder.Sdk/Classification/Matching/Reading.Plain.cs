namespace FirstResponder.Sdk.Classification;

internal ref partial struct Reading
{
    // Each word once: who repeats a word has said nothing new.
    private void Lean(int word, int start, int end)
    {
        if (Has(seen, word))
        {
            return;
        }

        Set(seen, word);
        plainCount++;
        var points = lexicon.Plain[word];
        for (var i = 1; i < points.Length; i++)
        {
            ref var share = ref plain[i];
            share.Points += points[i];
            if (Math.Abs(points[i]) > Math.Abs(share.Strongest))
            {
                share.Strongest = points[i];
                share.Start = start;
                share.End = end;
            }
        }
    }

    /// <summary>Adds what the plain words lean to, as one piece of evidence a category, shown where its strongest word stands.</summary>
    private readonly void AddPlain(Span<int> points, Span<int> best, List<Evidence> evidence)
    {
        if (plainCount == 0 || lexicon.Settings.Plain == 0)
        {
            return;
        }

        // A hundred times the root, so that whole numbers are exact enough and the same on every machine.
        var root = (int)Math.Sqrt(plainCount * 10000.0);
        for (var i = 1; i < Categories; i++)
        {
            var share = plain[i].Points * lexicon.Settings.Plain / root;
            points[i] += share;
            if (share > 0)
            {
                best[i] = Math.Max(best[i], 0);
            }

            if (share != 0)
            {
                evidence.Add(new(PlainWords.RuleIds[i - 1], plain[i].Start, plain[i].End - plain[i].Start, Order[i], share));
            }
        }
    }
}
