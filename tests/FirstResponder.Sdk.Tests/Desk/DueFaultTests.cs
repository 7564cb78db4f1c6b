using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>Due goes on past a case that cannot be attended to, and says which and why.</summary>
public class DueFaultTests
{
    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly ScriptedStore store = new();
    private readonly CaseDesk desk;

    public DueFaultTests() => desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });

    [Fact]
    public async Task A_case_that_fails_keeps_no_other_case_waiting()
    {
        var broken = await Classified("C-1");
        clock.Set("2026-04-28 09:05");
        var sound = await Classified("C-2");
        clock.Set("2026-05-01 09:00");
        var fault = new InvalidOperationException("Its rules are gone.");
        store.ReadFault = key => key == broken ? fault : null;

        var report = await desk.DueAsync(Company);
        Assert.Equal([new FailedCase(broken, fault)], report.Failed);
        Assert.NotEmpty(report.Announced);
        Assert.All(report.Announced, a => Assert.Equal(sound, a.Case.Key));
    }

    [Fact]
    public async Task A_case_that_fails_is_not_the_first_of_the_next_batch()
    {
        var broken = await Classified("C-1");
        clock.Set("2026-04-28 09:05");
        var sound = await Classified("C-2");
        clock.Set("2026-05-01 09:00");
        store.ReadFault = key => key == broken ? new ChainBrokenException(broken, 1, ChainFault.Changed) : null;

        var first = await desk.DueAsync(Company, maxCases: 1);
        Assert.Equal([broken], first.Failed.Select(f => f.Case));
        Assert.True(first.MayBeMore);
        var second = await desk.DueAsync(Company, maxCases: 1);
        Assert.Empty(second.Failed);
        Assert.Equal([sound], second.Announced.Select(a => a.Case.Key).Distinct());

        clock.Set("2026-05-01 09:02");
        store.ReadFault = _ => null;
        Assert.Equal([broken], (await desk.DueAsync(Company)).Announced.Select(a => a.Case.Key).Distinct());
    }

    [Fact]
    public async Task Calling_again_at_once_makes_sense_after_an_announcement_and_not_after_failures_alone()
    {
        var broken = await Classified("C-1");
        await Classified("C-2");
        clock.Set("2026-05-01 09:00");
        store.ReadFault = key => key == broken ? new ChainBrokenException(broken, 1, ChainFault.Changed) : null;

        Assert.True((await desk.DueAsync(Company)).MayBeMore);
        Assert.False((await desk.DueAsync(Company)).MayBeMore);
        clock.Set("2026-05-01 09:02");
        var failing = await desk.DueAsync(Company);
        Assert.Single(failing.Failed);
        Assert.False(failing.MayBeMore);
    }

    [Fact]
    public async Task A_store_that_is_down_ends_the_call()
    {
        await Classified("C-1");
        clock.Set("2026-05-01 09:00");
        store.AppendFault = _ => new CaseStoreUnavailableException("connection lost", isTransient: true, null);
        await Assert.ThrowsAsync<CaseStoreUnavailableException>(async () => await desk.DueAsync(Company));
    }

    [Fact]
    public async Task Cases_that_others_keep_locked_keep_no_other_case_waiting()
    {
        CaseKey[] locked = [await Classified("C-1"), await Classified("C-2")];
        var fault = new CaseStoreUnavailableException("lock timeout", isTransient: true, null);
        store.ReadFault = key => locked.Contains(key) ? fault : null;
        clock.Set("2026-04-28 09:05");
        foreach (var day in (string[])["2026-05-01", "2026-05-08", "2026-05-15"])
        {
            var sound = await Classified("C-" + day);
            clock.Set(day + " 09:00");
            var report = await desk.DueAsync(Company);
            Assert.Equal(locked.Select(key => new FailedCase(key, fault)), report.Failed);
            Assert.Contains(sound, report.Announced.Select(a => a.Case.Key));
        }
    }

    [Fact]
    public async Task Three_cases_in_a_row_that_fail_for_the_moment_end_the_call()
    {
        foreach (var id in (string[])["C-1", "C-2", "C-3", "C-4"])
        {
            await Classified(id);
        }

        clock.Set("2026-05-01 09:00");
        var asked = new List<CaseKey>();
        store.ReadFault = key =>
        {
            asked.Add(key);
            return new CaseStoreUnavailableException("connection lost", isTransient: true, null);
        };
        await Assert.ThrowsAsync<CaseStoreUnavailableException>(async () => await desk.DueAsync(Company));
        Assert.Equal(3, asked.Distinct().Count());
    }

    [Fact]
    public async Task Cases_that_the_store_cannot_read_keep_no_other_case_waiting_however_often_they_come_first()
    {
        CaseKey[] broken = [await Classified("C-1"), await Classified("C-2")];
        clock.Set("2026-04-28 09:05");
        var sound = await Classified("C-3");
        clock.Set("2026-05-01 09:00");
        var fault = new CaseStoreUnavailableException("a row that can't be read");
        store.ReadFault = key => broken.Contains(key) ? fault : null;

        var first = await desk.DueAsync(Company);
        Assert.Equal(broken.Select(key => new FailedCase(key, fault)), first.Failed);
        Assert.NotEmpty(first.Announced);
        Assert.All(first.Announced, a => Assert.Equal(sound, a.Case.Key));

        // Their leases have run out, and they are the earliest again.
        clock.Set("2026-05-01 09:02");
        var late = await Classified("C-4");
        clock.Set("2026-05-08 09:00");
        var second = await desk.DueAsync(Company);
        Assert.Equal(broken, second.Failed.Select(f => f.Case));
        Assert.Contains(late, second.Announced.Select(a => a.Case.Key));
    }

    [Fact]
    public async Task A_case_that_cannot_be_given_back_keeps_no_other_case_waiting()
    {
        var stuck = await Classified("C-1");
        clock.Set("2026-04-28 09:05");
        var sound = await Classified("C-2");
        clock.Set("2026-05-01 09:00");
        store.ReleaseFault = claimed => claimed.Key == stuck ? new CaseStoreUnavailableException("refused") : null;

        var report = await desk.DueAsync(Company);
        Assert.Equal([stuck], report.Failed.Select(f => f.Case));
        Assert.Contains(sound, report.Announced.Select(a => a.Case.Key));
    }

    [Fact]
    public async Task A_cancelled_call_ends()
    {
        await Classified("C-1");
        clock.Set("2026-05-01 09:00");
        using var source = new CancellationTokenSource();
        store.AppendFault = _ =>
        {
            source.Cancel();
            return new OperationCanceledException(source.Token);
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await desk.DueAsync(Company, cancellationToken: source.Token));
    }

    public static TheoryData<bool> Faults => [true, false];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_matter_whose_other_case_fails_keeps_no_announcement_back(bool isUnreadable)
    {
        var key = await Classified("C-1");
        store.AppendFault = request => request.Key == key ? null : new CaseStoreUnavailableException("connection lost");
        await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await desk.SendAsync(new SpawnCase(key, Lead, new NewMatter(Text("卫生间漏水"), CaseId: "C-2"))));
        clock.Set("2026-05-01 09:00");
        store.AppendFault = _ => null;
        store.ReadFault = read => read == key ? null : isUnreadable ? new CaseStoreUnavailableException("a row that can't be read") : new ChainBrokenException(read, 1, ChainFault.Changed);

        var report = await desk.DueAsync(Company);
        Assert.Equal([key], report.Failed.Select(f => f.Case));
        Assert.Contains("D-02", report.Announced.Select(a => a.Duty.Duty.Terms.Rule));
    }

    [Fact]
    public async Task Rules_that_let_the_desk_announce_nothing_are_reported()
    {
        var rules = TestPacks.Changed(pack =>
        {
            var actors = pack["actors"]!["ACTOR_NOT_ALLOWED"]!.AsObject();
            var announcing = actors["Staff,System"]!.AsArray();
            announcing.Remove(announcing.Single(name => (string?)name == "AnnounceDue"));
            actors["Headquarters"] = new System.Text.Json.Nodes.JsonArray("AnnounceDue");
        });
        var strict = CaseDesk.Create(store, new CaseDeskOptions { Regulation = rules, Estates = new EstateList(Estate), Clock = clock });
        var key = (await strict.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" })).Case.Key;
        clock.Set("2026-05-01 09:00");
        var failed = Assert.Single((await strict.DueAsync(Company)).Failed);
        Assert.Equal(key, failed.Case);
        Assert.Contains("ACTOR_NOT_ALLOWED", Assert.IsType<InvalidOperationException>(failed.Fault).Message, StringComparison.Ordinal);
    }

    private async Task<CaseKey> Classified(string id)
    {
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = id })).Case.Key;
        await desk.SendAsync(new Classify(key, Lead, Category.Ordinary));
        return key;
    }
}
