using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

public class CaseDeskTests
{
    private readonly ScriptedClock clock = new("2026-04-28 08:05");
    private readonly TestedStore store = new();
    private readonly CaseDesk desk;

    public CaseDeskTests() => desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });

    [Fact]
    public async Task A_case_runs_from_contact_to_closing()
    {
        var key = await Completed("C-1");
        await Did(new GiveResultFeedback(key, Lead, ContactWay.Phone, Text("灯已修好")));
        var refused = await desk.CloseAsync(new Close(key, Keeper));
        Assert.Equal(["NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED"], refused.Refusals.Select(r => r.FullCode));
        Assert.All(refused.Refusals, r => Assert.Equal("附件2 第十七条", r.Clause));
        await Did(Satisfied(key));
        var closed = await desk.CloseAsync(new Close(key, Keeper));
        Assert.Equal(CaseStatus.Closed, closed.Case.Status);
        Assert.Equal("已销号", closed.Case.StatusName);
    }

    [Fact]
    public async Task What_is_stored_gives_the_same_case()
    {
        var key = await Completed("C-1");
        var result = await desk.SendAsync(new GiveResultFeedback(key, Lead, ContactWay.Phone, Text("灯已修好")));
        var found = await desk.FindAsync(key);
        Assert.Equal(result.Case.Case.Version, found!.Case.Version);
        Assert.Equal(result.Case.OpenDuties.Select(d => d.ToString()), found.OpenDuties.Select(d => d.ToString()));
        Assert.Equal(result.Case.Case.History.Select(CaseEventSerializer.Serialize), found.Case.History.Select(CaseEventSerializer.Serialize));
        Assert.Equal("13912341234", found.Case.Complainant!.Phones![0].Reveal());
    }

    [Fact]
    public async Task The_same_command_id_is_carried_out_once()
    {
        var first = await desk.AcceptAsync(NewRequest(), new CommandOptions { CommandId = "req-1" });
        var again = await desk.AcceptAsync(NewRequest(), new CommandOptions { CommandId = "req-1" });
        Assert.Equal(CaseOutcome.Done, first.Outcome);
        Assert.Equal(CaseOutcome.AlreadyDone, again.Outcome);
        Assert.Equal(first.Case.Key, again.Case.Key);
        Assert.Equal(1, again.Case.Case.Version);
        Assert.Single(again.Events);
    }

    [Fact]
    public async Task An_expected_version_that_is_gone_is_a_conflict_and_writes_nothing()
    {
        var key = (await desk.AcceptAsync(NewRequest())).Case.Key;
        await Did(new Classify(key, Lead, Category.Ordinary));
        var late = await desk.SendAsync(new InformOwner(key, Lead, true) { Process = Text("流程") }, new CommandOptions { ExpectedVersion = 1 });
        Assert.Equal(CaseOutcome.Conflict, late.Outcome);
        Assert.Equal(2, late.Case.Case.Version);
        Assert.Equal(2, (await desk.FindAsync(key))!.Case.Version);
    }

    [Fact]
    public async Task A_contact_that_carries_feedback_and_follow_up_is_stored_together_or_not_at_all()
    {
        var key = await Completed("C-1");
        var both = await desk.SendAsync([new GiveResultFeedback(key, Lead, ContactWay.Phone, Text("灯已修好")) { ContactId = "k1" }, Satisfied(key)]);
        Assert.Equal([CaseFact.ResultFedBack, CaseFact.FollowedUp, CaseFact.OwnerConfirmed], both.Events.Select(e => e.Fact));

        var other = await Completed("C-2");
        var before = (await desk.FindAsync(other))!.Case.Version;
        var refused = await desk.SendAsync([new GiveResultFeedback(other, Lead, ContactWay.Phone, Text("灯已修好")), new FollowUp(other, Handler, ContactWay.Phone, Rating.Satisfied)]);
        Assert.Equal(["FOLLOW_UP_ACTOR"], refused.Refusals.Select(r => r.Code));
        Assert.Equal(before, (await desk.FindAsync(other))!.Case.Version);
    }

    [Fact]
    public async Task A_new_matter_in_a_follow_up_becomes_a_case_of_its_own()
    {
        var key = await Completed("C-1");
        await Did(new GiveResultFeedback(key, Lead, ContactWay.Phone, Text("灯已修好")));
        clock.Set("2026-04-29 10:00");
        var call = Satisfied(key);
        call.NewMatters = [new NewMatter(Text("卫生间漏水"))];
        var result = await desk.SendAsync(call);
        var child = Assert.Single(result.Others).Case;
        Assert.Equal(CaseStatus.Accepted, child.Status);
        Assert.Equal(ClerkWu.Id, child.Case.FirstResponder.Id);
        Assert.Equal(clock.Now, child.Case.AcceptedAt);
        Assert.Equal(key.CaseId, child.Case.Intake.Parent);
        Assert.Empty(result.Case.Case.PendingMatters);
        Assert.Equal([child.Key.CaseId], result.Case.Case.Children);
        Assert.Equal(CaseStatus.Closed, (await desk.CloseAsync(new Close(key, Keeper))).Case.Status);
    }

    [Fact]
    public async Task A_merge_is_two_appends_and_the_duplicate_ends_in_its_master()
    {
        var master = (await desk.AcceptAsync(NewRequest())).Case.Key;
        clock.Set("2026-04-28 08:20");
        var order = NewRequest("C-9");
        order.ExternalNumber = "20260428000123";
        var duplicate = (await desk.AcceptAsync(order)).Case.Key;
        var merged = await desk.MergeAsync(master, duplicate, Lead, Text("同一盏灯"));
        Assert.Equal(CaseOutcome.Done, merged.Outcome);
        Assert.Equal(["20260428000123"], merged.Case.Case.ExternalNumbers);
        Assert.Equal(2, merged.Case.Case.Contacts.Count);
        Assert.Equal(CaseStatus.Merged, (await desk.FindAsync(duplicate))!.Status);
        Assert.Empty(merged.Case.Case.PendingMatters);
    }

    [Fact]
    public async Task Due_announces_each_duty_once_with_its_true_time()
    {
        var key = (await desk.AcceptAsync(NewRequest())).Case.Key;
        await Did(new Classify(key, Lead, Category.Ordinary));
        clock.Set("2026-05-01 09:00");
        var report = await desk.DueAsync(Company);
        Assert.Equal(["D-01", "D-02", "J-14a"], report.Announced.Select(a => a.Duty.Duty.Terms.Rule).Order());
        var dispatch = report.Announced.Single(a => a.Duty.Duty.Terms.Rule == "D-01");
        Assert.Equal("2026-04-28 08:35", dispatch.Duty.DueText);
        Assert.True(dispatch.Event.OccurredAt < clock.Now - NodaTime.Duration.FromDays(2));
        Assert.Empty((await desk.DueAsync(Company)).Announced);
        Assert.Null((await desk.FindAsync(key))!.Case.NextAttentionAt);
    }

    [Fact]
    public async Task An_unknown_estate_without_default_rules_is_refused_and_nothing_is_written()
    {
        var strict = CaseDesk.Create(store, new CaseDeskOptions { Estates = new EstateList(), Clock = clock });
        var result = await strict.AcceptAsync(NewRequest());
        var reason = Assert.Single(result.Refusals);
        Assert.Equal("ESTATE_UNKNOWN:e1", reason.FullCode);
        Assert.Contains("小区", reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("estate e1", reason.English, StringComparison.Ordinal);
        Assert.Null(await desk.FindAsync(new CaseKey(Company, "C-1")));
    }

    [Fact]
    public async Task A_container_gives_the_same_desk()
    {
        using var provider = new ServiceCollection()
            .AddFirstResponder(sdk => sdk.UseRegulation(Regulation.Jiangxi).UseInMemoryStore().UseEstates(new EstateList(Estate)).UseClock(clock))
            .BuildServiceProvider();
        var opened = await provider.GetRequiredService<CaseDesk>().AcceptAsync(NewRequest());
        Assert.Equal("滨江花园", opened.Case.Estate.Name);
        Assert.NotNull(opened.Case.Case.Intake.Assessment);
    }

    private static Accept NewRequest(string caseId = "C-1") => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "3栋电梯厅的灯坏了") { CaseId = caseId };

    private static FollowUp Satisfied(CaseKey key) => new(key, Clerk, ContactWay.Phone, Rating.Satisfied)
    {
        Efficiency = Rating.Satisfied,
        Attitude = Rating.Satisfied,
        Result = Rating.Satisfied,
        Verdict = Verdict.Satisfied,
    };

    private async Task<CaseKey> Completed(string caseId)
    {
        var key = (await desk.AcceptAsync(NewRequest(caseId))).Case.Key;
        await Did(new Classify(key, Lead, Category.Ordinary));
        await Did(new InformOwner(key, Lead, true) { Process = Text("登记、派工、办结、回访") });
        await Did(new Dispatch(key, Lead, HandlerWang, Text("更换灯具")));
        await Did(new Complete(key, Handler, Text("已更换")));
        return key;
    }

    private async Task Did(CaseCommand command)
    {
        var result = await desk.SendAsync(command);
        Assert.True(result.Outcome == CaseOutcome.Done, result.ToString());
    }
}
