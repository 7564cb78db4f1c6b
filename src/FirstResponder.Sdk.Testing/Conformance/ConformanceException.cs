namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>A store broke a rule. An ordinary exception, so that every test framework understands it.</summary>
public sealed class ConformanceException : Exception
{
    internal ConformanceException(ConformanceRule rule, string expected, string observed, string hint, int seed, Exception? innerException)
        : base(
            $"{rule.Name}（{rule.Chinese}）\n期望 / expected: {expected}\n实际 / observed: {observed}\n何处找 / look at: {hint}\n种子 / seed: {seed}",
            innerException)
    {
        Rule = rule;
        Expected = expected;
        Observed = observed;
        Hint = hint;
        Seed = seed;
    }

    /// <summary>The rule.</summary>
    public ConformanceRule Rule { get; }

    /// <summary>What the contract asks for.</summary>
    public string Expected { get; }

    /// <summary>What the store did; after random calls, the shortest sequence found that does it.</summary>
    public string Observed { get; }

    /// <summary>Where adapters usually go wrong here.</summary>
    public string Hint { get; }

    /// <summary>The <see cref="ConformanceOptions.Seed"/> that draws the same again.</summary>
    public int Seed { get; }
}
