using System.Collections.Concurrent;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>Each sentence of the pack matters to some story: whoever changes a limit, a guard, a role or a condition breaks one.</summary>
public class PackMutationTests
{
    /// <summary>Changes that no story notices, each with the reason why that is right.</summary>
    /// <summary>Changes that make no difference under the lifecycle table, each with the reason.</summary>
    private static readonly Dictionary<string, string> KnownSurvivors = new()
    {
        ["C-11 duties/16/on/0: {\"event\":\"FormalNoticeGiven\",\"for\":[\"Complex\"]} without for"] = "commandsFor gives the formal notice to complex matters only",
        ["I-49 internal/duties/5/on/0: {\"event\":\"StageFeedbackGiven\",\"for\":[\"Complex\"]} without for"] = "commandsFor gives stage feedback to complex matters only",
        ["I-49 internal/duties/5/on/1: {\"event\":\"FormalNoticeGiven\",\"for\":[\"Complex\"]} without for"] = "commandsFor gives the formal notice to complex matters only",
        ["D-02b duties/10/on/0: {\"event\":\"PlanRecorded\",\"for\":[\"Ordinary\"],\"unless\":{\"open\":\"C-10E\"}} without for"] = "commandsFor gives the plan to ordinary matters only",
        ["D-11b duties/3/on/0: {\"event\":\"EmergencyStarted\",\"for\":[\"Emergency\"]} without for"] = "starting the emergency process makes the category Emergency",
        ["D-11c duties/4/on/0: {\"event\":\"EmergencyStarted\",\"for\":[\"Emergency\"],\"where\":{\"departments\":{\"not\":[]}}} without for"] = "starting the emergency process makes the category Emergency",
        ["D-11d duties/5/on/0: {\"event\":\"EmergencyStarted\",\"for\":[\"Emergency\"]} without for"] = "starting the emergency process makes the category Emergency",
        ["D-11e duties/6/on/0: {\"event\":\"EmergencyStarted\",\"for\":[\"Emergency\"]} without for"] = "starting the emergency process makes the category Emergency",
        ["D-11e duties/6/on/1/where without kind"] = "only a progress contact ends the open instance, so no other contact finds room to open one",
        ["D-11e duties/6/on/1: {\"event\":\"OwnerContacted\",\"for\":[\"Emergency\"],\"in\":[\"InProgress\"],\"where\":{\"kind\":\"Progress\"}} without where"] = "only a progress contact ends the open instance, so no other contact finds room to open one",
        ["D-11a duties/2/void without \"Completed\""] = "an emergency cannot be completed before it was started, which meets D-11a",
        ["D-11b duties/3/void without \"Completed\""] = "an emergency cannot be completed before the project head was told, which meets D-11b",
        ["D-10 duties/23/met/0 without \"RectificationPlanned\""] = "the owner can be told only of a plan that stands",
        ["D-06 lookBack flipped"] = "its clock starts with the new category, and what came before a duty's start does not touch it",
        ["D-07 lookBack flipped"] = "an answer completes the case, after which no category changes",
        ["D-12a lookBack flipped"] = "guidance completes the case, after which no category changes",
        ["settings/withdrawalSpares without \"Ordinary\""] = "no guard of completion that a withdrawal lifts speaks of ordinary matters",
    };

    [Fact]
    public void Every_story_holds_under_the_shipped_pack_and_under_one_that_only_reads_differently()
    {
        Assert.NotEmpty(StoryTests.All);
        Assert.Null(FirstFailure(Regulation.Jiangxi, PackTexts.Jiangxi, StoryTests.All)?.Name);
        Assert.Null(FirstFailure(Regulation.Load(PackMutants.Harmless.Json()), PackMutants.Harmless.Json(), StoryTests.All)?.Name);
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
            if (FirstFailure(changed, mutant.Json(), known) is not null)
            {
                return;
            }

            if (FirstFailure(changed, mutant.Json(), InOrderFor(mutant)) is { } killer)
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

    private static StoryTest? FirstFailure(Regulation rules, string text, IEnumerable<StoryTest> tests)
    {
        StoryTest? failed = null;
        RulesUnderTest.With(rules, text, () => failed = tests.FirstOrDefault(Fails));
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
