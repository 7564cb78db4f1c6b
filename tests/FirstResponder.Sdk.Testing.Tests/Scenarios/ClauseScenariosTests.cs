using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Clocks;
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

    [Fact]
    public async Task RunAsync_every_ready_scenario_holds_over_the_desk_of_an_ERP_with_its_own_people()
    {
        var cast = new ScenarioCast("赣江物业", "e-77", "红谷小区") { Building = "甲栋", Room = "602", Owner = new Complainant("r-77", PersonalText.Name("宋一"), [PersonalText.Phone("0791-00001111")], Relation.Complainant, [ContactWay.WeChat]) }
            .With(Who.Lead, new Staff("g-1", "王五")).With(Who.Handler, new Staff("g-2", "李四", "水电工", StaffKind.Engineering));
        var clock = new ScriptedClock(NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0));
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(cast.ToEstate()), Clock = clock });
        var target = new DeskTarget(desk, clock, cast);
        foreach (var ready in ClauseScenarios.All.Where(s => s.Scenario.Overlays.Count == 0))
        {
            await ready.Scenario.RunAsync(target);
        }

        await Assert.ThrowsAsync<NotSupportedException>(() => ClauseScenarios.ContractPrevails.Scenario.RunAsync(target));
    }
}
