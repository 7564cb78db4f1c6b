namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>How long and how much; the defaults suit a test run of every day.</summary>
public sealed class ConformanceOptions
{
    /// <summary>What random sequences, payloads and moments are drawn from; a failure prints it, and the same seed draws the same again. 1 unless set.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>How long each race (A08, F01) lasts; 5 seconds unless set.</summary>
    public TimeSpan RaceDuration { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Over how many late cases of one company the claimers race (D01), and over a quarter as many of several companies at once; 20,000 unless set. Fewer for a store that takes long to fill.</summary>
    public int LateCases { get; set; } = 20_000;

    /// <summary>How many random sequences of calls are held against the store in memory (M01); 25 unless set.</summary>
    public int Sequences { get; set; } = 25;

    /// <summary>How many calls a random sequence has; 120 unless set.</summary>
    public int CallsPerSequence { get; set; } = 120;

    /// <summary>
    /// How long a call may be kept waiting by another's open transaction before the kit takes it as blocked and goes on, which is no fault: databases with one writer
    /// do so; a host that is to outlast an adapter's own waiting holds its case ten times as long. 1 second unless set; longer than a single call ever takes.
    /// </summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>After how long a rule that doesn't come back counts as failed; 5 minutes unless set.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromMinutes(5);
}
