using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>Matters of two cases: what the other case inherits, and what happens when it cannot take its part at once.</summary>
public class MatterTests
{
    private static readonly IntakeField[] AllVerified = [IntakeField.Name, IntakeField.Phone, IntakeField.Room, IntakeField.Content, IntakeField.Spot];

    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly ScriptedStore store = new();
    private readonly CaseDesk desk;

    public MatterTests() => desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });

    [Fact]
    public async Task A_fault_in_the_other_case_carries_the_id_of_the_command_that_was_sent()
    {
        var key = await Accepted();
        store.AppendFault = request => request.Key == key ? null : new CaseStoreUnavailableException("connection lost", true, null);
        var unknown = await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await desk.SendAsync(Spawn(key), new CommandOptions { CommandId = "outer" }));
        Assert.Equal("outer", unknown.CommandId);

        store.AppendFault = _ => null;
        var again = await desk.SendAsync(Spawn(key), new CommandOptions { CommandId = unknown.CommandId });
        Assert.Equal(CaseOutcome.AlreadyDone, again.Outcome);
        Assert.Single(again.Case.Case.History.OfType<CaseSpawned>());
    }

    [Fact]
    public async Task Cancelling_in_the_other_case_carries_the_id_of_the_command_that_was_sent()
    {
        var key = await Accepted();
        store.AppendFault = request => request.Key == key ? null : new OperationCanceledException();
        var canceled = await Assert.ThrowsAsync<CommandCanceledException>(async () => await desk.SendAsync(Spawn(key), new CommandOptions { CommandId = "outer" }));
        Assert.Equal("outer", canceled.CommandId);
    }

    [Fact]
    public async Task A_fault_while_the_duplicate_is_read_carries_the_command_id()
    {
        var master = await Accepted();
        var duplicate = await Accepted("C-2");
        store.ReadFault = key => key == duplicate ? new CaseStoreUnavailableException("connection lost", true, null) : null;
        var unknown = await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await desk.MergeAsync(master, duplicate, Lead, options: new CommandOptions { CommandId = "m-1" }));
        Assert.Equal(("m-1", true), (unknown.CommandId, unknown.IsTransient));
    }

    [Fact]
    public async Task A_matter_whose_other_case_is_beaten_stays_pending_until_Due_finishes_it()
    {
        var key = await Accepted();
        store.IsBeaten = request => request.Key != key;
        var result = await desk.SendAsync(Spawn(key));
        Assert.Equal([CaseOutcome.Conflict], result.Others.Select(o => o.Outcome));
        var pending = Assert.Single(result.Case.Case.PendingMatters);

        clock.Set("2026-04-28 09:01");
        Assert.Empty((await desk.DueAsync()).Finished);
        store.IsBeaten = _ => false;
        clock.Set("2026-04-28 09:03");
        Assert.Equal([pending.CaseId], (await desk.DueAsync()).Finished.Select(k => k.CaseId));
        var parent = (await desk.FindAsync(key))!.Case;
        Assert.Empty(parent.PendingMatters);
        Assert.True(Assert.Single(parent.History.OfType<MatterLinked>()).Taken);
    }

    [Fact]
    public async Task A_matter_that_the_other_case_refuses_is_linked_as_not_taken()
    {
        var key = await Accepted();
        await Accepted("C-2");
        var result = await desk.SendAsync(new SpawnCase(key, Lead, new NewMatter(Text("卫生间漏水"), CaseId: "C-2")));
        Assert.Equal([CaseOutcome.Refused], result.Others.Select(o => o.Outcome));
        Assert.False(Assert.Single(result.Case.Case.History.OfType<MatterLinked>()).Taken);
    }

    [Fact]
    public async Task A_matter_spawned_from_a_letter_has_neither_its_channel_nor_its_receipt()
    {
        var key = (await desk.AcceptAsync(Letter())).Case.Key;
        var child = Assert.Single((await desk.SendAsync(Spawn(key))).Others).Case.Case.Intake;
        Assert.Equal(Channel.Other, child.Channel);
        Assert.Null(child.Receipt);
        Assert.Empty(child.ComplaintAbout);
        Assert.Equal([IntakeField.Name, IntakeField.Phone, IntakeField.Room], child.Verified);
        Assert.Contains("CONTENT_UNVERIFIED", child.Defects);
    }

    [Fact]
    public async Task A_matter_split_from_a_letter_keeps_its_receipt_and_whom_it_is_about()
    {
        var key = (await desk.AcceptAsync(Letter())).Case.Key;
        var child = Assert.Single((await desk.SendAsync(new Split(key, Lead, [new NewMatter(Text("门禁失灵"))]))).Others).Case.Case.Intake;
        Assert.Equal(Channel.Written, child.Channel);
        Assert.Equal("s06", child.Receipt!.SignedBy);
        Assert.Equal([HandlerWang.Id], child.ComplaintAbout);
    }

    [Fact]
    public async Task A_matter_split_from_a_call_has_no_receipt()
    {
        var request = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1", Receipt = new Receipt("s06", clock.Now) };
        var key = (await desk.AcceptAsync(request)).Case.Key;
        Assert.Null(Assert.Single((await desk.SendAsync(new Split(key, Lead, [new NewMatter(Text("门禁失灵"))]))).Others).Case.Case.Intake.Receipt);
    }

    [Fact]
    public async Task What_was_verified_of_another_person_or_room_is_not_inherited()
    {
        var key = (await desk.AcceptAsync(Letter())).Case.Key;
        var elsewhere = new Place("e1", "5栋", Room: PersonalText.Room("501"));
        Assert.Equal([IntakeField.Name, IntakeField.Phone], await Inherited(key, new NewMatter(Text("漏水"), Place: elsewhere)));
        Assert.Equal([IntakeField.Room], await Inherited(key, new NewMatter(Text("漏水"), Complainant: OwnerHe)));
        Assert.Equal([IntakeField.Name, IntakeField.Room], await Inherited(key, new NewMatter(Text("漏水"), Complainant: OwnerChen with { Phones = [PersonalText.Phone("13900000000")] })));
    }

    private async Task<IReadOnlyList<IntakeField>> Inherited(CaseKey key, NewMatter matter) =>
        Assert.Single((await desk.SendAsync(new SpawnCase(key, Lead, matter))).Others).Case.Case.Intake.Verified;

    private static SpawnCase Spawn(CaseKey key) => new(key, Lead, new NewMatter(Text("卫生间漏水")));

    private Accept Letter() => new(Company, "e1", OwnerChen, LeadLi, Channel.Written, "王师傅态度不好；门禁失灵")
    {
        CaseId = "C-1",
        Place = new Place("e1", "3栋", Room: PersonalText.Room("301")),
        Receipt = new Receipt("s06", clock.Now),
        Verified = AllVerified,
        ComplaintAbout = [HandlerWang.Id],
    };

    private async Task<CaseKey> Accepted(string id = "C-1") =>
        (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = id })).Case.Key;
}
