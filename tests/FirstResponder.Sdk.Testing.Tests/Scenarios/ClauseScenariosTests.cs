using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Scenarios;

namespace FirstResponder.Sdk.Testing.Tests.Scenarios;

public sealed class ClauseScenariosTests
{
    public static TheoryData<string> Ids => [.. ClauseScenarios.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Run_every_ready_scenario_holds_in_the_pure_core(string id) => ClauseScenarios.Find(id).Scenario.Run();

    [Theory]
    [MemberData(nameof(Ids))]
    public Task RunAsync_every_ready_scenario_holds_over_a_desk(string id) => ClauseScenarios.Find(id).Scenario.RunAsync(new DeskTarget(new InMemoryCaseStore()));
}
