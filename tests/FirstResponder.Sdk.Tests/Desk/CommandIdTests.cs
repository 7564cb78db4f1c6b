using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A command id stands for one command: sent again it is done already, used for another it is a broken call.</summary>
public class CommandIdTests
{
    private readonly CaseDesk desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = new ScriptedClock("2026-04-28 09:00") });

    [Fact]
    public async Task Another_command_under_a_used_id_is_a_broken_call()
    {
        var key = await Accepted();
        await desk.SendAsync(new Classify(key, Lead, Category.Ordinary), Id("k-1"));
        var fault = await Assert.ThrowsAsync<ArgumentException>(async () => await desk.SendAsync(new InformOwner(key, Lead, true) { Process = Text("流程") }, Id("k-1")));
        Assert.Contains("k-1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("已用于另一命令", fault.Message, StringComparison.Ordinal);
        Assert.Contains("was used for another command", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await desk.FindAsync(key))!.Case.Version);
    }

    [Fact]
    public async Task The_same_batch_under_its_id_is_done_already()
    {
        var key = await Accepted();
        CaseCommand[] batch = [new Classify(key, Lead, Category.Ordinary), new InformOwner(key, Lead, true) { Process = Text("流程") }];
        Assert.Equal(CaseOutcome.Done, (await desk.SendAsync(batch, Id("k-1"))).Outcome);
        Assert.Equal(CaseOutcome.AlreadyDone, (await desk.SendAsync(batch, Id("k-1"))).Outcome);
    }

    [Fact]
    public async Task A_command_of_several_facts_told_twice_is_done_already()
    {
        var key = await Accepted();
        await desk.SendAsync(new StartEmergency(key, Lead, EmergencyType.FireHazard), Id("k-1"));
        var again = await desk.SendAsync(new StartEmergency(key, Lead, EmergencyType.FireHazard), Id("k-1"));
        Assert.Equal(CaseOutcome.AlreadyDone, again.Outcome);
    }

    private static CommandOptions Id(string id) => new() { CommandId = id };

    private async Task<CaseKey> Accepted() => (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" })).Case.Key;
}
