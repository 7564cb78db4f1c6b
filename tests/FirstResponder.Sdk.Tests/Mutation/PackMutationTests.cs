using System.Collections.Concurrent;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>Each sentence of the pack matters to some story: whoever changes a limit, a guard, a role or a condition breaks one.</summary>
public class PackMutationTests
{
    /// <summary>Changes that no story notices, each with the reason why that is right.</summary>
    private static readonly Dictionary<string, string> KnownSurvivors = [];

    [Fact]
    public void Every_story_holds_under_the_shipped_pack_and_under_one_that_only_reads_differently()
    {
        Assert.NotEmpty(StoryTests.All);
        Assert.Null(FirstFailure(Regulation.Jiangxi, StoryTests.All)?.Name);
        Assert.Null(FirstFailure(Regulation.Load(PackMutants.Harmless.Json()), StoryTests.All)?.Name);
    }

    [Fact]
    public void Every_change_of_the_pack_breaks_a_story()
    {
        var mutants = PackMutants.All();
        var killers = new ConcurrentDictionary<string, ConcurrentQueue<StoryTest>>(StringComparer.Ordinal);
        var survivors = new ConcurrentBag<string>();

        Parallel.ForEach(mutants, mutant =>
        {
            if (Read(mutant) is not { } changed)
            {
                return;
            }

            var known = killers.GetOrAdd(mutant.Section, _ => new());
            if (FirstFailure(changed, known) is not null)
            {
                return;
            }

            if (FirstFailure(changed, InOrderFor(mutant)) is { } killer)
            {
                known.Enqueue(killer);
            }
            else if (!KnownSurvivors.ContainsKey(mutant.Path))
            {
                survivors.Add(mutant.Path);
            }
        });

        Assert.True(mutants.Count > 500, $"only {mutants.Count} changes were made");
        Assert.True(survivors.IsEmpty, $"{survivors.Count} of {mutants.Count} changes broke no story:{Environment.NewLine}{string.Join(Environment.NewLine, survivors.Order(StringComparer.Ordinal))}");
    }

    [Fact]
    public void Every_known_survivor_is_a_change_that_is_made() =>
        Assert.Empty(KnownSurvivors.Keys.Except(PackMutants.All().Select(m => m.Path)));

    // A pack that the loader refuses never reaches a case.
    private static Regulation? Read(Mutant mutant)
    {
        try
        {
            return Regulation.Load(mutant.Json());
        }
        catch (RegulationFormatException)
        {
            return null;
        }
    }

    // Stories named after what was changed are the likeliest to notice.
    private static IEnumerable<StoryTest> InOrderFor(Mutant mutant)
    {
        var words = mutant.Section.Replace("-", "", StringComparison.Ordinal);
        return StoryTests.All.OrderByDescending(t => t.Name.Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    private static StoryTest? FirstFailure(Regulation rules, IEnumerable<StoryTest> tests)
    {
        StoryTest? failed = null;
        RulesUnderTest.With(rules, () => failed = tests.FirstOrDefault(Fails));
        return failed;
    }

    // Whatever is thrown, the story was not told to its end.
#pragma warning disable CA1031
    private static bool Fails(StoryTest test)
    {
        try
        {
            test.Tell();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }
#pragma warning restore CA1031
}
