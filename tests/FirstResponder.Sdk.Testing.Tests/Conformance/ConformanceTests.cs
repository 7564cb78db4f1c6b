using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;
using FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>The referee is judged too: the honest store keeps every rule, and each rule has a broken store that fails it.</summary>
public sealed class ConformanceTests
{
    // These want two of a kind at one moment, or wait for one another: beside a mutant that isn't theirs they would only take time.
    private static readonly string[] Slow =
    [
        "M01", "A08", "D01 eight", "D01 a claimer", "D01 a case that", "X02 a connection cut", "F01 readers", "X04 all", "A06 a conflict with who", "F01 who wrote", "F02 a later", "A06 nothing is visible", "A06 whenever", "A05 a reader", "R01 reads during", "X01 whenever", "B01 batches", "F01 a long feed",
    ];

    private static readonly ConformanceOptions Brief = new()
    {
        RaceDuration = TimeSpan.FromMilliseconds(300),
        LateCases = 1_000,
        Sequences = 8,
        Patience = TimeSpan.FromMilliseconds(300),
    };

    public static TheoryData<string> Mutants => [.. AllMutants.All.Select(static m => m.Name)];

    public static TheoryData<string> Rules => [.. CaseStoreConformance.Names];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_honest_store_with_everything_keeps_the_rule(string rule)
    {
        ConformanceResult result = await CaseStoreConformance.Rule(rule, new MemoryFixture(), Brief).CheckAsync();

        Assert.True(result.Outcome == ConformanceOutcome.Passed, result.ToString());
    }

