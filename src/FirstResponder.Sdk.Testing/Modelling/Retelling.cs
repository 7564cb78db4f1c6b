namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>Makes the story of a difference short: leaves out steps as long as a difference of the same kind remains.</summary>
internal sealed class Retelling(Func<IReadOnlyList<DeskStep>, CancellationToken, Task<(Finding? Found, IReadOnlyList<string> Story)>> tell, int budget)
{
    private int left = budget;

    public async Task<(Finding Found, IReadOnlyList<string> Story)> ShortenAsync(IReadOnlyList<DeskStep> script, Finding found, CancellationToken cancellationToken)
    {
        var (again, story) = await tell(script, cancellationToken).ConfigureAwait(false);
        if (again is null || again.Mismatch.Kind != found.Mismatch.Kind)
        {
            // The ERP doesn't do the same twice: its story can't be shortened, and that is worth knowing.
            return (found, [.. story, "（同样的步骤再走一遍，差异不同或没有了 / lived again, the same steps show another difference or none）"]);
        }

        var best = (Script: script, Found: again, Story: story);
        for (var part = script.Count / 2; part > 0 && left > 0; part /= 2)
        {
            var from = 0;
            while (from < best.Script.Count && left > 0)
            {
                left--;
                DeskStep[] shorter = [.. best.Script.Take(from), .. best.Script.Skip(from + part)];
                var (remains, told) = await tell(shorter, cancellationToken).ConfigureAwait(false);
                if (remains?.Mismatch.Kind == found.Mismatch.Kind)
                {
                    best = (shorter.Take(told.Count).ToArray(), remains!, told);
                }
                else
                {
                    from += part;
                }
            }
        }

        return (best.Found, best.Story);
    }
}
