using System.Collections.Concurrent;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Scenarios;
using FirstResponder.Sdk.Tests.Mutation;

namespace FirstResponder.Sdk.Testing.Tests.Scenarios;

/// <summary>Ready scenarios can fail: whoever changes a rule of the pack breaks one.</summary>
public sealed class ScenarioMutationTests
{
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
        ["D-10 duties/23/met/0 without \"ReviewRecorded\""] = "a plan stands only on a recorded review",
        ["settings/withdrawalSpares without \"Ordinary\""] = "no guard of completion that a withdrawal lifts speaks of ordinary matters",
        ["settings/approvers/Reclassify without \"ServiceSupervisor\""] = "the cast has no service supervisor",
        ["actors/ACTOR_NOT_ALLOWED/Handler: SyncProgress for Handler too"] = "adds the service supervisor, whom the cast does not have",
        ["actors/ACTOR_NOT_ALLOWED/Lead,Handler: Complete for Handler too"] = "adds the service supervisor, whom the cast does not have",
        ["actors/ACTOR_NOT_ALLOWED/Lead,Handler: RecordPlan for Handler too"] = "adds the service supervisor, whom the cast does not have",
        ["actors/ACTOR_NOT_ALLOWED/Staff,System: AcknowledgeOnline for Handler too"] = "handlers are staff",
        ["actors/ACTOR_NOT_ALLOWED/Staff,System: AnnounceDue for Handler too"] = "handlers are staff",
        ["actors/ACTOR_NOT_ALLOWED/Staff,System: Recompute for Handler too"] = "handlers are staff",
        ["actors/ACTOR_NOT_ALLOWED/Staff: * for Handler too"] = "handlers are staff",
        ["actors/ACTOR_NOT_FIRST_RESPONDER/Lead: Classify for Handler too"] = "before classification there is no handler",
        ["actors/ACTOR_NOT_ALLOWED/Staff,System without Import"] = "scenarios begin with acceptance, not with an import",
        ["actors/ACTOR_NOT_ALLOWED/Staff,System: Import not for Staff"] = "scenarios begin with acceptance, not with an import",
    };

    [Fact]
    public void Every_ready_scenario_holds_under_a_pack_that_only_reads_differently() =>
        Assert.Null(Killer(Regulation.Load(PackMutants.Harmless.Json()), "")?.Id);

    [Fact]
    public void Every_change_of_the_pack_breaks_a_ready_scenario()
    {
        var mutants = PackMutants.All();
        var survivors = new ConcurrentBag<string>();
        Parallel.ForEach(mutants, mutant =>
        {
            if (Read(mutant) is { } changed && Killer(changed, mutant.Section) is null && !KnownSurvivors.ContainsKey(mutant.Path))
            {
                survivors.Add(mutant.Path);
            }
        });

        Assert.True(mutants.Count > 500, $"only {mutants.Count} changes were made");
        Assert.True(survivors.IsEmpty, $"{survivors.Count} of {mutants.Count} changes broke no scenario:{Environment.NewLine}{string.Join(Environment.NewLine, survivors.Order(StringComparer.Ordinal))}");
    }

    [Fact]
    public void Every_known_survivor_is_a_change_that_is_made() => Assert.Empty(KnownSurvivors.Keys.Except(PackMutants.All().Select(m => m.Path)));

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

    // Scenarios that speak of what was changed are the likeliest to notice.
    private static ClauseScenario? Killer(Regulation changed, string section) =>
        ClauseScenarios.All.OrderByDescending(s => s.Rows.Contains(section)).FirstOrDefault(s => Fails(s, changed));

    private static bool Fails(ClauseScenario scenario, Regulation changed)
    {
        try
        {
            scenario.Scenario.Run(changed);
            return false;
        }
        catch (ScenarioFailedException)
        {
            return true;
        }
    }
}