    [Theory]
    [MemberData(nameof(Mutants))]
    public async Task A_broken_store_fails_its_rule_and_no_others_than_are_written_down(string name)
    {
        Mutant mutant = AllMutants.All.Single(m => m.Name == name);
        List<string> broken = [];
        foreach (ConformanceRule rule in CaseStoreConformance.Rules(mutant.Make(), Brief))
        {
            if (rule.Name == mutant.Breaks || !Slow.Any(start => rule.Name.StartsWith(start, StringComparison.Ordinal)))
            {
                ConformanceResult result = await rule.RunAsync();
                if (result.Outcome == ConformanceOutcome.Failed)
                    broken.Add(rule.Name);
            }
        }

        Assert.Equal(new[] { mutant.Breaks }.Concat(mutant.AlsoBreaks).Order(StringComparer.Ordinal), broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_mutant()
    {
        Assert.Empty(CaseStoreConformance.Names.Except(AllMutants.All.Select(static m => m.Breaks)));
        Assert.Empty(AllMutants.All.SelectMany(static m => m.AlsoBreaks.Append(m.Breaks)).Except(CaseStoreConformance.Names));
    }

    [Fact]
    public void Names_are_unique_and_begin_with_the_rule_of_the_contract()
    {
        Assert.Equal(CaseStoreConformance.Names.Count, CaseStoreConformance.Names.Distinct().Count());
        Assert.All(CaseStoreConformance.Names, static name => Assert.Matches("^[A-Z][0-9]{2} [^ ]", name));
    }

    [Fact]
    public void Rules_that_ask_for_no_feature_are_core_and_all_others_are_not()
    {
        IReadOnlyList<ConformanceRule> rules = CaseStoreConformance.Rules(new MemoryFixture());

        Assert.All(rules, static rule => Assert.False(rule.IsCore && rule.Requires != StoreFeatures.None));
        Assert.All(rules.Where(static rule => rule.Number is "A01" or "A02" or "A03" or "A04" or "A07" or "R01" or "R02" or "R03"), static rule => Assert.True(rule.IsCore, rule.Name));
    }

    [Fact]
    public async Task What_is_not_declared_is_skipped_with_its_reason_and_core_rules_never()
    {
        ConformanceReport report = await CaseStoreConformance.RunAsync(new ReadAndAppendFixture(), Brief);

        Assert.True(report.IsConformant, report.ToMarkdown());
        Assert.All(report.Results, static result => Assert.Equal(result.Rule.IsCore ? ConformanceOutcome.Passed : ConformanceOutcome.Skipped, result.Outcome));
        Assert.All(report.Results.Where(static result => !result.Rule.IsCore), static result => Assert.Matches("not declared|fixture has no", result.Note));
    }

    [Fact]
    public async Task A_failure_names_rule_expected_observed_place_and_seed()
    {
        Mutant mutant = AllMutants.All.Single(static m => m.Name == "a conflict tells the expected version");
        ConformanceRule rule = CaseStoreConformance.Rule(mutant.Breaks, mutant.Make(), new ConformanceOptions { Seed = 42 });

        ConformanceException failure = await Assert.ThrowsAsync<ConformanceException>(() => rule.CheckAsync());

        Assert.Same(rule, failure.Rule);
        Assert.Contains("ActualVersion = 3", failure.Expected, StringComparison.Ordinal);
        Assert.Contains("ActualVersion = 2", failure.Observed, StringComparison.Ordinal);
        Assert.NotEmpty(failure.Hint);
        Assert.Equal(42, failure.Seed);
        foreach (string part in new[] { rule.Name, rule.Chinese, failure.Expected, failure.Observed, failure.Hint, "seed: 42" })
            Assert.Contains(part, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_random_sequence_that_fails_is_shortened_and_its_seed_plays_it_again()
    {
        Mutant mutant = AllMutants.All.First(static m => m.Breaks.StartsWith("M01", StringComparison.Ordinal));
        ConformanceException first = await Fail(new ConformanceOptions { Sequences = 30 });

        string seed = first.Observed.Split("Seed ")[1].Split(',')[0];
        ConformanceException again = await Fail(new ConformanceOptions { Sequences = 1, Seed = int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(first.Observed, again.Observed);
        int steps = first.Observed.Split('\n').Count(static line => line.Length > 0 && char.IsAsciiDigit(line[0]));
        Assert.InRange(steps, 4, 8);

        Task<ConformanceException> Fail(ConformanceOptions options) => Assert.ThrowsAsync<ConformanceException>(() => CaseStoreConformance.Rule(mutant.Breaks, mutant.Make(), options).CheckAsync());
    }

    [Fact]
    public async Task The_report_is_a_table_with_the_failures_below()
    {
        Mutant mutant = AllMutants.All.Single(static m => m.Name == "batches are declared and missing");

        ConformanceReport report = await CaseStoreConformance.RunAsync(mutant.Make(), Brief);

        string text = report.ToMarkdown();
        Assert.False(report.IsConformant);
        Assert.Equal(report.Results.Count, CaseStoreConformance.Names.Count);
        Assert.Equal(report.Results.Count + 2, text.Split('\n').Count(static line => line.StartsWith('|')));
        Assert.Contains("✗ 未通过 FAILED", text, StringComparison.Ordinal);
        Assert.Contains("IBatchAppend", text, StringComparison.Ordinal);
        Assert.Contains(text, Assert.Throws<InvalidOperationException>(report.ThrowIfFailed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_never_answers_fails_when_the_time_is_up()
    {
        ConformanceRule rule = CaseStoreConformance.Rule("A02 a replay is already applied whatever version it expects", new SilentFixture(), new ConformanceOptions { TimeLimit = TimeSpan.FromMilliseconds(200) });

        ConformanceResult result = await rule.RunAsync();

        Assert.Equal(ConformanceOutcome.Failed, result.Outcome);
        Assert.Contains("none within that time", result.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_that_takes_the_place_of_a_conflict_is_told_in_the_note()
    {
        var snapshots = new TamperedFixture(new Tampering
        {
            EnlistedAppend = static async (store, request, token) => await store.AppendAsync(request, token) is AppendOutcome.Conflict && store.Transaction.HasWaited
                ? throw new CaseStoreUnavailableException("快照已旧。 / The snapshot is old.", isTransient: true, new TimeoutException())
                : new AppendOutcome.Appended(request.Summary.Version),
        });

        foreach (string rule in new[] { "A06 a conflict with who commits meanwhile leaves the transaction usable", "A08 of hosts that began before either committed exactly one is appended" })
        {
            ConformanceResult result = await CaseStoreConformance.Rule(rule, snapshots, Brief).RunAsync();

            Assert.Equal(ConformanceOutcome.Passed, result.Outcome);
            Assert.Contains("transient fault", result.Note, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_unknown_rule_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CaseStoreConformance.Rule("A99", new MemoryFixture()));
        Assert.Throws<ArgumentNullException>(() => CaseStoreConformance.Rules(null!));
    }
}
