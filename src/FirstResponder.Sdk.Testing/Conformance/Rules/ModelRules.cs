using FirstResponder.Sdk.Testing.Generation;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>M1: random sequences of calls beside the store in memory. What follows from one seed is the same on every machine; what fails is shortened.</summary>
internal static class ModelRules
{
    private const int MaxRetellings = 400;

    private const string Hint = "看最后一步：前面的步骤已缩到最少。 / Look at the last step; the steps before it are as few as were found to bring it about.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("M01 random calls are answered as the store in memory answers them", "随机的调用，答复与内存存储相同", Hint, async run =>
        {
            var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
            for (var sequence = 0; sequence < run.Options.Sequences; sequence++)
            {
                var seed = unchecked(run.Options.Seed + sequence);
                var chance = new Chance(seed);
                long[] calls = [.. Enumerable.Range(0, run.Options.CallsPerSequence).Select(_ => (long)chance.Number())];
                if (await PlayAsync(run, calls, tally) is { } difference)
                {
                    throw await ShortestAsync(run, calls, difference, seed);
                }
            }

            run.Note = string.Join(", ", tally.Select(static kind => FormattableString.Invariant($"{kind.Key} {kind.Value}")));
        }),
    ];

    private static async Task<ModelDifference?> PlayAsync(RuleRun run, long[] calls, IDictionary<string, int> tally)
    {
        await run.Fixture.ResetAsync(run.Stop);
        var store = run.Fixture.OpenStore();
        using var closing = store as IDisposable;
        return await new ModelPlay(run, store, tally).PlayAsync(calls);
    }

    // Leaves out ever smaller pieces, as long as some difference remains.
    private static async Task<RuleBroken> ShortestAsync(RuleRun run, long[] calls, ModelDifference difference, int seed)
    {
        var nowhere = new SortedDictionary<string, int>(StringComparer.Ordinal);
        calls = [.. calls.Take(difference.Story.Count)];
        var retellings = 0;
        for (var piece = Math.Max(1, calls.Length / 2); piece >= 1; piece /= 2)
        {
            for (var from = 0; from < calls.Length && retellings < MaxRetellings;)
            {
                long[] shorter = [.. calls.Take(from), .. calls.Skip(from + piece)];
                retellings++;
                if (shorter.Length > 0 && await PlayAsync(run, shorter, nowhere) is { } found)
                {
                    difference = found;
                    calls = [.. shorter.Take(found.Story.Count)];
                }
                else
                {
                    from += piece;
                }
            }
        }

        return new RuleBroken(
            $"{difference.Expected}",
            FormattableString.Invariant($"{difference.Observed}\n随机序列 / random sequence: Seed {seed}, Sequences 1, CallsPerSequence {run.Options.CallsPerSequence}\n{string.Join("\n", difference.Story)}"));
    }
}
